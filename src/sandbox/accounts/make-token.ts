import { checkFields, shown, type Check, object, wholeNumber } from '../checks.ts'
import type { Context } from '../context.ts'
import { milliseconds, type Duration } from '../model/clock.ts'
import { checkScopes, knownScopes, scopeText } from '../rules/scopes.ts'
import { issueToken, year } from '../rules/tokens.ts'
import type { StoredToken } from '../store/tokens.ts'
import { structuredClone } from '../model/platform.ts'

/** What a token of the sandbox may do. */
export interface TokenOptions {
  /** @defaultValue every scope of the gateway */
  scopes?: readonly string[] | undefined
  name?: string | undefined
  /** How long it is good for, at most a year; not at all with 0. @defaultValue a year */
  timeToLive?: Duration | undefined
  /** How much it may be used, and from where; a limit that is exceeded responds as A43 and A44 say. @defaultValue no limits */
  limits?: TokenLimits | undefined
}

type Limits = StoredToken['limits']

/** How much a token may be used: requests, requests that cost credit, euro, and from which addresses. */
export type TokenLimits = { [Name in keyof Limits]?: Limits[Name] | undefined }

/** Makes a token for an account, which a reset leaves as it was made. Throws a RangeError for what no token can have. */
export function makeToken(
  context: Context,
  account: number,
  { scopes = knownScopes().map(scopeText), name, timeToLive = year, limits = {} }: TokenOptions,
): StoredToken {
  const lifetime = milliseconds(timeToLive)
  if (lifetime > year) throw new RangeError('sandbox.token(): a token lives for at most a year')
  checkLimits(limits)
  try {
    checkScopes('createToken', scopes, { format: 80, unknown: 90 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'invalid scopes'
    throw new RangeError(`sandbox.token(): ${reason}`, { cause: error })
  }
  const made = context.store.transaction(() => {
    const token = issueToken(context, {
      account,
      scopes: [...scopes],
      name,
      limits: copyOf(limits),
      timeToLive: lifetime,
    })
    context.store.tokens.keep(token)
    return token
  })
  context.tick.commit()
  return made
}

/** With what is given only: an undefined limit is none. */
function copyOf(limits: TokenLimits): Limits {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return structuredClone(Object.fromEntries(given))
}

/** Throws a RangeError for limits that the token service would not take, and for an address that no caller can have. */
function checkLimits(limits: unknown): void {
  if (object(limits) !== undefined) {
    throw new RangeError(`sandbox.token(): 'limits' must be an object, and is ${shown(limits)}`)
  }
  checkFields(limits, limitChecks, (name) => `sandbox.token(): 'limits.${name}'`)
}

const limitChecks: Record<keyof TokenLimits, Check> = {
  totalRequests: wholeNumber(0),
  walletRequests: wholeNumber(0),
  subscriptionRequests: wholeNumber(0),
  walletAmount: (value) =>
    Number.isFinite(value) && Number(value) >= 0 ? undefined : 'a number from 0',
  ip: (value) =>
    Array.isArray(value) &&
    value.every(
      (entry) =>
        typeof entry === 'string' && process.getBuiltinModule('node:net').isIP(entry) !== 0,
    )
      ? undefined
      : "a list of addresses such as '127.0.0.1', without ranges",
}
