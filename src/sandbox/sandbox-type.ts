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

/** The gateway and its token service, running in this process. */
export interface Sandbox {
  /** The gateway as a `fetch` function, for `createClient({ fetch: sandbox.fetch, … })`. */
  readonly fetch: typeof fetch
  /** The credentials with which the sandbox's own account uses the token service. */
  readonly credentials: { readonly email: string; readonly apiKey: string }
  /** The remaining credit of the sandbox's own account, in euros. */
  readonly credit: number
  /** The sandbox's own account, and the accounts that you add. */
  readonly accounts: SandboxAccounts
  /** The current time on the sandbox's clock. */
  readonly now: Date
  /**
   * Creates a token for the sandbox's own account.
   *
   * @throws RangeError if an option is invalid; the message names the option.
   */
  token(options?: TokenOptions): string
  /**
   * Advances the sandbox's clock and, before returning, runs everything that falls due, in order. To wait for the callbacks as
   * well, await the result. It resolves once every callback that fell due has received a response or has failed, and never
   * rejects.
   *
   * @throws RangeError if the new time would be after the year 9997.
   */
  advance(duration: Duration): PromiseLike<void>
  /** The attempts to call each message's `callback_url`, with the responses. */
  readonly callbacks: Callbacks
  /** The messages that are waiting to be sent, and the rate at which they leave the queue. */
  readonly queue: SandboxQueue
  /** The faults that you can inject: delayed responses, broken connections, refusals and more. */
  readonly faults: Faults
  /**
   * Sets the outcome of one message, or of all messages to a number. Final reports that have already arrived are kept.
   *
   * @throws RangeError if the target is neither a number nor a message's id, or if the message has ended.
   * @example
   * ```ts
   * sandbox.setOutcome('+39-3331234567', 'UNDELIVERABLE_NOT_DELIVERED')
   * sandbox.setOutcome(sent.id, 'EXPIRED_EXPIRED')
   * ```
   */
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  /**
   * Returns the oldest queued message that matches the filter, or waits for one. A message is returned only once, unless the
   * filter has `since`. Of the messages that were queued before the call, only the last 1,000 are considered.
   *
   * @throws Error if no matching message is queued in time. The error lists the closest messages, and explains why they do not
   * match.
   * @throws RangeError if the filter cannot match anything, for example because a number is not in the gateway's format.
   * @example
   * ```ts
   * const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: 'code' })
   * await page.fill('#code', message.otp())
   * ```
   */
  waitForMessage(filter?: MessageFilter): Promise<InboxMessage>
  /**
   * Lists every queued message that matches the filter, oldest first, with the text that its first matching recipient sees.
   * Open transactions, cancelled messages and messages without a valid recipient are left out, because they reach no one.
   * Listing messages does not affect {@link Sandbox.waitForMessage}.
   *
   * @throws RangeError if the filter cannot match anything, for example because a number is not in the gateway's format.
   * @example
   * ```ts
   * sandbox.messages({ to: '+39-3330000000' }).length // 0
   * ```
   */
  messages(filter?: Omit<MessageFilter, 'timeout' | 'signal'>): InboxMessage[]
  /**
   * Deletes messages, callbacks, faults, outcomes that you have set, and tokens created through the token service. Also resets
   * the clock and the ids. Options, ports, accounts and the tokens created by {@link Sandbox.token} and
   * {@link SandboxAccount.token} remain, and each account's initial credit is restored. Calls that are still waiting for a
   * response or a message are rejected.
   */
  reset(): void
  /**
   * Returns the gateway's state as text: accounts, tokens, messages, callbacks, outcomes that you have set, ids and time. With
   * a `manual` clock, the same seed, `startAt` and calls produce the same text. It contains tokens, so keep it secret.
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
   * Restores a snapshot of this sandbox or another one. Options, ports and faults remain. Calls that are still waiting for a
   * response or a message are rejected.
   *
   * @throws RangeError if the snapshot is invalid; the message says why, and the sandbox remains unchanged.
   */
  restore(snapshot: string): void
  /**
   * Opens a port, by default on the loopback interface. The port keeps the process alive until either the port or the sandbox
   * is closed. Requests from pages of other origins are refused, and so are requests to host names other than `localhost` and
   * those in `allowedHosts`.
   *
   * @throws RangeError if an option is invalid, or if other machines could reach the port and there is no `adminToken`.
   * @throws Error if the port cannot be opened; the message says what to do.
   */
  listen(options?: ListenOptions): Promise<Listener>
  /** Closes every port, and discards the state unless it is kept in a file. */
  close(): Promise<void>
  /** Does the same as `close()`, for use with `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
