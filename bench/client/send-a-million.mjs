// Runs in a separate process. Sends a million messages to a `fetch` that only returns responses, and prints the peak memory use and,
// with --expose-gc, the live heap. With the argument `openapi-fetch`, it sends them with openapi-fetch alone. With `timers`, it sends
// nothing, and only creates the timer and controller that every request with a time limit needs.
import createOpenApiClient from 'openapi-fetch'
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

/** Responds in a later turn of the event loop, as a network does. Node frees some objects only between turns. */
const respond = () =>
  new Promise((resolve) => {
    setImmediate(() => resolve(new Response(body, { status: 201 })))
  })

/** The names are made beforehand: V8 caches the text of each number, so numbers in the messages would take 24 bytes each. */
const names = Array.from({ length: 1000 }, (_, index) => `customer ${index}`)

async function* requests() {
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length]
    yield { sender: 'Acme', body: `Hello ${name}`, recipients: '+39-3331234567' }
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

/** Handles each request, 64 at a time. */
async function forEach(handle) {
  const input = requests()
  const work = async () => {
    for (;;) {
      const { done: isOver, value } = await input.next()
      if (isOver) return
      await handle(value)
      note()
    }
  }
  await Promise.all(Array.from({ length: 64 }, work))
}

const [, , loop] = process.argv
if (loop === 'timers') {
  // Each timer is held until a later turn of the event loop, as in the other loops.
  await forEach(
    () =>
      new Promise((resolve) => {
        const controller = new AbortController()
        const timer = setTimeout(() => controller.abort(), 30_000)
        setImmediate(() => {
          clearTimeout(timer)
          resolve()
        })
      }),
  )
} else if (loop === 'openapi-fetch') {
  const client = createOpenApiClient({ baseUrl: 'http://gateway.test', fetch: respond })
  await forEach((request) => client.POST('/messages/', { body: request }))
} else {
  const { messages } = createClient({ environment: 'test', token: 'x', fetch: respond })
  for await (const result of messages.sendMany(requests(), { concurrency: 64 })) {
    if (!result.ok) throw result.error
    note()
  }
}
if (done !== count) throw new Error(`only ${done} of ${count} messages were sent`)
console.log(JSON.stringify({ live, peak: process.resourceUsage().maxRSS }))
