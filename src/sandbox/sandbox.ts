import { createAccounts } from './accounts/accounts.ts'
import { makeToken } from './accounts/make-token.ts'
import { callbacksWhileOpen, createCallbacks } from './callbacks/dispatcher.ts'
import { createControl } from './control/control.ts'
import { createContext, resetContext, restoreContext } from './create-context.ts'
import { createCounters } from './events/counters.ts'
import { tellOf } from './events/event-log.ts'
import { createRequestLog } from './events/request-log.ts'
import { createDelayedResponses } from './faults/delay-timers.ts'
import { createFaults, whileOpen } from './faults/fault-registry.ts'
import { createFetch } from './http/fetch-handler.ts'
import type { Listener } from './http/listen-options.ts'
import { createOwnPorts } from './http/own-ports.ts'
import { milliseconds, type Duration } from './model/clock.ts'
import { toEuro } from './model/money.ts'
import type { Outcome } from './model/outcomes.ts'
import { createGateway, type Gateway } from './pipeline/gateway.ts'
import { createQueue } from './sandbox-queue.ts'
import { isKnown } from './pipeline/authenticate.ts'
import { settleDue } from './rules/delivery.ts'
import { setOutcome } from './rules/outcomes.ts'
import type * as Server from './http/server.ts'
import type { Sandbox } from './sandbox-type.ts'
import { resolveSettings, type SandboxOptions } from './settings.ts'
import { createWaiting } from './waiting/waiting.ts'

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
 * const sms = createClient({ token: sandbox.token(), environment: 'test', fetch: sandbox.fetch })
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
    run: () => callbacks.run(),
    count: (event) => counters.count(event),
  })
  const { store, clock, events, tick, scheduler } = context
  const faults = createFaults(settings.seed)
  const delayed = createDelayedResponses(clock)
  const waiting = createWaiting(context)
  const ownPorts = createOwnPorts()
  const callbacks = createCallbacks(context, ownPorts.ports)
  const requests = createRequestLog()
  const response = createGateway(context, {
    faults,
    delayed,
    log: requests,
    announce: waiting.announce,
  })
  const accounts = createAccounts(context, store.accounts.first().id, assertOpen)
  const queue = createQueue(context, assertOpen)
  const listeners: Promise<Listener>[] = []
  let account = store.accounts.first()
  let closing: Promise<void> | undefined

  const gateway: Gateway = (request) => {
    assertOpen()
    return response(request)
  }

  function assertOpen(): void {
    if (closing !== undefined) throw new Error('the sandbox is closed: create another')
  }

  function advance(duration: Duration): PromiseLike<void> {
    assertOpen()
    clock.advance(milliseconds(duration))
    store.state.set('clock', clock.state())
    settleDue(context)
    tick.commit()
    delayed.release()
    return callbacks.settled()
  }

  function setOutcomeOf(target: string, outcome: Outcome): void {
    assertOpen()
    setOutcome(context, target, outcome)
    settleDue(context)
    tick.commit()
  }

  function reset(): void {
    assertOpen()
    tick.commit()
    sendAway('the sandbox was reset')
    faults.reset()
    resetContext(context)
    requests.clear()
    events.reset()
  }

  function snapshotLines(): Iterable<string> {
    assertOpen()
    store.state.set('clock', clock.state())
    return store.dump()
  }

  function restore(text: string): void {
    assertOpen()
    tick.commit()
    restoreContext(context, text)
    account = store.accounts.first()
    sendAway('the sandbox was restored')
    events.reset()
    scheduler.wake()
  }

  /** Sends away callers who wait for a response or a message. */
  function sendAway(reason: string): void {
    tick.flush()
    delayed.breakAll()
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
    snapshotLines,
    restore,
    setOutcome: setOutcomeOf,
    accounts,
    queue,
    faults,
    callbacks,
    waiting,
    counters,
    requests,
    commit: tick.commit,
    ports: () => ownPorts.list(),
    assertOpen,
  })

  if (settings.onEvent !== undefined) tellOf(events, settings.onEvent)
  // Of a file: somebody may be still to be called.
  if (settings.data !== undefined) scheduler.wake()

  return {
    fetch: createFetch(gateway, settings.maxBodyBytes, control, store.isFile ? tick : undefined),
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
    messages: (filter = {}) => {
      assertOpen()
      return waiting.messages(filter)
    },
    reset,
    snapshot: () => [...snapshotLines()].join(''),
    restore,
    listen: async (listenOptions) => {
      assertOpen()
      const listener = ownPorts.watch(
        open(
          {
            gateway,
            maxBodyBytes: settings.maxBodyBytes,
            control,
            tick,
            isPredictable: settings.isPredictable,
            isKnown: (authorization) => isKnown(context, authorization),
          },
          listenOptions,
        ),
      )
      listeners.push(listener)
      return listener
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** What opens a port is loaded with the first one: most sandboxes are used in process. */
async function open(...given: Parameters<typeof Server.listen>): Promise<Listener> {
  const { listen } = await import('./http/server.ts')
  return listen(...given)
}
