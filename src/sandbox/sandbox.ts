import { createClock } from './time/clock.ts'
import type { Context } from './context.ts'
import { milliseconds, type Duration } from './time/duration.ts'
import { createFetch } from './doors/fetch-door.ts'
import { createGateway, settleDue, type Gateway } from './gateway.ts'
import { createIdentifiers } from './identifiers.ts'
import { issueToken, year } from './rules/issue-token.ts'
import { toEuro, toMillionths } from './rules/money.ts'
import { checkScopes } from './operations/token-request.ts'
import { knownScopes, scopeText } from './request/scopes.ts'
import type { Listener, ListenOptions } from './doors/listener.ts'
import { listen } from './doors/server.ts'
import { resolveSettings, type SandboxOptions } from './settings.ts'
import { openStore } from './store/store.ts'

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
  /** Moves the time forward and does everything that falls due on the way, in order, before it returns. Throws a RangeError beyond the year 9997. */
  advance(duration: Duration): void
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
  const context: Context = {
    settings,
    store: openStore(),
    clock: createClock(options.clock ?? 'real', options.startAt?.getTime()),
    identifiers: createIdentifiers(options.seed ?? 'gateway-sms'),
  }
  const credentials = { email: 'sandbox@example.com', apiKey: context.identifiers.newSecret() }
  const account = context.store.accounts.add(
    credentials.email,
    credentials.apiKey,
    toMillionths(settings.credit),
  )
  const answer = createGateway(context)
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

  async function shutDown(): Promise<void> {
    for (const listener of await Promise.allSettled(listeners)) {
      if (listener.status === 'fulfilled') await listener.value.close()
    }
    context.store.close()
  }

  return {
    fetch: createFetch(gateway, settings.maxBodyBytes),
    credentials,
    get credit() {
      assertOpen()
      return toEuro(context.store.accounts.get(account).credit)
    },
    get now() {
      return new Date(context.clock.now())
    },
    token: (tokenOptions = {}) => {
      assertOpen()
      return makeToken(context, account, tokenOptions)
    },
    advance: (duration) => {
      assertOpen()
      context.clock.advance(milliseconds(duration))
      settleDue(context)
    },
    listen: async (listenOptions) => {
      assertOpen()
      const listener = listen(gateway, settings.maxBodyBytes, listenOptions)
      listeners.push(listener)
      return listener
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function makeToken(
  context: Context,
  account: number,
  { scopes = knownScopes().map(scopeText), name, timeToLive = year }: TokenOptions,
): string {
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
  }).token
}
