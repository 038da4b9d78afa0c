import type { SandboxAccounts } from './accounts/account-types.ts'
import { createAccounts } from './accounts/accounts.ts'
import { makeToken, type TokenOptions } from './accounts/make-token.ts'
import { createContext } from './create-context.ts'
import { milliseconds, type Duration } from './time/duration.ts'
import { createFetch } from './doors/fetch-door.ts'
import { createGateway, settleDue, type Gateway } from './gateway.ts'
import { toEuro } from './rules/money.ts'
import { createControl } from './control/control.ts'
import { createCounters } from './events/counters.ts'
import { tellOf } from './events/tell-of.ts'
import { createRequestLog } from './requests/request-log.ts'
import { withRequestLog } from './requests/with-request-log.ts'
import type { Callbacks } from './callbacks/callback-types.ts'
import { callbacksWhileOpen, createCallbacks } from './callbacks/callbacks.ts'
import { createOwnPorts } from './callbacks/own-ports.ts'
import type { Faults } from './faults/fault-types.ts'
import { createFaults, whileOpen } from './faults/faults.ts'
import { createHolds } from './faults/holds.ts'
import { withFaults } from './faults/with-faults.ts'
import { createQueue } from './queue/queue.ts'
import type { SandboxQueue } from './queue/queue-types.ts'
import type { Outcome } from './outcomes/outcomes.ts'
import { setOutcome } from './outcomes/set-outcome.ts'
import { withOutcomes } from './outcomes/with-outcomes.ts'
import { resetContext, restoreContext } from './reset.ts'
import type { InboxMessage } from './waiting/inbox-message.ts'
import type { MessageFilter } from './waiting/message-filter.ts'
import { createWaiting } from './waiting/waiting.ts'
import type { Listener, ListenOptions } from './doors/listener.ts'
import { listen } from './doors/server.ts'
import { resolveSettings, type SandboxOptions } from './settings.ts'

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
   * Moves the time forward and does everything that falls due on the way, in order, before it returns. Whoever awaits it waits
   * also until every callback that falls due on the way was made, in order, and answered or given up; it never rejects.
   *
   * @throws RangeError beyond the year 9997.
   */
  advance(duration: Duration): PromiseLike<void>
  /** Who was told of a message's state at its `callback_url`, and what he said. */
  readonly callbacks: Callbacks
  /** What waits to be sent, and how fast it is. */
  readonly queue: SandboxQueue
  /** What goes wrong on order: late answers, broken connections, refusals. */
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
   * Forgets messages, callbacks, faults, outcomes set by hand, tokens of the token service and how far the time was
   * advanced. Options, ports, accounts and what {@link Sandbox.token} and {@link SandboxAccount.token} made stay as they
   * were, each account with the credit that it was opened with, and the same calls get the same ids again. Whoever still waits for an answer or a message is sent away.
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
   * and whoever still waits for an answer or a message is sent away.
   *
   * @throws RangeError for a text that is no snapshot, with the line that is wrong; then all stays as it was.
   */
  restore(snapshot: string): void
  /**
   * Opens a port, on the loopback interface unless told otherwise, which keeps the process alive until it is closed; `close()`
   * closes it too. It answers no page of another origin, and to no host name but the loopback ones and those it is told.
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

/**
 * Starts a gateway of one's own: stateful, offline, with the rules of the documented one.
 *
 * Nothing is shared between two sandboxes, and nothing leaves the machine. State is in memory and gone with
 * {@link Sandbox.close}. Delivery and expiry run on the sandbox's clock, which {@link Sandbox.advance} moves. What no
 * source documents is assumed; each assumption is a switch in `assumptions`.
 *
 * @throws RangeError for an option outside its limits, with its name.
 * @example
 * ```ts
 * import { createClient } from 'gateway-sms'
 * import { createSandbox } from 'gateway-sms/sandbox'
 *
 * const sandbox = createSandbox()
 * const sms = createClient({ token: sandbox.token(), environment: 'sandbox', fetch: sandbox.fetch })
 *
 * const sent = await sms.messages.send({ sender: 'Acme', body: 'Hello!', recipients: '+39-3331234567' })
 * sandbox.advance('10s')
 * const message = await sms.messages.get(sent.id)
 * console.log(message.statistics.delivered) // 1
 * await sandbox.close() // or `await using sandbox = createSandbox()`, from Node 24 on
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = resolveSettings(options)
  const counters = createCounters()
  const context = createContext(settings, {
    wakeCallbacks: () => callbacks.wake(),
    count: (event) => counters.count(event),
  })
  const { store, clock, events } = context
  const faults = createFaults(settings.seed)
  const holds = createHolds(clock)
  const waiting = createWaiting(context)
  const ownPorts = createOwnPorts()
  const callbacks = createCallbacks(context, ownPorts.ports)
  const requests = createRequestLog()
  const plain = withOutcomes(context, holds, waiting.announce, createGateway(context))
  const answer = withRequestLog(context, requests, withFaults(context, faults, holds, plain))
  const accounts = createAccounts(context, store.accounts.first().id, assertOpen)
  const queue = createQueue(context, assertOpen)
  const listeners: Promise<Listener>[] = []
  let account = store.accounts.first()
  let closing: Promise<void> | undefined

  const gateway: Gateway = (request) => {
    assertOpen()
    return answer(request)
  }

  function assertOpen(): void {
    if (closing !== undefined) throw new Error('the sandbox is closed: create another')
  }

  function advance(duration: Duration): PromiseLike<void> {
    assertOpen()
    clock.advance(milliseconds(duration))
    store.state.set('clock', clock.state())
    settleDue(context)
    holds.release()
    return callbacks.settled()
  }

  function setOutcomeOf(target: string, outcome: Outcome): void {
    assertOpen()
    setOutcome(context, target, outcome)
    settleDue(context)
  }

  function reset(): void {
    assertOpen()
    sendAway('the sandbox was reset')
    faults.reset()
    resetContext(context)
    requests.clear()
    events.reset()
  }

  function snapshot(): string {
    assertOpen()
    store.state.set('clock', clock.state())
    return store.dump()
  }

  function restore(text: string): void {
    assertOpen()
    restoreContext(context, text)
    account = store.accounts.first()
    sendAway('the sandbox was restored')
    events.reset()
    callbacks.wake()
  }

  /** Sends away whoever waits for an answer or a message. */
  function sendAway(reason: string): void {
    holds.breakAll()
    waiting.reset(reason)
    callbacks.stop(reason)
  }

  function close(): Promise<void> {
    closing ??= shutDown()
    return closing
  }

  async function shutDown(): Promise<void> {
    sendAway('the sandbox was closed')
    faults.reset()
    events.end()
    for (const listener of await Promise.allSettled(listeners)) {
      if (listener.status === 'fulfilled') await listener.value.close()
    }
    store.state.set('clock', clock.state())
    store.close()
  }

  const control = createControl({
    context,
    advance,
    reset,
    snapshot,
    restore,
    setOutcome: setOutcomeOf,
    accounts,
    queue,
    faults,
    callbacks,
    waiting,
    counters,
    requests,
    assertOpen,
  })

  if (settings.onEvent !== undefined) tellOf(events, settings.onEvent)
  // Of a file: somebody may be still to be called.
  if (settings.data !== undefined) callbacks.wake()

  return {
    fetch: createFetch(gateway, settings.maxBodyBytes, control),
    get credentials() {
      return { email: account.email, apiKey: account.apiKey }
    },
    get credit() {
      assertOpen()
      return toEuro(store.accounts.get(account.id).credit)
    },
    accounts,
    get now() {
      return new Date(clock.now())
    },
    token: (tokenOptions = {}) => {
      assertOpen()
      return makeToken(context, account.id, tokenOptions).token
    },
    advance,
    callbacks: callbacksWhileOpen(callbacks, assertOpen),
    queue,
    faults: whileOpen(faults, assertOpen),
    setOutcome: setOutcomeOf,
    waitForMessage: async (filter = {}) => {
      assertOpen()
      return waiting.waitForMessage(filter)
    },
    reset,
    snapshot,
    restore,
    listen: async (listenOptions) => {
      assertOpen()
      const listener = ownPorts.watch(
        listen({ gateway, maxBodyBytes: settings.maxBodyBytes, control }, listenOptions),
      )
      listeners.push(listener)
      return listener
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
