import type { Core } from '../core.ts'
import { attemptOf, priorities, type TakenJob } from '../queue.ts'
import type { WorkOptions } from '../types.ts'
import { createLedgerSteps } from './ledger.ts'
import { restoreJobs } from './restore-jobs.ts'
import { runBatch } from './run-batch.ts'
import { recover, sweep } from './sweep.ts'

/** The number of additional slots for urgent batches, so that they need not wait for other batches to end. */
const urgentPlaces = 2

/**
 * Takes batches from the queue and runs them until the signal is aborted or, with `untilIdle`, until no batch is due.
 *
 * Failures outside a batch, such as a lost database connection, are reported as `error` events. The worker then tries again.
 */
export async function work(
  core: Core,
  { signal, concurrency = 8, untilIdle = false, pollInterval = 500 }: WorkOptions,
): Promise<void> {
  const { boss, name, postpone } = core.queue
  const { lease = 30 } = core.options
  const ledger = createLedgerSteps(core)
  const active = new Map<TakenJob, Promise<void>>()
  const ended: TakenJob[] = []
  const bell = createBell(core, signal)
  let maintained = 0
  let swept = 0
  let sweeping: Promise<void> | undefined
  let failures = 0

  const start = (job: TakenJob) => {
    const run = async () => {
      try {
        const outcome = await runBatch(core, ledger, job.batch, signal)
        if (outcome.kind === 'ended') ended.push(job)
        else await postpone(job, outcome.wait)
      } catch (error) {
        // The job is retried when its lease runs out.
        core.emit({ type: 'error', error })
      } finally {
        active.delete(job)
        bell.ring()
      }
    }
    active.set(job, run())
  }
  const take = async (count: number, minPriority?: number): Promise<number> => {
    const jobs = await boss.fetch<Pick<TakenJob, 'batch' | 'priority'>>(name, {
      batchSize: count,
      ...(minPriority !== undefined && { minPriority }),
    })
    for (const { id, retryCount, data } of jobs) start({ id, retryCount, ...data })
    return jobs.length
  }
  const settle = async () => {
    const jobs = ended.splice(0)
    if (jobs.length > 0) await boss.complete(name, jobs.map(attemptOf))
  }
  const maintain = async () => {
    maintained = core.now()
    if (active.size > 0 && lease >= 10) await boss.touch(name, [...active.keys()].map(attemptOf))
    await boss.supervise(name)
    if (core.now() - swept < sweepEvery || sweeping !== undefined) return
    swept = core.now()
    sweeping = tidy()
  }
  /** Not part of the loop, because a sweep can read many messages, and urgent messages and heartbeats must not wait for it. */
  const tidy = async () => {
    try {
      await restoreJobs(core, { olderThan: 60 })
      await sweep(core, { signal })
    } catch (error) {
      if (!isOver()) core.emit({ type: 'error', error })
    }
    sweeping = undefined
    bell.ring()
  }

  const isOver = () => signal?.aborted === true
  while (!isOver()) {
    try {
      if (core.database.recovery.isNeeded) await recover(core, signal)
      await settle()
      if (core.now() - maintained >= Math.min(lease * 333, 10_000)) await maintain()
      const free = concurrency - active.size
      let taken = free > 0 ? await take(free) : 0
      if (taken === 0 && free <= 0 && active.size < concurrency + urgentPlaces) {
        taken = await take(concurrency + urgentPlaces - active.size, priorities.urgent)
      }
      failures = 0
      if (taken > 0 && active.size < concurrency) continue
      const isIdle = active.size === 0 && taken === 0 && ended.length === 0
      if (untilIdle && isIdle && sweeping === undefined) break
      await bell.wait(pollInterval)
    } catch (error) {
      if (isOver()) break
      core.emit({ type: 'error', error })
      failures += 1
      await bell.wait(Math.min(500 * 2 ** failures, 30_000))
    }
  }
  bell.close()
  await Promise.all([...active.values(), sweeping])
  try {
    await settle()
  } catch (error) {
    // The jobs are taken again when their leases run out, and then end at once.
    core.emit({ type: 'error', error })
  }
}

/** The interval at which a worker runs the sweep and restores missing jobs, in milliseconds. */
const sweepEvery = 60_000

/** Creates a bell, which the worker's loop uses to wait for a wake-up or a timeout. */
function createBell(core: Core, signal: AbortSignal | undefined) {
  let isRung = false
  let resolve: (() => void) | undefined
  const ring = () => {
    isRung = true
    resolve?.()
  }
  const clock = core.options.clock ?? { setTimeout, clearTimeout }
  const forget = core.onWake(ring)
  signal?.addEventListener('abort', ring)
  return {
    ring,
    wait: async (milliseconds: number) => {
      if (!isRung) {
        let timer: unknown
        await new Promise<void>((done) => {
          resolve = done
          timer = clock.setTimeout(done, milliseconds)
        })
        clock.clearTimeout(timer as NodeJS.Timeout)
        resolve = undefined
      }
      isRung = false
    },
    close: () => {
      forget()
      signal?.removeEventListener('abort', ring)
    },
  }
}
