import type { IncomingMessage } from 'node:http'

/** Reads a stream of at most `most` bytes. If the signal is aborted, rejects with its reason, even if the stream never ends. */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  most: number,
): Promise<Uint8Array | 'too large'> {
  const reader = stream.getReader()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  aborted.catch(() => {})
  const abort = () => reject(signal?.reason)
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort)
  const read: Uint8Array[] = []
  let left = most
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted])
      if (done) return Buffer.concat(read)
      left -= value.byteLength
      if (left < 0) return 'too large'
      read.push(value)
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    void reader.cancel(signal?.reason).catch(() => {})
  }
}

/**
 * Reads the body of a request to a port, and rejects if the caller disconnects before the body has ended. Listens for events
 * because, for a short body, Node's iterator would take longer than all the other work on the request. `limit` returns the
 * maximum number of bytes; it is called only if there is a body.
 */
export async function readIncoming(
  incoming: IncomingMessage,
  limit: () => number,
): Promise<Uint8Array | 'too large'> {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  // A request with neither of these headers has no body (RFC 9112, section 6.3).
  if ((length === undefined || length === '0') && encoding === undefined) return new Uint8Array()
  return new Promise((resolve, reject) => {
    const read: Buffer[] = []
    let left = limit()
    const add = (chunk: Buffer) => {
      read.push(chunk)
      left -= chunk.length
      if (left >= 0) return
      incoming.off('data', add).pause()
      resolve('too large')
    }
    incoming.on('data', add)
    incoming.once('end', () => resolve(Buffer.concat(read)))
    incoming.once('close', () => {
      if (!incoming.readableEnded) reject(new Error('the caller has gone'))
    })
  })
}
