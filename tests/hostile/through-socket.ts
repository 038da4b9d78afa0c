import { connect } from 'node:net'
import type { SeenResponse } from './seen-response.ts'

const brace = 0x7b

/** Longer than any time limit of the sandbox. */
const patience = 90_000

/** Writes bytes to a port, ends the connection, and reads until the other side ends it too. */
export async function throughSocket(port: number, bytes: Buffer): Promise<SeenResponse[]> {
  return readResponses(
    await exchange(port, bytes),
    /^(\r\n)*HEAD\s/.test(bytes.toString('latin1', 0, 20)),
  )
}

function exchange(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const timer = setTimeout(() => socket.destroy(new Error('no end of the response')), patience)
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('end', () => socket.destroy())
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A caller that continues to send what is refused may be cut off after the response.
      if (error.code === 'EPIPE' || error.code === 'ECONNRESET') return
      reject(error)
    })
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks))
    })
    socket.end(bytes)
  })
}

/** Parses what was received. Throws an Error that shows an invalid response. */
function readResponses(bytes: Buffer, isHead: boolean): SeenResponse[] {
  const responses: SeenResponse[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n\r\n', at)
    const [first = '', ...lines] = bytes
      .toString('latin1', at, end === -1 ? undefined : end)
      .split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
    if (end === -1 || Number.isNaN(status))
      throw new Error(`no response: ${JSON.stringify(first.slice(0, 200))}`)
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
      }),
    )
    const start = end + 4
    at = start
    if (status === 100) continue
    // The response to an invalid request has a body.
    const hasBody = !(isHead && responses.length === 0) || bytes[start] === brace
    if (hasBody && headers.get('transfer-encoding') === 'chunked') {
      const { body, next } = readChunks(bytes, start)
      responses.push({ status, headers, body, hasBody })
      at = next
      continue
    }
    const length = hasBody && status !== 204 ? Number(headers.get('content-length')) : 0
    at = start + length
    if (!(at <= bytes.length))
      throw new Error(`a response of ${bytes.length - start} bytes, and not of ${length}`)
    responses.push({ status, headers, body: bytes.toString('utf8', start, at), hasBody })
  }
  return responses
}

/** Reads the chunks of a body, such as a snapshot's (RFC 9112, section 7.1), and the position after them. */
function readChunks(bytes: Buffer, start: number): { body: string; next: number } {
  const parts: Buffer[] = []
  for (let at = start; ;) {
    const end = bytes.indexOf('\r\n', at)
    const head = bytes.toString('latin1', at, Math.max(end, at))
    const size = /^[0-9a-f]+$/.test(head) ? Number.parseInt(head, 16) : NaN
    const from = end + 2
    const next = from + size + 2
    if (!(next <= bytes.length) || bytes.toString('latin1', next - 2, next) !== '\r\n')
      throw new Error(`a chunk of ${bytes.length - from} bytes, and not of ${head.slice(0, 20)}`)
    if (size === 0) return { body: Buffer.concat(parts).toString('utf8'), next }
    parts.push(bytes.subarray(from, next - 2))
    at = next
  }
}
