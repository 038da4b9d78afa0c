import type { IncomingMessage } from 'node:http'

/** The bytes of a request's body, or `too large` as soon as there are more than `most`; the rest is then left unread. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | 'too large'> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > most) return 'too large'
    read.push(chunk)
  }
  return Buffer.concat(read)
}

/**
 * The bytes of the body of a request on a port, as `readBytes` gives them. It listens to them: Node's iterator over a stream
 * takes longer than all that becomes of a short body. Rejects when the caller goes before the end.
 */
export async function readIncoming(
  incoming: IncomingMessage,
  most: number,
): Promise<Uint8Array | 'too large'> {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  // A request without either has no body (RFC 9112, section 6.3).
  if ((length === undefined || length === '0') && encoding === undefined) return nothing
  return new Promise((resolve, reject) => {
    const read: Buffer[] = []
    let left = most
    const take = (chunk: Buffer) => {
      read.push(chunk)
      left -= chunk.length
      if (left >= 0) return
      incoming.off('data', take).pause()
      resolve('too large')
    }
    incoming.on('data', take)
    incoming.once('end', () => resolve(Buffer.concat(read)))
    incoming.once('close', () => {
      if (!incoming.readableEnded) reject(new Error('the caller has gone'))
    })
  })
}

const nothing = new Uint8Array()
