import { createClock } from './time/clock.ts'
import type { Context } from './context.ts'
import { milliseconds, type Duration } from './time/duration.ts'
import { createFetch } from './doors/fetch-door.ts'
import { createGateway, settleDue, type Gateway } from './gateway.ts'
import { createIdentifiers } from './identifiers.ts'
import { issueToken, year } from './rules/issue-token.ts'
import { toEuro, toMillionths } from './rules/money.ts'
import { createControl } from './control/control.ts'
import { createCounters } from './events/counters.ts'
import { createEventLog } from './events/event-log.ts'
import { storeWithEvents } from './events/store-with-events.ts'
import { createRequestLog } from './requests/request-log.ts'
import { withRequestLog } from './requests/with-request-log.ts'
import type { Account } from './store/accounts.ts'
import type { Callbacks } from './callbacks/callback-types.ts'
import { callbacksWhileOpen, createCallbacks } from './callbacks/callbacks.ts'
import { createOwnPorts } from './callbacks/own-ports.ts'
import type { Faults } from './faults/fault-types.ts'
import { createFaults, whileOpen } from './faults/faults.ts'
import { createHolds } from './faults/holds.ts'
import { withFaults } from './faults/with-faults.ts'
import type { Outcome } from './outcomes/outcomes.ts'
import { setOutcome } from './outcomes/set-outcome.ts'
import { withOutcomes } from './outcomes/with-outcomes.ts'
import { resetContext } from './reset.ts'
import type { InboxMessage } from './waiting/inbox-message.ts'
import type { MessageFilter } from './waiting/message-filter.ts'
import { createWaiting } from './waiting/waiting.ts'
import { checkScopes } from './operations/token-request.ts'
import { knownScopes, scopeText } from './request/scopes.ts'
import type { Listener, ListenOptions } from './doors/listener.ts'
import { listen } from './doors/server.ts'
import { resolveSettings, type SandboxOptions } from './settings.ts'
import { openStore } from './store/store.ts'
import type { StoredToken } from './store/tokens.ts'

/** The whole gateway and its token service, in this process. */
export interface Sandbox {
  /** The gateway as a `fetch` function, for `createClient({ fetch: sandbox.fetch, … })`. */
  readonly fetch: typeof fetch
  /** The account that the token service takes. */
  readonly credentials: { readonly email: string; readonly apiKey: string }
  /** Euro left on the account. */
  readonly credit: number
  /** What time it is in the sandbox. */
  readonly now: Date
  /** Makes a token. Throws a RangeError for a scope that the gateway does not have, or a life of more than a year. */
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
   * advanced. Options, ports, credentials and what {@link Sandbox.token} made stay as they were, and the same calls get the
   * same ids again. Whoever still waits for an answer or a message is sent away.
   */
  reset(): void
  /** Opens a port on the loopback interface, which keeps the process alive until it is closed; `close()` closes it too. */
  listen(options?: ListenOptions): Promise<Listener>
  /** Closes every port and forgets everything. */
  close(): Promise<void>
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}

/** What a token of the sandbox may do. */
export interface TokenOptions {
  /** @defaultValue every scope of the gateway */
  scopes?: readonly string[]
  name?: string
  /** How long it is good for, at most a year; not at all with 0. @defaultValue a year */
  timeToLive?: Duration
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
  const { seed = 'gateway-sms', clock = 'real' } = options
  const time = createClock(clock, options.startAt?.getTime())
  const counters = createCounters()
  const events = createEventLog(time, (event) => counters.count(event))
  const context: Context = {
    settings,
    store: storeWithEvents(openStore(), events),
    clock: time,
    identifiers: createIdentifiers(seed),
    outcomes: new Map(),
    queued: [],
    operation: undefined,
    wakeCallbacks: () => callbacks.wake(),
    emit: (event, at) => events.emit(event, at),
  }
  const credentials = { email: 'sandbox@example.com', apiKey: context.identifiers.newSecret() }
  const account = context.store.accounts.add(
    credentials.email,
    credentials.apiKey,
    toMillionths(settings.credit),
  )
  const tokens: StoredToken[] = []
  const faults = createFaults(seed)
  const holds = createHolds(context.clock, clock === 'real')
  const waiting = createWaiting(context)
  const ownPorts = createOwnPorts()
  const callbacks = createCallbacks(context, clock === 'real', ownPorts.ports)
  const plain = withOutcomes(context, holds, waiting.announce, createGateway(context))
  const requests = createRequestLog()
  const answer = withRequestLog(context, requests, withFaults(context, faults, holds, plain))
  const control = createControl({
    context,
    clockKind: clock,
    advance,
    reset,
    setOutcome: setOutcomeOf,
    issueToken: (wish, { id }) => issue(wish, id),
    addAccount: (wish) => addAccount(context, wish),
    faults,
    callbacks,
    waiting,
    events,
    counters,
    requests,
    snapshots: undefined,
    assertOpen,
  })
  const listeners: Promise<Listener>[] = []
  let closing: Promise<void> | undefined

