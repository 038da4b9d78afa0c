import { isIP, type LookupFunction } from 'node:net'
import { findTarget, type TargetRules } from './allowed-targets.ts'
import { readExcerpt, type Call } from './attempt-and-retry.ts'

/** Sends callbacks over the network to allowed targets. Does not follow redirects, use a proxy or keep connections open. */
export function createNetworkCall(rules: TargetRules): Call {
  return async (url, { contentType, body }, signal) => {
    const { addresses } = await findTarget(url, rules)
    signal.throwIfAborted()
    // Loaded with the first call, because most sandboxes make no calls.
    const { request: start } = await (url.protocol === 'https:'
      ? import('node:https')
      : import('node:http'))
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const outgoing = start(url, {
        method: 'POST',
        // The global agent is not used, because it may use a proxy, whose connections would not be checked.
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
      outgoing.on('response', (incoming) => {
        const { statusCode: status = 0, headers } = incoming
        const read = readExcerpt(incoming)
        resolve(read.then((excerpt) => ({ status, location: headers.location, ...excerpt })))
      })
      outgoing.end(body)
    })
  }
}

/** Returns a lookup function that resolves every name to the checked `addresses`. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all }, callback) => {
    const [first] = found
    if (all === true || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  }
}
