import type { SandboxAccounts } from './accounts/account-types.ts'
import type { TokenOptions } from './accounts/make-token.ts'
import type { Callbacks } from './callbacks/callback-tries.ts'
import type { Faults } from './faults/fault-rule.ts'
import type { Listener, ListenOptions } from './http/listen-options.ts'
import type { Duration } from './model/clock.ts'
import type { Outcome } from './model/outcomes.ts'
import type { SandboxQueue } from './sandbox-queue.ts'
import type { InboxMessage } from './waiting/received-message.ts'
import type { MessageFilter } from './waiting/message-filter.ts'

/** The whole gateway and its token service, in this process. */
export interface Sandbox {
  /** The gateway as a `fetch` function, for `createClient({ fetch: sandbox.fetch, … })`. */
  readonly fetch: typeof fetch
  /** The sandbox's own account, as the token service takes it. */
  readonly credentials: { readonly email: string; readonly apiKey: string }
  /** Euro left on the sandbox's own account. */
  readonly credit: number
  /** The accounts that can send: the sandbox's own, and those that are added. */
  readonly accounts: SandboxAccounts
  /** What time it is in the sandbox. */
  readonly now: Date
  /** Makes a token of the sandbox's own account. Throws a RangeError for a scope that the gateway does not have, or a life of more than a year. */
  token(options?: TokenOptions): string
  /**
   * Moves the time forward and does everything that falls due on the way, in order, before it returns. Awaiting it waits
   * also until every callback that falls due on the way was made, in order, and answered or given up; it never rejects.
   *
   * @throws RangeError beyond the year 9997.
   */
  advance(duration: Duration): PromiseLike<void>
  /** Who was told of a message's state at its `callback_url`, and what they said. */
  readonly callbacks: Callbacks
  /** What waits to be sent, and how fast it is. */
  readonly queue: SandboxQueue
  /** What goes wrong on order: late responses, broken connections, refusals. */
  readonly faults: Faults
  /**
   * Sets what becomes of all further messages to a number, or of one message. What a message has been reported already stays.
   *
   * @throws RangeError for what is neither a number nor a message's id, and for a message that has ended.
   * @example
   * ```ts
   * sandbox.setOutcome('+39-3331234567', 'UNDELIVERABLE_NOT_DELIVERED')
   * sandbox.setOutcome(sent.id, 'EXPIRED_EXPIRED')
   * ```
   */
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  /**
   * Waits until a message is queued. Each message is given once: first the one that was queued first and that no other call
   * has been given, also if it came before the call (of the last 1,000). With `since` a message is given again.
   *
   * @throws Error when none has come in time, with the nearest ones and why they were not meant.
   * @throws RangeError for a filter that nothing can match, such as a number in another form than the gateway's.
   * @example
   * ```ts
   * const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: 'code' })
   * await page.fill('#code', message.otp())
   * ```
   */
  waitForMessage(filter?: MessageFilter): Promise<InboxMessage>
  /**
   * Lists what was sent: every queued message that fits the filter, the oldest first, each with the text that its recipient sees.
   * Open transactions, cancelled messages and those without a valid recipient are not listed, as they reach nobody. It does not
   * affect {@link Sandbox.waitForMessage}.
   *
   * @throws RangeError for a filter that nothing can match, such as a number in another form than the gateway's.
   * @example
   * ```ts
   * sandbox.messages({ to: '+39-3330000000' }).length // 0
   * ```
   */
  messages(filter?: Omit<MessageFilter, 'timeout'>): InboxMessage[]
  /**
   * Forgets messages, callbacks, faults, outcomes set by hand, tokens of the token service and how far the time was
   * advanced. Options, ports, accounts and what {@link Sandbox.token} and {@link SandboxAccount.token} made stay as they
   * were, each account with the credit that it was opened with, and the same calls get the same ids again. Callers who still wait for a response or a message are sent away.
   */
  reset(): void
  /**
   * All that the gateway knows, as text: accounts, tokens, messages, callbacks, outcomes set by hand, ids and the time. The
   * same seed and the same calls give the same text where the time stands still. It holds tokens: treat it like them.
   *
   * @example
   * ```ts
   * const snapshot = sandbox.snapshot()
   * // … a test that sends, cancels, waits …
   * sandbox.restore(snapshot)
   * ```
   */
  snapshot(): string
  /**
   * Puts all back to where it was at a snapshot, of this sandbox or of another. Options, ports and faults stay as they are,
   * and callers who still wait for a response or a message are sent away.
   *
   * @throws RangeError for a text that is no snapshot, with the line that is wrong; then all stays as it was.
   */
  restore(snapshot: string): void
  /**
   * Opens a port, on the loopback interface unless told otherwise, which keeps the process alive until it is closed; `close()`
   * closes it too. It responds with no page of another origin, and to no host name but the loopback ones and those it is told.
   *
   * @throws RangeError for an option outside its limits, and for a port that other machines can reach without an `adminToken`.
   * @throws Error when the port cannot be opened, with what to do.
   */
  listen(options?: ListenOptions): Promise<Listener>
  /** Closes every port and forgets everything. */
  close(): Promise<void>
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
