// A process of its own: sends a million messages to nowhere, and prints the peak of its resident memory in KiB.
import { createClient } from '../../dist/index.js'

const message = {
  recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
  options: { timestamp_send: '1564752494920' },
  timestamp: '1564752494920',
  last_update: '1564752494920',
  id: '5d443a6e9f2725660f3db347',
}
const body = JSON.stringify({ data: [message], success: true, error: null })
const { messages } = createClient({
  environment: 'test',
  token: 'x',
  fetch: async () => new Response(body, { status: 201 }),
})

async function* requests() {
  for (let index = 0; index < 1_000_000; index += 1) {
    yield { sender: 'Acme', body: `Hello ${index}`, recipients: '+39-3331234567' }
  }
}

let sent = 0
for await (const { ok } of messages.sendMany(requests(), { concurrency: 64 })) if (ok) sent += 1
if (sent !== 1_000_000) throw new Error(`only ${sent} were sent`)
console.log(process.resourceUsage().maxRSS)
