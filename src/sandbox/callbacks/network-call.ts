import type { IncomingMessage } from 'node:http'
import { isIP, type LookupFunction } from 'node:net'
import { findTarget, type TargetRules } from './target.ts'
import { createExcerpt, type Call, type CallbackResponse } from './attempt-and-retry.ts'

/** Calls allowed targets over the network, without following redirects, using a proxy, or keeping connections open. */
export function createNetworkCall(rules: TargetRules): Call {
  return async (url, { contentType, body }, signal) => {
    const { addresses } = await findTarget(url, rules)
    signal.throwIfAborted()
    // Loaded with the first call, because most sandboxes make none.
    const { request: start } = await (url.protocol === 'https:'
      ? import('node:https')
      : import('node:http'))
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const outgoing = start(url, {
        method: 'POST',
        // Each call uses a new agent: the global one could use a proxy, and the proxy's target is not checked.
        agent: false,
        headers: {
          'content-type': contentType,
          'content-length': Buffer.byteLength(body),
          'user-agent': 'gateway-sms-sandbox',
        },
        lookup: pinnedTo(addresses),
        signal,
      })
      outgoing.on('error', reject)
      // A response such as 101 closes the connection without causing an error.
      outgoing.on('close', () => reject(new Error('the connection was closed without a response')))
      outgoing.on('response', (incoming) => resolve(readResponse(incoming)))
      outgoing.end(body)
    })
  }
}

/** Resolves every name to the addresses that have already been checked. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all }, callback) => {
    const [first] = found
    if (all === true || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  }
}

async function readResponse(incoming: IncomingMessage): Promise<CallbackResponse> {
  const excerpt = createExcerpt()
  // Leaving the loop ends the connection.
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    if (!excerpt.add(chunk)) break
  }
  const { statusCode: status = 0, headers } = incoming
  return { status, location: headers.location, ...excerpt.read() }
}
