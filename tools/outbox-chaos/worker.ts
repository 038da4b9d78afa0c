// A worker that kills or stops itself at a step of the protocol. run-chaos.ts starts it with its plan as the only argument.
import { writeSync } from 'node:fs'
import { createClient } from '../../src/index.ts'
import { openOn } from '../../src/outbox/outbox.ts'
import { openPglite } from '../../src/outbox/store/open-pglite.ts'
import { openPostgres } from '../../src/outbox/store/open-postgres.ts'
import type { OutboxStore } from '../../src/outbox/index.ts'
import { breakClient, breakDatabase, type Variant } from './variants.ts'

/** A worker's instructions. */
export interface WorkerPlan {
  store: OutboxStore
  baseUrl: string
  token: string
  variant: Variant
  lease: number
  /** The signal that the worker sends itself at step `afterSteps`. Without it, the worker runs to the end. */
  signal?: 'SIGKILL' | 'SIGSTOP'
  afterSteps?: number
  enqueue?: { from: number; to: number }
  /** Whether the worker continues until nothing is open, and then sweeps. */
  finishes?: boolean
}

const plan: WorkerPlan = JSON.parse(process.argv[2] ?? '{}')
const { store, variant } = plan
const client = createClient({
  baseUrl: plan.baseUrl,
  token: plan.token,
  timeout: 1000,
  retry: { attempts: 2, minDelay: 10, maxDelay: 50 },
})
const database =
  'postgres' in store
    ? await openPostgres(store.postgres, () => {})
    : await openPglite('dir' in store ? store.dir : '')
let steps = 0
const outbox = await openOn(breakDatabase(database, variant), {
  client: breakClient(client, variant),
  store,
  lease: plan.lease,
  onStep: () => {
    steps += 1
    if (plan.signal === undefined || steps !== plan.afterSteps) return
    if (plan.signal === 'SIGSTOP') writeSync(1, 'stopped\n')
    process.kill(process.pid, plan.signal)
  },
})
if (plan.enqueue) {
  for (let i = plan.enqueue.from; i < plan.enqueue.to; i += 1) {
    const recipients = `+39-333${String(i).padStart(7, '0')}`
    await outbox.enqueue({
      key: `message ${i}`,
      message: { sender: 'Acme', body: 'Hi', recipients },
    })
  }
  await outbox.close()
  process.exit()
}
writeSync(1, 'working\n')
const controller = new AbortController()
const working = outbox.work({ signal: controller.signal, pollInterval: 20, concurrency: 6 })
if (plan.finishes) {
  const schema = store.schema ?? 'gateway_sms'
  for (;;) {
    const [row] = await database.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM ${schema}.batch WHERE state NOT IN ('done', 'undetermined', 'dead')`,
    )
    if (row?.open === 0) break
    await new Promise((done) => setTimeout(done, 50))
  }
  controller.abort()
  await working
  // Once while the gateway is still unreliable.
  await outbox.sweep().catch(() => {})
  writeSync(1, 'settled\n')
  // Retries until run-chaos.ts has made the gateway reliable.
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const { discarded } = await outbox.sweep()
      if (discarded === 0) break
    } catch {}
  }
  const troubles = [...(await outbox.undetermined()), ...(await outbox.deadLetters())]
  writeSync(1, `troubles ${troubles.length} ${JSON.stringify(troubles)}\n`)
  await outbox.close()
  process.exit()
}
await working
