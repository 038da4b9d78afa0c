// Run in a separate process, with --expose-gc: sends a million messages to nowhere, and prints its live heap. With `timers` it sends none,
// and only makes what every request with a time limit needs; with `responses` it also makes a response each.
import { createClient } from '../../dist/index.js'

const count = 1_000_000
const message = {
  test: false,
  recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
  options: { timestamp_send: '1564752494920' },
  transaction: false,
  statistics: { total: 1 },
  timestamp: '1564752494920',
  last_update: '1564752494920',
  id: '5d443a6e9f2725660f3db347',
}
const body = JSON.stringify({ data: [message], success: true, error: null })

async function* requests() {
  for (let index = 0; index < count; index += 1) {
    yield { sender: 'Acme', body: `Hello ${index}`, recipients: '+39-3331234567' }
  }
}

/** Megabytes of live objects after each tenth. */
const live = []
let done = 0
function note() {
  done += 1
  if (done % (count / 10) !== 0) return
  globalThis.gc?.()
  live.push(process.memoryUsage().heapUsed / 1e6)
}

const [, , loop] = process.argv
if (loop !== undefined) {
  const input = requests()
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      for (;;) {
        if ((await input.next()).done) return
        const controller = new AbortController()
        const timer = setTimeout(() => controller.abort(), 30_000)
        if (loop === 'responses') await new Response(body, { status: 201 }).text()
        clearTimeout(timer)
        note()
      }
    }),
  )
} else {
  const { messages } = createClient({
    environment: 'test',
    token: 'x',
    fetch: async () => new Response(body, { status: 201 }),
  })
  for await (const result of messages.sendMany(requests(), { concurrency: 64 })) {
    if (!result.ok) throw result.error
    note()
  }
}
if (done !== count) throw new Error(`only ${done} were sent`)
console.log(JSON.stringify({ live, peak: process.resourceUsage().maxRSS }))
