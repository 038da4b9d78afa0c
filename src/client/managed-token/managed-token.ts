import type { Environment } from '../../../generated/environments.ts'
import { managedTokenDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import type { ManagedTokenOptions } from '../options.ts'
import { messageScopes } from '../scopes.ts'
import type { CreateTokenRequest, Token } from '../types.ts'
import { withinLimits } from '../request/within-limits.ts'

/** The settings with which a managed token is created and renewed. */
export interface ManagedTokenSettings {
  /**
   * Creates a token at the token service. The returned promise must settle eventually, because a caller's signal does not abort
   * the request.
   */
  create: (
    request: CreateTokenRequest,
  ) => PromiseLike<Pick<Token, 'token' | 'createdAt' | 'expireAt'>>
  scopes: readonly string[]
  name: string
  /** The lifetime to request for the token, in seconds. */
  ttl: number
  /** The current time in epoch milliseconds. */
  now: () => number
}

/** A token that is created on first use, kept in memory, and renewed before it expires. */
export interface ManagedToken {
  /**
   * Returns a token that has not expired.
   *
   * Concurrent callers share one request for a new token. If the request fails, all of them receive the error, and the next
   * call tries again. A valid token is returned immediately. If its renewal is due, it is renewed in the background. A failed
   * renewal causes an error only after the current token has expired.
   *
   * @param signal Aborts only this caller's wait.
   */
  get(signal?: AbortSignal): Promise<string>
  /**
   * Records that the gateway refused a token with a 401, and returns whether to retry the call once with the next token from
   * `get`.
   *
   * Returns true for the current token, which `get` then no longer returns. Also returns true for the previous token, because
   * it was reported by another call or replaced by a renewal. Returns false for any other token, because this client does not
   * use it. Returns false even for the current token if another token of this client was refused less than a minute ago. In
   * that case, the tokens are not the cause of the refusals, and a retry would only create another token.
   */
  refuse(token: string): boolean
}

/**
 * Creates a {@link ManagedToken}.
 *
 * A token's lifetime is the time between its creation and its expiry, both as stated by the service. The lifetime is counted by
 * this machine's clock, starting when the token is requested, so this clock need not agree with the service's. A token is
 * renewed after nine tenths of its lifetime, or one minute before it expires, whichever is earlier. The old token is left to
 * expire, because requests in progress may still use it.
 */
export function createManagedToken(settings: ManagedTokenSettings): ManagedToken {
  const { create, scopes, name, ttl, now } = settings
  let current: MadeToken | undefined
  let previous: string | undefined
  let making: { since: number; token: Promise<string> } | undefined
  let refusedAt = -Infinity

  const make = async () => {
    const askedAt = now()
    const { token, createdAt, expireAt } = await create({ scopes: [...scopes], name, ttl })
    // If the service does not state the lifetime, the requested one applies.
    const life = expireAt && createdAt ? expireAt.getTime() - createdAt.getTime() : ttl * 1000
    previous = current?.token ?? previous
    current = { token, renewAt: askedAt + renewAfter(life), endsAt: askedAt + life }
    return token
  }

  const renew = () => {
    // On some platforms, work that an incoming request has started stops once that request is served, and never settles.
    if (making === undefined || now() - making.since >= minute) {
      const mine = { since: now(), token: make() }
      making = mine
      const end = () => {
        if (making === mine) making = undefined
      }
      mine.token.then(end, end)
    }
    return making.token
  }

  return {
    async get(signal) {
      const token = current
      if (token === undefined || now() >= token.endsAt) {
        return await withinLimits(renew, signal, Infinity)
      }
      if (now() >= token.renewAt) {
        renew().catch(() => {
          token.renewAt = now() + minute
        })
      }
      return token.token
    },
    refuse(token) {
      if (token !== current?.token) return token === previous
      if (now() - refusedAt < minute) return false
      refusedAt = now()
      previous = token
      current = undefined
      return true
    },
  }
}

interface MadeToken {
  readonly token: string
  readonly endsAt: number
  /** The time at which to renew the token, in epoch milliseconds; postponed if a renewal fails. */
  renewAt: number
}

const minute = 60_000

/**
 * Returns the age at which a token is renewed. It is at least half the token's lifetime, in case the service has granted a very
 * short lifetime.
 */
function renewAfter(life: number): number {
  return Math.max(life / 2, Math.min(life * 0.9, life - minute))
}

/** Creates the managed token for a client's options. Throws a ConfigurationError if no environment is known. */
export function managedTokenFor(
  create: ManagedTokenSettings['create'],
  now: () => number,
  environment: Environment | undefined,
  options: ManagedTokenOptions = {},
): ManagedToken {
  const {
    methods = managedTokenDefaults.methods,
    name = managedTokenDefaults.name,
    ttl = managedTokenDefaults.ttl,
    environment: scopesOf = environment,
  } = options
  if (scopesOf === undefined) {
    throw new ConfigurationError(
      "this call needs a `token`. With `baseUrl`, the client creates one only if you set `managedToken: { environment: 'test' }`.",
      'managedToken.environment',
    )
  }
  return createManagedToken({ create, scopes: messageScopes(scopesOf, methods), name, ttl, now })
}
