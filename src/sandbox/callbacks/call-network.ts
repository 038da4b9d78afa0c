import type { IncomingMessage } from 'node:http'
import { isIP, type LookupFunction } from 'node:net'
import { findTarget, type Target, type TargetRules } from './target.ts'
import { createExcerpt, type Call, type CallbackResponse } from './try.ts'

/** Calls over the network, to targets that the rules allow. Follows no redirect, uses no proxy, and keeps no connection. */
export function createNetworkCall(rules: TargetRules): Call {
  return async (url, { contentType, body }, signal) => {
    const target = await findTarget(url, rules)
    signal.throwIfAborted()
    // Loaded with the first call: most sandboxes make none.
    const { request: start } = await (url.protocol === 'https:'
      ? import('node:https')
      : import('node:http'))
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const outgoing = start(url, {
        method: 'POST',
        // A new one for each call: the machine's own could go through a proxy, to an address that nobody has checked.
        agent: false,
        headers: {
          'content-type': contentType,
          'content-length': Buffer.byteLength(body),
          'user-agent': 'gateway-sms-sandbox',
        },
        lookup: pinnedTo(target),
        signal,
      })
      outgoing.on('error', reject)
      // Without an error where the response is one such as 101.
      outgoing.on('close', () => reject(new Error('the connection was closed without a response')))
      outgoing.on('response', (incoming) => resolve(readResponse(incoming)))
      outgoing.end(body)
    })
  }
}

/** Finds what was found and checked before, and nothing else. Node does not ask for the address of a literal one, which was checked as it stands. */
function pinnedTo({ addresses }: Target): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all }, callback) => {
    const [first] = found
    if (all === true || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  }
}

async function readResponse(incoming: IncomingMessage): Promise<CallbackResponse> {
  const excerpt = createExcerpt()
  // To leave the loop ends the connection.
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    if (!excerpt.add(chunk)) break
  }
  const { statusCode: status = 0, headers } = incoming
  return { status, location: headers.location, ...excerpt.read() }
}
