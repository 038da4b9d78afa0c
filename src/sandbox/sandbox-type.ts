import type { SandboxAccounts } from './accounts/accounts.ts'
import type { TokenOptions } from './accounts/make-token.ts'
import type { Callbacks } from './callbacks/callback-attempts.ts'
import type { Faults } from './faults/fault-rule.ts'
import type { Listener, ListenOptions } from './http/listen-options.ts'
import type { Duration } from './model/clock.ts'
import type { Outcome } from './model/outcomes.ts'
import type { SandboxQueue } from './sandbox-queue.ts'
import type { InboxMessage } from './waiting/inbox-message.ts'
import type { MessageFilter } from './waiting/message-filter.ts'

/** The gateway and its token service, in this process. */
export interface Sandbox {
  /** The gateway as a `fetch` function, for `createClient({ fetch: sandbox.fetch, … })`. */
  readonly fetch: typeof fetch
  /** The credentials of the sandbox's own account, for the token service. */
  readonly credentials: { readonly email: string; readonly apiKey: string }
  /** The credit left on the sandbox's own account, in euros. */
  readonly credit: number
  /** The accounts: the sandbox's own, and those that you add. */
  readonly accounts: SandboxAccounts
  /** The current time in the sandbox. */
  readonly now: Date
  /**
   * Makes a token for the sandbox's own account.
   *
   * @throws RangeError for a scope that the gateway does not have, and for a lifetime of more than a year.
   */
  token(options?: TokenOptions): string
  /**
   * Advances the sandbox's clock and does everything that falls due, in order, before it returns. Await the result to wait
   * for the callbacks as well: it resolves when each one that fell due has had its response or has failed, and never rejects.
   *
   * @throws RangeError beyond the year 9997.
   */
  advance(duration: Duration): PromiseLike<void>
  /** The calls to the `callback_url` of messages, and their responses. */
  readonly callbacks: Callbacks
  /** The messages that wait to be sent, and how fast they leave. */
  readonly queue: SandboxQueue
  /** Faults on demand: delayed responses, broken connections, refusals. */
  readonly faults: Faults
  /**
   * Sets the outcome of one message, or of all further messages to a number. Reports that a message already has are kept.
   *
   * @throws RangeError for anything but a number or the id of a message, and for a message that has ended.
   * @example
   * ```ts
   * sandbox.setOutcome('+39-3331234567', 'UNDELIVERABLE_NOT_DELIVERED')
   * sandbox.setOutcome(sent.id, 'EXPIRED_EXPIRED')
   * ```
   */
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  /**
   * Waits until a message is queued. Each message is returned once, the oldest first; of the messages that were queued before
   * the call, the last 1,000 are considered. With `since`, a message can be returned again.
   *
   * @throws Error if none is queued in time; it lists the closest messages and why they do not match.
   * @throws RangeError for a filter that cannot match anything, such as a number that is not in the gateway's form.
   * @example
   * ```ts
   * const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: 'code' })
   * await page.fill('#code', message.otp())
   * ```
   */
  waitForMessage(filter?: MessageFilter): Promise<InboxMessage>
  /**
   * Lists every queued message that matches the filter, the oldest first, with the text that its recipient sees.
   * Open transactions, cancelled messages and messages without a valid recipient are left out, since they reach no one. It does
   * not affect {@link Sandbox.waitForMessage}.
   *
   * @throws RangeError for a filter that cannot match anything, such as a number that is not in the gateway's form.
   * @example
   * ```ts
   * sandbox.messages({ to: '+39-3330000000' }).length // 0
   * ```
   */
  messages(filter?: Omit<MessageFilter, 'timeout'>): InboxMessage[]
  /**
   * Deletes messages, callbacks, faults, outcomes that were set and tokens of the token service, and resets the clock and the
   * ids. Options, ports, accounts and the tokens made by {@link Sandbox.token} and {@link SandboxAccount.token} remain; each
   * account has its initial credit again. Calls that still wait for a response or a message fail.
   */
  reset(): void
  /**
   * Returns the state of the gateway as text: accounts, tokens, messages, callbacks, outcomes that were set, ids and time. With
   * a `manual` clock, the same seed and calls return the same text. It contains tokens: keep it as secret as those.
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
   * Restores a snapshot of this sandbox or of another. Options, ports and faults remain; calls that still wait for a response
   * or a message fail.
   *
   * @throws RangeError for an invalid snapshot, with the number of the invalid line; nothing is changed then.
   */
  restore(snapshot: string): void
  /**
   * Opens a port, by default on the loopback interface. It keeps the process alive until it or the sandbox is closed. Requests
   * from pages of other origins, and for host names other than loopback and `allowedHosts`, are refused.
   *
   * @throws RangeError for an invalid option, and for a port that other machines can reach without an `adminToken`.
   * @throws Error if the port cannot be opened, with what to do.
   */
  listen(options?: ListenOptions): Promise<Listener>
  /** Closes every port and discards the state, unless it is in a file. */
  close(): Promise<void>
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
