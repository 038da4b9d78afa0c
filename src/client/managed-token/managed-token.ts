import type { Environment } from '../../../generated/environments.ts'
import { managedTokenDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import type { ManagedTokenOptions } from '../options.ts'
import { messageScopes } from '../scopes.ts'
import type { CreateTokenRequest, Token } from '../types.ts'
import { withinLimits } from '../request/within-limits.ts'

/** How the account's token is created and renewed. */
export interface ManagedTokenSettings {
  /** Creates a token at the token service. Its promise must settle eventually; a caller's abort does not reach it. */
  create: (
    request: CreateTokenRequest,
  ) => PromiseLike<Pick<Token, 'token' | 'createdAt' | 'expireAt'>>
  scopes: readonly string[]
  name: string
  /** The lifetime to request, in seconds. */
  ttl: number
  /** The current time in epoch milliseconds. */
  now: () => number
}

/** A token that is created on first use, kept in memory, and renewed before it expires. */
export interface ManagedToken {
  /**
   * Returns a token that has not expired.
   *
   * Concurrent callers share one request for a new token, and its error if it fails; the next call tries again. While the
   * current token is valid it is returned immediately, and a renewal runs in the background; a failed renewal is an error only
   * once the current token has expired.
   *
   * @param signal Aborts only this caller's wait.
   */
  get(signal?: AbortSignal): Promise<string>
  /**
   * Records that the gateway responded with 401 to a token, and returns whether to retry the call once with the next token from
   * `get`.
   *
   * Returns true for the current token, which is then not returned again, and for the previous one, which another call may have
   * reported or a renewal may have replaced. Returns false for any other token, because it is not this client's, and if another
   * current token was refused less than a minute ago: in that case the token is not to blame, and every call would create yet
   * another.
   */
  refuse(token: string): boolean
}

/**
 * Makes a {@link ManagedToken}.
 *
 * A token's lifetime is the difference between the service's two times, counted on this machine's clock from the request for
 * the token, so the clocks need not agree. It is renewed after nine tenths of its lifetime, or a minute before it expires if
 * that is earlier. The old token is left to expire, because requests in progress still use it.
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
  /** Postponed when a renewal fails. */
  renewAt: number
}

const minute = 60_000

/** Returns the age at which a token is renewed: at least half its lifetime, which the service may have shortened. */
function renewAfter(life: number): number {
  return Math.max(life / 2, Math.min(life * 0.9, life - minute))
}

/** Creates the token that a client's options describe. Throws a ConfigurationError if the environment is not known. */
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
