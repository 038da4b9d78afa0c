// The short form of `npm run outbox:chaos`.
import { TestClock } from 'pg-boss'
import { expect, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import type { OutboxOptions, Step } from '../../src/outbox/index.ts'
import { openOn } from '../../src/outbox/outbox.ts'
import { openPostgres } from '../../src/outbox/store/open-postgres.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { runChaos } from '../../tools/outbox-chaos/run-chaos.ts'
import { breakClient, breakDatabase, type Variant } from '../../tools/outbox-chaos/variants.ts'
import { engines, newNumber, newStore, passLease, postgresUrl } from './outbox-on.ts'

const withoutPostgres = !engines.includes('PostgreSQL' as never)

test
  .skipIf(withoutPostgres)
  .concurrent(
    'killed and stopped workers lose nothing, double nothing and leave no open transactions',
    { timeout: 180_000 },
    async () => {
      const { store, remove } = await newStore('PostgreSQL')
      const result = await runChaos({
        store,
        variant: 'protocol',
        messages: howMany({ short: 30, long: 60 }),
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

test.concurrent(
  'an embedded store survives kills in the middle of its work',
  { timeout: 180_000 },
  async () => {
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
  },
)

/** How a worker fails or stalls. */
interface Failure {
  /** Whether the gateway's first response is lost. */
  losesResponse?: boolean
  fail?: (step: Step) => Promise<void> | void
  options?: Partial<OutboxOptions>
}

/** Counts how often a message is queued if a worker fails or stalls at a step and another attempt follows. */
async function timesReached(
  variant: Variant,
  { fail, losesResponse = false, options = {} }: Failure,
) {
  const { store, remove } = await newStore('PostgreSQL')
  const sandbox = createSandbox({ clock: 'manual' })
  if (losesResponse) {
    sandbox.faults.add({ when: { times: 1 }, action: { kind: 'reset', takesEffect: true } })
  }
  const client = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    retry: false,
  })
  const outbox = await openOn(breakDatabase(await openPostgres(postgresUrl(), () => {}), variant), {
    client: breakClient(client, variant),
    store,
    ...(fail && { onStep: fail }),
    ...options,
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

const failures: [Variant, string, () => Failure][] = [
  ['plain', 'a lost response', () => ({ losesResponse: true })],
  [
    'no-fence',
    'a worker that another has overtaken',
    () => {
      const clock = new TestClock()
      let begun = 0
      const finished = Promise.withResolvers<void>()
      return {
        options: { clock, lease: 1 },
        fail: async (step) => {
          if (step === 'before-create') begun += 1
          if (step === 'after-done') finished.resolve()
          if (step !== 'before-commit' || begun > 1) return
          await passLease(clock, () => begun > 1)
          await finished.promise
        },
      }
    },
  ],
  [
    'no-witness',
    'a failure after the close',
    () => {
      let isFirst = true
      return {
        fail: (step) => {
          if (step !== 'after-close' || !isFirst) return
          isFirst = false
          throw new Error('killed')
        },
      }
    },
  ],
]

test.skipIf(withoutPostgres).each(failures)(
  '%s doubles with %s, and the protocol does not',
  async (variant, _, newFailure) => {
    for (const [each, times] of [
      [variant, 2],
      ['protocol', 1],
    ] as const) {
      expect(await timesReached(each, newFailure())).toBe(times)
    }
  },
)
