import { BoundedPattern } from './bounded-pattern.ts'
import { shown } from '../checks.ts'
import type { Context } from '../context.ts'
import { longestTimer, milliseconds } from '../model/clock.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf } from '../store/recipients.ts'
import { searchMessages } from '../store/search.ts'
import { fittingRecipient } from './compare.ts'
import { explain } from './explain.ts'
import { showMessage, type InboxMessage } from './received-message.ts'
import {
  checkFilter,
  type FilterCaller,
  type MessageFilter,
  type WaitFilter,
} from './message-filter.ts'
import { startTimer, stopTimer } from '../model/platform.ts'

/** How far back is looked for a message that has come before it was waited for. */
const maxLookedAt = 1000

/** No message came in time. Callers who are sent away get another Error. */
export class WaitTimeout extends Error {}

/** Everyone who waits for a message. */
export interface Waiting {
  /** Rejects with a {@link WaitTimeout}, or with the signal's reason: a caller that has gone takes no message. */
  waitForMessage: (filter: WaitFilter, signal?: AbortSignal) => Promise<InboxMessage>
  /** Every queued message that fits, the oldest first. It gives none away to {@link Waiting.waitForMessage}. */
  messages: (filter: Omit<MessageFilter, 'timeout'>) => InboxMessage[]
  /** Tells everyone who waits that a message was queued. */
  announce: (id: string) => void
  /** Sends everyone away, with the reason. */
  reset: (reason: string) => void
}

interface Waiter {
  filter: WaitFilter
  end: (message: InboxMessage) => void
  fail: (reason: string, error?: Error) => void
}

export function createWaiting(context: Context): Waiting {
  const waiters = new Set<Waiter>()

  /** Gives a message to a waiter, unless it is another than they wait for, or one that was given already. */
  function offer(message: StoredMessage, { filter, end }: Waiter): boolean {
    if (message.isGiven && filter.since === undefined) return false
    const { store } = context
    const recipient = fittingRecipient(store, message, filter)
    if (recipient === undefined) return false
    store.messages.save({ ...message, isGiven: true })
    end(showMessage(message, recipientsOf(message), recipient))
    return true
  }

  function latest() {
    return searchMessages(context.store.messages, {}, maxLookedAt)
  }

  async function waitForMessage(filter: WaitFilter, signal?: AbortSignal): Promise<InboxMessage> {
    checkFilter('waitForMessage', filter)
    checkAccount(context, 'waitForMessage', filter)
    signal?.throwIfAborted()
    lookAtAll(filter, latest())
    // Made here, so that its stack shows who waited.
    const { stack = '' } = new Error()
    const patience = milliseconds(filter.timeout ?? '4s')
    const { promise, resolve, reject } = Promise.withResolvers<InboxMessage>()
    const timer = startTimer(
      () => {
        boundedly(waiter, () => {
          const messages = latest()
          lookAtAll(filter, messages)
          const nearest = explain(context.store, messages, filter)
          const reason = `no ${wish(filter)} was queued within ${patience} ms.\n${nearest}`
          waiter.fail(reason, new WaitTimeout())
        })
      },
      Math.min(patience, longestTimer),
    )
    const waiter: Waiter = {
      filter,
      end: (message) => {
        leave()
        resolve(message)
      },
      fail: (reason, error = new Error()) => {
        leave()
        reject(say(error, `sandbox.waitForMessage(): ${reason}`, stack))
      },
    }
    const abort = () => {
      leave()
      reject(signal?.reason)
    }
    const leave = () => {
      stopTimer(timer)
      waiters.delete(waiter)
      signal?.removeEventListener('abort', abort)
    }
    signal?.addEventListener('abort', abort)
    waiters.add(waiter)
    inOrder(latest()).find((message) => offer(message, waiter))
    return promise
  }

  function messages(filter: Omit<MessageFilter, 'timeout'>): InboxMessage[] {
    checkFilter('messages', filter)
    checkAccount(context, 'messages', filter)
    const { store } = context
    return inOrder(searchMessages(store.messages, {}, Infinity)).flatMap((message) => {
      const recipient = fittingRecipient(store, message, filter)
      return recipient === undefined ? [] : [showMessage(message, recipientsOf(message), recipient)]
    })
  }

  return {
    waitForMessage,
    messages,
    announce: (id) => {
      const message = waiters.size === 0 ? undefined : context.store.messages.find(id)
      if (message === undefined) return
      for (const waiter of waiters) boundedly(waiter, () => void offer(message, waiter))
    },
    reset: (reason) => {
      for (const { filter, fail } of waiters) fail(`${reason} before a ${wish(filter)} was queued`)
    },
  }
}

/** The message that was queued first comes first. */
function inOrder(latest: readonly StoredMessage[]): StoredMessage[] {
  return latest.toReversed().toSorted((one, other) => (one.queuedAt ?? 0) - (other.queuedAt ?? 0))
}

/** An expression of somebody else's looks at many texts in hardly more time than at one. */
function lookAtAll({ body }: WaitFilter, messages: readonly StoredMessage[]): void {
  if (!(body instanceof BoundedPattern)) return
  body.look(messages.flatMap((message) => recipientsOf(message).map(({ text }) => text)))
}

/** Does something for a waiter, whose own expression may take too long: that is nobody else's failure. */
function boundedly({ fail }: Waiter, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    fail(error.message.replace(/^sandbox\.waitForMessage\(\): /, ''), new RangeError())
  }
}

/** Throws a RangeError for an account that does not exist. */
function checkAccount({ store }: Context, caller: FilterCaller, { account }: WaitFilter): void {
  if (account === undefined || store.accounts.find(account) !== undefined) return
  throw new RangeError(
    `sandbox.${caller}(): 'account' must be the email of an account, and is ${shown(account)}`,
  )
}

/** Gives an error its words, and the stack of where it was waited. */
function say(error: Error, message: string, stack: string): Error {
  error.message = message
  error.stack = `Error: ${message}${stack.replace(/^Error/, '')}`
  return error
}

/** What is waited for, in words. */
function wish({ to, sender, account, body, since }: WaitFilter): string {
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