  const gateway: Gateway = (request) => {
    assertOpen()
    return answer(request)
  }

  function assertOpen(): void {
    if (closing !== undefined) throw new Error('the sandbox is closed: create another')
  }

  function close(): Promise<void> {
    closing ??= shutDown()
    return closing
  }

  /** What is made for the sandbox's own account is still good after a reset. */
  function issue(wish: TokenOptions, owner: number): StoredToken {
    assertOpen()
    const token = makeToken(context, owner, wish)
    if (owner === account) tokens.push(token)
    return token
  }

  function advance(duration: Duration): PromiseLike<void> {
    assertOpen()
    context.clock.advance(milliseconds(duration))
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
    resetContext(context, { credentials, tokens })
    requests.clear()
    events.reset()
  }

  /** Sends away whoever waits for an answer or a message. */
  function sendAway(reason: string): void {
    holds.breakAll()
    waiting.reset(reason)
    faults.reset()
    callbacks.stop(reason)
  }

  async function shutDown(): Promise<void> {
    sendAway('the sandbox was closed')
    events.end()
    for (const listener of await Promise.allSettled(listeners)) {
      if (listener.status === 'fulfilled') await listener.value.close()
    }
    context.store.close()
  }

  return {
    fetch: createFetch(gateway, settings.maxBodyBytes, control),
    credentials,
    get credit() {
      assertOpen()
      return toEuro(context.store.accounts.get(account).credit)
    },
    get now() {
      return new Date(context.clock.now())
    },
    token: (tokenOptions = {}) => issue(tokenOptions, account).token,
    advance,
    callbacks: callbacksWhileOpen(callbacks, assertOpen),
    faults: whileOpen(faults, assertOpen),
    setOutcome: setOutcomeOf,
    waitForMessage: async (filter = {}) => {
      assertOpen()
      return waiting.waitForMessage(filter)
    },
    reset,
    listen: async (listenOptions) => {
      assertOpen()
      const listener = ownPorts.watch(
        listen(gateway, settings.maxBodyBytes, listenOptions, control),
      )
      listeners.push(listener)
      return listener
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Throws a RangeError for an email that an account has already. */
function addAccount(
  { store, identifiers, settings }: Context,
  { email, credit = settings.credit }: { email?: string; credit?: number },
): Account {
  const number = store.accounts.list().length + 1
  const name = email ?? `sandbox-${number}@example.com`
  if (store.accounts.find(name) !== undefined) {
    throw new RangeError(`there is an account '${name}' already: choose another email`)
  }
  const id = store.accounts.add(name, identifiers.newSecret(), toMillionths(credit))
  return store.accounts.get(id)
}

function makeToken(
  context: Context,
  account: number,
  { scopes = knownScopes().map(scopeText), name, timeToLive = year }: TokenOptions,
): StoredToken {
  const lifetime = milliseconds(timeToLive)
  if (lifetime > year) throw new RangeError('sandbox.token(): a token lives for at most a year')
  try {
    checkScopes(scopes, { format: 80, unknown: 90 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'invalid scopes'
    throw new RangeError(`sandbox.token(): ${reason}`, { cause: error })
  }
  return issueToken(context, {
    account,
    scopes: [...scopes],
    name,
    limits: {},
    timeToLive: lifetime,
  })
}
