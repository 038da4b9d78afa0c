import { BoundedPattern } from './bounded-pattern.ts'
import type { Context } from '../context.ts'
import { longestTimer, milliseconds } from '../model/clock.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf } from '../store/recipients.ts'
import { showMessage, type InboxMessage } from './inbox-message.ts'
import { explain, fittingRecipient } from './match-message.ts'
import { checkFilter, type MessageFilter, type WaitFilter } from './message-filter.ts'
import { startTimer, stopTimer } from '../model/node-globals.ts'

/** How many of the most recent messages a new call to `waitForMessage` checks. */
const maxLookedAt = 1000

/** Thrown if no matching message was queued in time. A wait that ends for another reason rejects with a different Error. */
export class WaitTimeout extends Error {}

interface Waiter {
  filter: WaitFilter
  end: (message: InboxMessage) => void
  fail: (reason: string, error?: Error) => void
}

export type Waiting = ReturnType<typeof createWaiting>

/** Manages the calls that are waiting for a message. */
export function createWaiting(context: Context) {
  const waiters = new Set<Waiter>()
  const latest = () => context.store.messages.latest(maxLookedAt)

  /** Offers a message to a waiting call. Returns whether the call accepted it. */
  function offer(message: StoredMessage, waiter: Waiter): boolean {
    const { filter, end } = waiter
    if (message.isGiven && filter.since === undefined) return false
    const { store } = context
    const recipient = fittingRecipient(store, message, filter)
    if (recipient === undefined) return false
    store.messages.save({ ...message, isGiven: true })
    // At once, so that the call does not take another message as well.
    waiters.delete(waiter)
    end(showMessage(message, recipientsOf(message), recipient))
    return true
  }

  /**
   * Waits for a message. Rejects with a {@link WaitTimeout} or, as soon as the signal is aborted, with the signal's reason. A
   * caller that has disconnected therefore uses up no message.
   */
  async function waitForMessage(filter: WaitFilter): Promise<InboxMessage> {
    checkFilter('waitForMessage', filter, context.store)
    const { signal } = filter
    signal?.throwIfAborted()
    lookAtAll(filter, latest())
    // Created here, so that a failure's stack shows the caller.
    const { stack = '' } = new Error()
    const timeout = milliseconds(filter.timeout ?? '4s')
    const { promise, resolve, reject } = Promise.withResolvers<InboxMessage>()
    const fail = (reason: string, error = new Error()) => {
      error.message = `sandbox.waitForMessage(): ${reason}`
      error.stack = `Error: ${error.message}${stack.replace(/^Error/, '')}`
      reject(error)
    }
    const abort = () => reject(signal?.reason)
    const waiter: Waiter = { filter, end: resolve, fail }

    function giveUp(): void {
      const messages = latest()
      lookAtAll(filter, messages)
      const closest = explain(context.store, messages, filter)
      const reason = `no ${describe(filter)} was queued within ${timeout} ms.\n${closest}`
      fail(reason, new WaitTimeout())
    }

    const timer = startTimer(() => boundedly(waiter, giveUp), Math.min(timeout, longestTimer))
    signal?.addEventListener('abort', abort)
    waiters.add(waiter)
    oldestFirst(latest()).find((message) => offer(message, waiter))
    try {
      return await promise
    } finally {
      stopTimer(timer)
      waiters.delete(waiter)
      signal?.removeEventListener('abort', abort)
    }
  }

  return {
    waitForMessage,
    messages: (filter: Omit<MessageFilter, 'timeout' | 'signal'>): InboxMessage[] => {
      const { store } = context
      checkFilter('messages', filter, store)
      return oldestFirst(store.messages.latest(Infinity)).flatMap((message) => {
        const found = fittingRecipient(store, message, filter)
        return found === undefined ? [] : [showMessage(message, recipientsOf(message), found)]
      })
    },
    /** Offers a newly queued message to the waiting calls. */
    announce: (id: string): void => {
      const message = waiters.size === 0 ? undefined : context.store.messages.find(id)
      if (message === undefined) return
      for (const waiter of waiters) boundedly(waiter, () => void offer(message, waiter))
    },
    /** Rejects all waiting calls with a reason. */
    reset: (reason: string): void => {
      for (const { filter, fail } of waiters) {
        fail(`${reason} before a ${describe(filter)} was queued`)
      }
    },
  }
}

function oldestFirst(latest: readonly StoredMessage[]): StoredMessage[] {
  return latest.toReversed().toSorted((one, other) => (one.queuedAt ?? 0) - (other.queuedAt ?? 0))
}

/** Matches a bounded pattern against all texts at once, which takes hardly any longer than matching a single text. */
function lookAtAll({ body }: WaitFilter, messages: readonly StoredMessage[]): void {
  if (!(body instanceof BoundedPattern)) return
  body.look(messages.flatMap((message) => recipientsOf(message).map(({ text }) => text)))
}

/** Runs `work` for a waiting call. If the call's pattern takes too long to match, only this call fails. */
function boundedly({ fail }: Waiter, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    fail(error.message.replace(/^sandbox\.waitForMessage\(\): /, ''), new RangeError())
  }
}

function describe({ to, sender, account, body, since }: WaitFilter): string {
  const parts = [
    to !== undefined && ` to ${to}`,
    sender !== undefined && ` from '${sender}'`,
    account !== undefined && ` of the account ${account}`,
    typeof body === 'string' && ` with '${body}' in its text`,
    body !== undefined && typeof body !== 'string' && ` with a text that matches ${String(body)}`,
    since !== undefined && ` since ${since.toISOString()}`,
  ]
  return `message${parts.filter((part) => part !== false).join('')}`
}
