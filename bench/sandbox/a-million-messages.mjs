// A process that fills a sandbox with a million messages, and prints how long requests take with a thousand messages and with a million.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { createSandbox } from '../../dist/sandbox/index.js'

const rounds = 7
const requests = 2000
const few = 1000
const many = 1_000_000

const sandbox = createSandbox({
  clock: 'manual',
  credit: 1e6,
  throughput: 100,
  maxMessages: 2 * many,
  maxStoredBytes: 4e9,
})
const get = { headers: { authorization: `Bearer ${sandbox.token()}` } }
const post = {
  method: 'POST',
  headers: { ...get.headers, 'content-type': 'application/json' },
  body: JSON.stringify({
    sender: 'Acme',
    body: 'Hi {{name}}, your parcel is here',
    recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
  }),
}
let url

// The engine compiles everything before the first round.
await send(30_000)
const times = { few: await measure(() => refill()), many: undefined }
await send(many - few)
times.many = await measure(() => {})
const control = 'http://localhost/_sandbox/v1'
const metrics = []
for (let round = 0; round < rounds; round += 1) {
  metrics.push(await timeOf(() => read(`${control}/metrics`)))
}
console.log(
  JSON.stringify({
    times,
    metrics,
    queue: await longestBlocks(() => read(`${control}/queue`)),
    snapshot: await longestBlocks(() => read(`${control}/snapshot`)),
  }),
)

/** Measures the time of a request in microseconds, in several rounds. `prepare` runs before each. */
async function measure(prepare) {
  const measured = { POST: [], GET: [] }
  for (let round = 0; round < rounds; round += 1) {
    await prepare()
    measured.POST.push((await timeOf(() => send(requests))) / (requests / 1000))
    const readAll = async () => {
      for (let i = 0; i < requests; i += 1) await read(url)
    }
    measured.GET.push((await timeOf(readAll)) / (requests / 1000))
  }
  return measured
}

async function refill() {
  sandbox.reset()
  await send(few)
}

async function send(count) {
  let response
  for (let i = 0; i < count; i += 1) {
    response = await sandbox.fetch('http://localhost/messages/', post)
    if (response.status !== 201) throw new Error(await response.text())
  }
  url = `http://localhost/messages/${(await response.json()).data[0].id}`
}

/** Reads a response in full, part by part, so that only the sandbox can block the process. */
async function read(address) {
  const response = await sandbox.fetch(address, get)
  if (!response.ok) throw new Error(await response.text())
  for await (const part of response.body) void part
}

async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Returns the longest time for which the process could do nothing else in each round, in milliseconds. */
async function longestBlocks(work) {
  const blocks = []
  for (let round = 0; round < rounds; round += 1) blocks.push(await longestBlock(work))
  return blocks
}

async function longestBlock(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // A block is only noticed between two turns, so there is one before the work and one after it.
  await setTimeout(5)
  await work()
  await setTimeout(5)
  delay.disable()
  return delay.max / 1e6
}
