import { shown } from './checks.ts'
import type { Context } from './context.ts'
import { settleDue } from './rules/delivery.ts'
import { foresee, paceAt, type Foreseen } from './rules/departure.ts'

/** The queue of a sandbox: what waits in it, and how fast it moves. */
export interface SandboxQueue {
  /**
   * How many recipients leave per second: `Infinity` is no limit, and with `0` nothing leaves but realtime messages (A42).
   * What is leaving when it changes goes on at the new speed.
   *
   * @throws RangeError for what is no number from 0, when it is set.
   * @defaultValue the option `throughput`, to which {@link Sandbox.reset} puts it back
   * @example
   * ```ts
   * sandbox.queue.throughput = 0 // nothing leaves any more
   * // … send what is to wait …
   * sandbox.queue.throughput = 10
   * ```
   */
  throughput: number
  /**
   * What waits, in the order in which it will leave if nothing else comes: realtime messages first, then those of a higher
   * priority (D). Among equals accounts take turns, and of one account the first goes first (A40, A41). Messages with a date
   * stand where they will on that date. Open transactions and what was cancelled are not in the queue.
   *
   * It takes about 10 ms for each 1,000 messages that wait.
   *
   * @example
   * ```ts
   * sandbox.queue.list().map(({ id, leavesAt }) => `${id} at ${leavesAt?.toISOString()}`)
   * ```
   */
  list(): WaitingMessage[]
}

/** A message that waits in the queue. */
export interface WaitingMessage {
  id: string
  /** The email of the account that has sent it. */
  account: string
  priority: number
  realtime: boolean
  /** How many it goes to. */
  recipients: number
  /** Its date, or when it was sent where it has none. */
  sendAt: Date
  /** When it will leave if nothing else comes, in the sandbox's time; undefined where the queue stands still. */
  leavesAt: Date | undefined
}

/** The queue as users have it. */
export function createQueue(context: Context, assertOpen: () => void): SandboxQueue {
  return {
    get throughput() {
      assertOpen()
      return context.throughput
    },
    set throughput(throughput) {
      assertOpen()
      checkThroughput(throughput)
      changeThroughput(context, throughput)
    },
    list: () => {
      assertOpen()
      return [...listQueue(context)].filter((message) => message !== undefined)
    },
  }
}

function checkThroughput(value: unknown): void {
  if (typeof value === 'number' && value >= 0) return
  throw new RangeError(
    `sandbox.queue.throughput must be a number from 0, Infinity for no limit, and is ${shown(value)}`,
  )
}

function changeThroughput(context: Context, throughput: number): void {
  const { store, clock } = context
  settleDue(context)
  store.queue.setPace(paceAt(store.queue.pace(), context.throughput, clock.now()))
  context.throughput = throughput
  settleDue(context)
  context.tick.commit()
  context.scheduler.wake()
}

/**
 * What waits now, in the order in which it will leave. It is found out by and by, as it is read: where it gives undefined it is not
 * as far as the next one.
 */
export function listQueue(context: Context): Iterable<WaitingMessage | undefined> {
  settleDue(context)
  const emails = new Map(context.store.accounts.list().map(({ id, email }) => [id, email]))
  return present(foresee(context), emails)
}

function* present(
  foreseen: Iterable<Foreseen | undefined>,
  emails: ReadonlyMap<number, string>,
): Generator<WaitingMessage | undefined, void> {
  for (const one of foreseen) {
    if (one === undefined) yield undefined
    else {
      const { message: id, account, priority, realtime, recipients, sendAt } = one.entry
      const leavesAt = one.at === undefined ? undefined : new Date(one.at)
      const dates = { sendAt: new Date(sendAt), leavesAt }
      yield { id, account: emails.get(account) ?? '', priority, realtime, recipients, ...dates }
    }
  }
}
