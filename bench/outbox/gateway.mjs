// A gateway that supports only transactions and takes 30 ms for each request. It runs in its own process, so that its work is not measured.
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const latency = 30
const price = 0.0315

/** The number of recipients in each open transaction. */
const open = new Map()
let ids = 0
const totals = { messages: 0, recipients: 0 }

function messageOf(id, count, transaction) {
  return {
    test: false,
    sender: 'Acme',
    body: 'Hello',
    recipients: { valid: { count }, invalid: { total: 0, list: [] } },
    priority: 1,
    options: { flash: false, timestamp_send: '1564752494920', realtime: false },
    transaction,
    statistics: { error: 0, sent: 0, delivered: 0, total: count, sms_total: count },
    base_price: price,
    price: Math.round(count * price * 10_000) / 10_000,
    timestamp: '1564752494920',
    last_update: '1564752494920',
    state: 0,
    id,
  }
}

function respond({ method, url }, body) {
  if (method === 'POST') {
    const { recipients, transaction = false } = JSON.parse(body)
    ids += 1
    const id = ids.toString(16).padStart(24, '0')
    const count = Array.isArray(recipients) ? recipients.length : 1
    if (transaction) open.set(id, count)
    else queue(count)
    return [201, 'Message Queued', [messageOf(id, count, transaction)]]
  }
  const id = url.split('/')[2]
  const count = open.get(id)
  if (method === 'PUT' && count !== undefined) {
    open.delete(id)
    queue(count)
    return [200, 'Message Updated', [messageOf(id, count, false)]]
  }
  if (method === 'GET' && id === '') return [200, 'OK', []]
  return [404, 'Not Found', null]
}

function queue(count) {
  totals.messages += 1
  totals.recipients += count
}

const server = createServer(
  { noDelay: true },
  (request, response) => void handle(request, response),
)

async function handle(request, response) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const [status, message, data] = respond(request, Buffer.concat(chunks).toString())
  await sleep(latency)
  const success = status < 300
  const json = JSON.stringify({ data, credit: '99.9', message, success, error: success ? null : 1 })
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
  })
  response.end(json)
}

server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
// Reports what was queued since the last report.
process.on('message', () => {
  process.send?.({ ...totals, open: open.size })
  totals.messages = totals.recipients = 0
})
process.on('disconnect', () => process.exit())
