// Does the minimum that a Node server can do with a body: reads it, parses it, and returns it.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString('utf8')
    const body = JSON.stringify(text === '' ? { id: request.url } : JSON.parse(text))
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`on http://127.0.0.1:${server.address().port}`))
