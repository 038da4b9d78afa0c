import type { Environment } from '../../../generated/environments.ts'
import { ConfigurationError } from '../errors.ts'
import { messageScopes, type MessageMethod } from '../scopes.ts'
import type { CreateTokenRequest, Token } from '../types.ts'
import { withinLimits } from '../request/within-limits.ts'

/** How an account's token is made, and when a new one. */
export interface AccessTokenSettings {
  /** Makes a token at the token service. It must settle in the end, and is not told when a caller aborts. */
  create: (
    request: CreateTokenRequest,
  ) => PromiseLike<Pick<Token, 'token' | 'createdAt' | 'expireAt'>>
  scopes: readonly string[]
  name: string
  /** Seconds. */
  ttl: number
  /** The current time in epoch milliseconds. */
  now: () => number
}

/** A token that is made when it is first needed, kept in memory, and renewed before it ends. */
export interface AccessToken {
  /**
   * Gives a token that has not ended.
   *
   * All who wait for a new one wait for the same, and get the same error if it cannot be made; the next call tries again. As
   * long as the old one is good it is given at once, while a new one is made beside; that this fails is no error until the old
   * one has ended.
   *
   * @param signal Ends this wait, and nobody else's.
   */
  get(signal?: AbortSignal): Promise<string>
  /**
   * Takes note that the gateway responded with 401 to a token, and tells whether to make the call again: once, with what `get`
   * gives then.
   *
   * True for the current token, which is not given again, and for the one before it, of which somebody else may have told, or
   * which was renewed on the way. False for any other, which is none of ours, and if another current one was refused less than
   * a minute ago: then it is not the token's fault, and each call would make one more.
   */
  refuse(token: string): boolean
}

/**
 * Makes an {@link AccessToken}.
 *
 * How long a token lives is the difference between the service's two times, and is counted on our own clock from when it was
 * asked for, so that it does not matter if the clocks differ. It is renewed when nine tenths of that are over, or a minute
 * before the end if that is earlier. The old one is left to expire, since requests on their way still carry it.
 */
export function createAccessToken(settings: AccessTokenSettings): AccessToken {
  const { create, scopes, name, ttl, now } = settings
  let current: MadeToken | undefined
  let previous: string | undefined
  let making: { since: number; token: Promise<string> } | undefined
  let refusedAt = -Infinity

  const make = async () => {
    const askedAt = now()
    const { token, createdAt, expireAt } = await create({ scopes: [...scopes], name, ttl })
    // A service that does not say how long it lives was told how long it should.
    const life = expireAt && createdAt ? expireAt.getTime() - createdAt.getTime() : ttl * 1000
    previous = current?.token ?? previous
    current = { token, renewAt: askedAt + renewAfter(life), endsAt: askedAt + life }
    return token
  }

  const renew = () => {
    // Some platforms stop what a request has begun when that is answered, and it never settles.
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
  /** Moved when a renewal fails. */
  renewAt: number
}

const minute = 60_000

/** A service may give less than was asked for: not before half of a short life. */
function renewAfter(life: number): number {
  return Math.max(life / 2, Math.min(life * 0.9, life - minute))
}

/** The scopes of a client's own token. Throws a ConfigurationError where it is not known whose they are. */
export function accessTokenScopes(
  environment: Environment | undefined,
  methods: readonly MessageMethod[],
): string[] {
  if (environment !== undefined) return messageScopes(environment, methods)
  throw new ConfigurationError(
    'this needs a `token`. Where there is a `baseUrl`, one can be made of the `credentials` only if it is said whose scopes ' +
      "it is to have: `accessToken: { environment: 'test' }`.",
    'accessToken.environment',
  )
}
