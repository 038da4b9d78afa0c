import type { components } from '../../generated/sandbox-control.ts'
import { assertValid, numberUpTo } from './checks.ts'
import type { Context } from './context.ts'
import { settleDue } from './rules/delivery.ts'
import { foresee, paceAt } from './rules/departure.ts'

/** A sandbox's queue: the waiting messages, and the rate at which they leave. */
export interface SandboxQueue {
  /**
   * The number of recipients that leave the queue per second. `Infinity` means that there is no limit. With `0`, only realtime
   * messages leave (A42). A change takes effect immediately, even for a message that is already waiting its turn.
   *
   * @throws RangeError if it is set to anything but a number of at least 0.
   * @defaultValue the option `throughput`, which {@link Sandbox.reset} restores
   * @example
   * ```ts
   * sandbox.queue.throughput = 0 // hold the queue
   * // … send the messages that are to wait …
   * sandbox.queue.throughput = 10
   * ```
   */
  throughput: number
  /**
   * Lists the messages in the queue, in the order in which they will leave if nothing else is sent: realtime messages first,
   * then by priority (D). Within a priority, accounts take turns, and each account's messages leave in the order in which they
   * joined the queue (A40, A41). A scheduled message is listed at the position that it will have on its send date. Open
   * transactions and cancelled messages are not in the queue.
   *
   * @example
   * ```ts
   * sandbox.queue.list().map(({ id, leavesAt }) => `${id} at ${leavesAt?.toISOString()}`)
   * ```
   */
  list(): WaitingMessage[]
}

/** A message that is waiting in the queue. */
export interface WaitingMessage extends Omit<
  components['schemas']['WaitingMessage'],
  'sendAt' | 'leavesAt'
> {
  /** The message's send date or, if it has none, the time when it was sent to the gateway. */
  sendAt: Date
  /** The sandbox's time at which the message will leave if nothing else is sent. Undefined if a throughput of 0 holds it. */
  leavesAt: Date | undefined
}

/** @internal */
export function createQueue(context: Context, assertOpen: () => void): SandboxQueue {
  return {
    get throughput() {
      assertOpen()
      return context.throughput
    },
    set throughput(throughput) {
      assertOpen()
      assertValid(numberUpTo(Infinity), throughput, 'sandbox.queue.throughput')
      const { store, clock } = context
      settleDue(context)
      store.queue.setPace(paceAt(store.queue.pace(), context.throughput, clock.now()))
      context.throughput = throughput
      settleDue(context)
      context.tick.commit()
      context.scheduler.wake()
    },
    list: () => {
      assertOpen()
      return [...listQueue(context)].filter((message) => message !== undefined)
    },
  }
}

/**
 * @internal Lists the messages in the queue. Each message is found only when it is read, and undefined marks a pause before the
 * next message is found.
 */
export function listQueue(context: Context): Iterable<WaitingMessage | undefined> {
  settleDue(context)
  const emails = new Map(context.store.accounts.list().map(({ id, email }) => [id, email]))
  const foreseen = foresee(context)
  return (function* present(): Generator<WaitingMessage | undefined, void> {
    for (const one of foreseen) {
      yield (
        one && {
          id: one.entry.message,
          account: emails.get(one.entry.account) ?? '',
          priority: one.entry.priority,
          realtime: one.entry.realtime,
          recipients: one.entry.recipients,
          sendAt: new Date(one.entry.sendAt),
          leavesAt: one.at === undefined ? undefined : new Date(one.at),
        }
      )
    }
  })()
}
