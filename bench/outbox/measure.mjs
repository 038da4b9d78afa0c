// Measures the outbox on both engines, with a gateway that takes 30 ms for each request.
import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median, megabytesOf, ratioOf, rowOf } from '../figures.mjs'
import { engines, withStores } from './stores.mjs'

const program = join(import.meta.dirname, 'tasks.mjs')
const million = 1_000_000

/** Measures a campaign that sends one text to a million recipients, from reading the first to queueing the last message. */
export async function measureCampaign() {
  return await withGateway(async (run) => {
    const rows = []
    for (const engine of engines) {
      const { seconds, imported, peak } = await run({ task: 'campaign', engine, count: million })
      const figures = `import ${imported.toFixed(1)} s, peak ${Math.round(megabytesOf(peak))} MB`
      rows.push(rowOf(`a million recipients, ${engine}`, 's', [seconds], figures))
    }
    return { rows }
  })
}

/** Measures personalised messages per second, and compares them with a plain job for each message, which has no ledger. */
export async function measurePersonal() {
  const count = 10_000
  const rounds = 3
  const personal = { count, batchSize: 1, concurrency: 128 }
  return await withGateway(async (run) => {
    const rates = { PGlite: [], PostgreSQL: [], plain: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const engine of engines) {
        rates[engine].push(perSecond(count, await run({ task: 'personal', engine, ...personal })))
      }
      rates.plain.push(
        perSecond(count, await run({ task: 'plain', engine: 'PostgreSQL', ...personal })),
      )
    }
    const figures = [rates.PostgreSQL, rates.plain].map((each) => Math.round(median(each)))
    return {
      rows: [
        ...engines.map((engine) =>
          rowOf(`personalised messages per second, ${engine}`, 'per second', rates[engine]),
        ),
        ratioOf(
          'personalised messages per second, relative to a plain pg-boss job',
          rates.PostgreSQL,
          rates.plain,
          figures.join(' and '),
        ),
      ],
    }
  })
}

function perSecond(count, { seconds }) {
  return count / seconds
}

/** Measures how long it takes to open an outbox with a million messages that are still to be sent. */
export async function measureReopen() {
  return await withGateway(async (run) => {
    const rows = []
    for (const engine of engines) {
      const { store } = await run({ task: 'fill', engine, count: million })
      const opened = []
      const sent = []
      for (let round = 0; round < 3; round += 1) {
        const result = await run({ task: 'reopen', engine, store })
        opened.push(result.opened)
        sent.push(result.seconds)
      }
      const figures = `${median(sent).toFixed(1)} s until the first message was sent`
      rows.push(
        rowOf(`opening a store with a million open messages, ${engine}`, 's', opened, figures),
      )
    }
    return { rows }
  })
}

/** Runs each task in its own process, and checks at the gateway that every message was sent exactly once. */
async function withGateway(measure) {
  const gateway = fork(join(import.meta.dirname, 'gateway.mjs'))
  const [{ port }] = await once(gateway, 'message')
  const url = `http://127.0.0.1:${port}`
  try {
    return await withStores(async (newStore) => {
      return await measure(async ({ engine, store = newStore(engine), ...task }) => {
        const given = JSON.stringify({ batchSize: 1000, concurrency: 8, ...task, store, url })
        const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, given])
        if (stderr !== '') console.error(stderr)
        gateway.send('totals')
        const [{ recipients }] = await once(gateway, 'message')
        const wanted = { fill: 0, reopen: 1 }[task.task] ?? task.count
        if (recipients !== wanted) {
          throw new Error(`${task.task} on ${engine}: ${recipients} of ${wanted} were queued`)
        }
        return { ...JSON.parse(stdout), store }
      })
    })
  } finally {
    gateway.disconnect()
  }
}
