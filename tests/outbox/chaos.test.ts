// The short form of `npm run outbox:chaos`.
import { expect, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import type { Step } from '../../src/outbox/index.ts'
import { openOn } from '../../src/outbox/outbox.ts'
import { openPostgres } from '../../src/outbox/store/open-postgres.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { runChaos } from '../../tools/outbox-chaos/run-chaos.ts'
import { breakClient, breakDatabase, type Variant } from '../../tools/outbox-chaos/variants.ts'
import { engines, newNumber, newStore, postgresUrl } from './outbox-on.ts'

const withoutPostgres = !engines.includes('PostgreSQL' as never)

test.skipIf(withoutPostgres)(
  'killed and stopped workers lose nothing, double nothing and leave no open transactions',
  async () => {
    const { store, remove } = await newStore('PostgreSQL')
    const result = await runChaos({
      store,
      variant: 'protocol',
      messages: 60,
      kills: 5,
      zombies: 1,
      workers: 2,
      seed: 1,
    })
    expect(result).toMatchObject({ kills: 5, lost: 0, doubled: 0, orphans: 0, troubles: 0 })
    expect(result.faults).toBeGreaterThan(0)
    await remove()
  },
)

test('an embedded store survives kills in the middle of its work', async () => {
  const { store, remove } = await newStore('PGlite')
  const result = await runChaos({
    store,
    variant: 'protocol',
    messages: 30,
    kills: 2,
    zombies: 0,
    workers: 1,
    seed: 2,
  })
  expect(result).toMatchObject({ kills: 2, lost: 0, doubled: 0, orphans: 0, troubles: 0 })
  await remove()
})

/** Counts how often a message is queued by a worker that fails or stalls at a step and the worker that follows. */
async function timesReached(variant: Variant, fail: (step: Step) => Promise<void> | void) {
  const { store, remove } = await newStore('PostgreSQL')
  const sandbox = createSandbox({ clock: 'manual' })
  // The response to the first request is lost.
  sandbox.faults.add({ when: { times: 1 }, action: { kind: 'reset', takesEffect: true } })
  const client = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    retry: false,
  })
  const outbox = await openOn(breakDatabase(await openPostgres(postgresUrl(), () => {}), variant), {
    client: breakClient(client, variant),
    store,
    lease: 1,
    onStep: fail,
  })
  await outbox.enqueue({
    key: 'one',
    message: { sender: 'Acme', body: 'Hi', recipients: newNumber() },
  })
  const stop = new AbortController()
  const working = outbox.work({ signal: stop.signal, pollInterval: 20 })
  await expect.poll(async () => (await outbox.find('one'))?.state, { timeout: 20_000 }).toBe('done')
  // The slow worker ends as well.
  stop.abort()
  await working
  await outbox.close()
  await remove()
  const messages = await client.messages.list()
  const all = await Promise.all(messages.map(async ({ id }) => await client.messages.get(id)))
  return all.filter(({ transaction }) => transaction === false).length
}

const failures: [Variant, string, () => (step: Step) => Promise<void> | void][] = [
  ['plain', 'a lost response', () => () => {}],
  [
    'no-fence',
    'a worker that another has overtaken',
    () => {
      let isFirst = true
      return async (step) => {
        if (step !== 'before-commit' || !isFirst) return
        isFirst = false
        await new Promise((done) => setTimeout(done, 3500))
      }
    },
  ],
  [
    'no-witness',
    'a failure after the close',
    () => {
      let isFirst = true
      return (step) => {
        if (step !== 'after-close' || !isFirst) return
        isFirst = false
        throw new Error('killed')
      }
    },
  ],
]

test.skipIf(withoutPostgres).each(failures)(
  '%s doubles with %s, and the protocol does not',
  async (variant, _, fail) => {
    expect(await timesReached(variant, fail())).toBe(2)
    expect(await timesReached('protocol', fail())).toBe(1)
  },
)
