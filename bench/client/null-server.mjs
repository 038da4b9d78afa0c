// Responds to every request with the same 201 as fast as Node can. It runs in a separate process, so that it is not measured.
import { createServer } from 'node:http'

const message = {
  test: false,
  sender: 'Acme',
  body: 'Hello',
  recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
  priority: 1,
  options: { flash: false, timestamp_send: '1564752494920', realtime: false },
  transaction: false,
  statistics: { error: 0, sent: 0, delivered: 0, total: 1, sms_total: 1 },
  base_price: 0.0315,
  price: 0.0315,
  timestamp: '1564752494920',
  last_update: '1564752494920',
  state: 0,
  id: '5d443a6e9f2725660f3db347',
}

const body = JSON.stringify({
  data: [message],
  credit: '99.9',
  message: 'Message Queued',
  success: true,
  error: null,
  // Fields that the peers need to recognise a success.
  id: 'x_1',
  object: 'customer',
  'message-count': '1',
  messages: [{ status: '0', 'message-id': '1', to: '1' }],
})
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(201, headers).end(body))
})
// A client waits for all the others between two of its rounds.
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('disconnect', () => process.exit())
