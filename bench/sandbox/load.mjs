import { connect } from 'node:net'

const connections = 16

/**
 * Measures for `seconds` how many requests per second a server responds to. Every response must have a status of 200 to 299.
 *
 * The request is sent as bytes over plain sockets, and only the length of a response is read. A client in Node would take more time
 * than some of these servers, and its own speed would be measured.
 */
export async function rateOf(url, { method, path, headers, body = '' }, seconds) {
  const { hostname, port } = new URL(url)
  const head = Object.entries({
    host: `${hostname}:${port}`,
    ...headers,
    ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const bytes = Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`)
  const end = performance.now() + seconds * 1000
  const start = performance.now()
  const counts = await Promise.all(
    Array.from({ length: connections }, () => converse(Number(port), hostname, bytes, end)),
  )
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - start) / 1000)
}

/** Sends the same request again and again until the time is up, and counts the responses. */
function converse(port, host, bytes, end) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    let rest = Buffer.alloc(0)
    let count = 0
    socket.setNoDelay(true)
    socket.once('connect', () => socket.write(bytes))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the server closed the connection')))
    socket.on('data', (data) => {
      rest = rest.length === 0 ? data : Buffer.concat([rest, data])
      const length = lengthOf(rest)
      if (length === undefined || rest.length < length) return
      const status = rest.toString('latin1', 9, 12)
      if (!status.startsWith('2')) return reject(new Error(rest.toString('utf8')))
      count += 1
      rest = rest.subarray(length)
      if (performance.now() < end) return void socket.write(bytes)
      socket.removeAllListeners('close')
      socket.destroy()
      resolve(count)
    })
  })
}

/** Returns the length of a response, including its head; undefined until it is known. */
function lengthOf(response) {
  const end = response.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = response.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length !== undefined) return end + 4 + Number(length)
  const last = response.indexOf('\r\n0\r\n\r\n', end)
  return last === -1 ? undefined : last + 7
}
