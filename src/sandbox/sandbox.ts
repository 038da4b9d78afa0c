import { createAccounts } from './accounts/accounts.ts'
import { makeToken } from './accounts/make-token.ts'
import { createCallbacks } from './callbacks/dispatcher.ts'
import { createGuard } from './context.ts'
import { createControl } from './control/control.ts'
import { createContext, resetContext, restoreContext } from './create-context.ts'
import { tellOf } from './events/event-log.ts'
import { createRequestLog } from './events/request-log.ts'
import { createDelayedResponses } from './faults/delay-timers.ts'
import { createFaults } from './faults/fault-registry.ts'
import { createFetch } from './http/fetch-handler.ts'
import type { Listener, ListenOptions } from './http/listen-options.ts'
import { milliseconds } from './model/clock.ts'
import { toEuro } from './model/money.ts'
import { createGateway } from './pipeline/gateway.ts'
import { createQueue } from './sandbox-queue.ts'
import { isKnown } from './pipeline/authenticate.ts'
import { settleDue } from './rules/delivery.ts'
import { setOutcome } from './rules/outcomes.ts'
import type { Sandbox } from './sandbox-type.ts'
import { resolveSettings, type SandboxOptions } from './settings.ts'
import { createWaiting } from './waiting/waiting.ts'

/**
 * Starts a local gateway that keeps state, works offline, and follows the real gateway's documented rules.
 *
 * Sandboxes share nothing and, by default, send nothing to other machines. {@link Sandbox.close} discards the state, unless the
 * option `data` names a file. Message delivery and token expiry follow the sandbox's clock, which {@link Sandbox.advance}
 * moves. Where the documentation is silent, the sandbox makes an assumption, which you can change in `assumptions`.
 *
 * @throws RangeError if an option is invalid; the message names the option.
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
  const context = createContext(settings, () => dispatcher.run())
  const { store, clock, events, tick, scheduler } = context
  const whileOpen = createGuard(assertOpen)
  const registry = createFaults(settings.seed, whileOpen)
  const delayed = createDelayedResponses(clock)
  const waiting = createWaiting(context)
  const requests = createRequestLog()
  const opening: Promise<Listener>[] = []
  const listeners = new Set<Listener>()
  const ports = () => [...new Set(Array.from(listeners, ({ port }) => port))]
  const dispatcher = createCallbacks(context, ports, whileOpen)
  const gateway = whileOpen(createGateway(context, { registry, delayed, requests, waiting }))
  let account = store.accounts.first()
  let closing: Promise<void> | undefined

  function assertOpen(): void {
    if (closing !== undefined) throw new Error('the sandbox is closed: create another')
  }

  /** Ends the calls that are waiting for a response or a message. */
  function endWaiting(reason: string): void {
    tick.flush()
    delayed.breakAll()
    waiting.reset(reason)
    dispatcher.stop(reason)
  }

  const snapshotLines = whileOpen((): Iterable<string> => {
    store.state.set('clock', clock.state())
    return store.dump()
  })

  async function listen(listenOptions?: ListenOptions): Promise<Listener> {
    assertOpen()
    // The server is loaded with the first port, because most sandboxes are used in process.
    const loading = import('./http/server.ts')
    const starting = loading.then((server) => server.listen(served, listenOptions))
    opening.push(starting)
    const listener = await starting
    listeners.add(listener)
    return {
      ...listener,
      close: async () => {
        await listener.close()
        listeners.delete(listener)
      },
    }
  }

  async function shutDown(): Promise<void> {
    endWaiting('the sandbox was closed')
    registry.reset()
    events.end()
    for (const listener of await Promise.allSettled(opening)) {
      if (listener.status === 'fulfilled') await listener.value.close()
    }
    store.state.set('clock', clock.state())
    store.close()
  }

  const close = () => (closing ??= shutDown())

  const sandbox: Omit<Sandbox, 'fetch'> = {
    get credentials() {
      return { email: account.email, apiKey: account.apiKey }
    },
    get credit() {
      assertOpen()
      return toEuro(store.accounts.get(account.id).credit)
    },
    accounts: createAccounts(context, account.id, whileOpen),
    get now() {
      return new Date(clock.now())
    },
    token: whileOpen((tokenOptions = {}) => makeToken(context, account.id, tokenOptions).token),
    advance: whileOpen((duration) => {
      clock.advance(milliseconds(duration))
      store.state.set('clock', clock.state())
      settleDue(context)
      tick.commit()
      delayed.release()
      return dispatcher.settled()
    }),
    callbacks: dispatcher.callbacks,
    queue: createQueue(context, assertOpen),
    faults: registry.faults,
    setOutcome: whileOpen((target, outcome) => {
      setOutcome(context, target, outcome)
      settleDue(context)
      tick.commit()
    }),
    waitForMessage: async (filter = {}) => {
      assertOpen()
      return waiting.waitForMessage(filter)
    },
    messages: whileOpen((filter = {}) => waiting.messages(filter)),
    reset: whileOpen(() => {
      tick.commit()
      endWaiting('the sandbox was reset')
      registry.reset()
      resetContext(context)
      requests.clear()
      events.reset()
    }),
    snapshot: () => [...snapshotLines()].join(''),
    restore: whileOpen((snapshot) => {
      tick.commit()
      restoreContext(context, snapshot)
      account = store.accounts.first()
      endWaiting('the sandbox was restored')
      events.reset()
      scheduler.wake()
    }),
    listen,
    close,
    [Symbol.asyncDispose]: close,
  }

  const parts = { context, sandbox, snapshotLines, waiting, requests, ports }
  const { respond, ...paths } = createControl(parts)
  const control = { ...paths, respond: whileOpen(respond) }
  const { maxBodyBytes, isPredictable } = settings
  const knows = isKnown.bind(undefined, context)
  const served = { gateway, control, tick, maxBodyBytes, isPredictable, isKnown: knows }

  if (settings.onEvent !== undefined) tellOf(events, settings.onEvent)
  // A data file may contain callbacks that have not been made yet.
  if (settings.data !== undefined) scheduler.wake()

  const fetch = createFetch(served, store.isFile ? tick : undefined)
  return Object.assign(sandbox, { fetch })
}
