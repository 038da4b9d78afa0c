// Runs in a separate process. Sends a million messages to a `fetch` that only returns responses, and prints the peak memory use and,
// with --expose-gc, the live heap. With the argument `timers`, it sends nothing, and only creates the timer and controller that every
// request with a time limit needs. With `responses`, it also creates a response for each.
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

/** The live heap in megabytes after each tenth of the messages. */
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
if (done !== count) throw new Error(`only ${done} of ${count} messages were sent`)
console.log(JSON.stringify({ live, peak: process.resourceUsage().maxRSS }))
