import type { Db, JobInsert, PgBoss } from 'pg-boss'
import type { Database } from './store/database.ts'
import { loadPeer } from './store/load-peer.ts'
import type { OutboxOptions, Priority } from './types.ts'

/** The job queue. A job only records that a batch is due; the batch's content and state are in the ledger. */
export interface Queue {
  readonly boss: PgBoss
  readonly name: string
  /** Adds a job for each given batch that does not have one yet. */
  readonly insert: (jobs: readonly PlannedJob[], tx?: Db) => Promise<void>
  /** Completes a job and creates the next one for the same batch, in one transaction. */
  readonly postpone: (job: TakenJob, wait: number) => Promise<void>
  readonly stop: () => Promise<void>
}

/** A job to create, with the batch's priority, and with its due time or the milliseconds until then. */
export interface PlannedJob {
  batch: string
  priority: number
  at?: Date | undefined
  wait?: number
}

/** A job that this worker is processing. */
export interface TakenJob {
  id: string
  retryCount: number
  batch: string
  priority: number
}

export const priorities: Readonly<Record<Priority, number>> = { urgent: 2, normal: 1, bulk: 0 }

/** Starts pg-boss on the outbox's database. */
export async function startQueue(
  database: Database,
  schema: string,
  { clock, lease = 30 }: Pick<OutboxOptions, 'clock' | 'lease'>,
  onError: (error: unknown) => void,
): Promise<Queue> {
  const { PgBoss } = await loadPeer(async () => await import('pg-boss'), 'pg-boss')
  const boss = new PgBoss({
    ...database.bossOptions,
    schema,
    ...(clock && { clock }),
    schedule: false,
    // Workers supervise the queue, so an application that only enqueues runs no timers.
    supervise: false,
    monitorIntervalSeconds: Math.max(1, Math.floor(lease / 3)),
    registerInstance: false,
  })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(name, {
    // At most one job per batch is queued or active, because the batch is the singleton key.
    policy: 'exclusive',
    retryLimit: 1_000_000,
    retryDelay: 0,
    retentionSeconds: tenYears,
    deleteAfterSeconds: 3600,
  })
  const expiry =
    lease < 10
      ? { expireInSeconds: Math.ceil(lease) }
      : { heartbeatSeconds: Math.ceil(lease), expireInSeconds: 6 * 3600 }
  const insert: Queue['insert'] = async (jobs, tx) => {
    const rows = jobs.map(({ batch, priority, at, wait }): JobInsert => ({
      singletonKey: batch,
      priority,
      data: { batch, priority },
      ...expiry,
      ...(at && { startAfter: at }),
      // In seconds on the database's clock.
      ...(wait !== undefined && { startAfter: Math.ceil(wait) / 1000 }),
    }))
    await boss.insert(name, rows, tx && { db: tx })
  }
  // This process has the folder's lock, so the process that held these jobs is dead and its leases can end now.
  if (database.recovery.isNeeded) {
    const held = await database.query<{ id: string }>(
      `SELECT id FROM ${schema}.job WHERE name = $1::text AND state = 'active'`,
      [name],
    )
    if (held.length > 0)
      await boss.fail(
        name,
        held.map(({ id }) => id),
      )
  }
  return {
    boss,
    name,
    insert,
    postpone: async (job, wait) => {
      await database.transaction(async ({ boss: db }) => {
        const { affected } = (await boss.complete(name, attemptOf(job), null, { db })) as {
          affected?: number
        }
        // Another worker has taken the job.
        if (affected === 0) return
        await insert([{ ...job, wait }], db)
      })
    },
    stop: async () => await boss.stop({ graceful: false }),
  }
}

export function attemptOf({ id, retryCount }: TakenJob) {
  return { id, retryCount }
}

const name = 'batches'
const tenYears = 10 * 365 * 24 * 3600
