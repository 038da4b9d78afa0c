import type { Context } from '../context.ts'
import type { AuthenticatedCall, Call } from './call.ts'
import { Refusal } from '../rules/refusal.ts'
import { checkAddress, checkRequests } from '../rules/token-limits.ts'
import { allows, knownScopes, parseScope, scopeText } from '../rules/scopes.ts'
import type { Account } from '../store/accounts.ts'
import type { StoredToken } from '../store/tokens.ts'

/**
 * Authenticates a call to the gateway by its bearer token. Throws a Refusal: 401 without a good token (A2, A3), 403 without the
 * scope (A4), from another address than the token's (A44) and when it has made all its requests (A43).
 */
export function authenticate(context: Context, call: Call, path: string): AuthenticatedCall {
  const { unknownToken, expiredToken } = context.settings.assumptions
  const { token } = call
  if (context.settings.auth === 'any') return withoutAuth(context, call)
  if (token === undefined) {
    const isGiven = call.request.header('authorization') !== undefined
    const missing = 'No token: send the header `Authorization: Bearer TOKEN`'
    throw refuseToken(unknownToken, isGiven ? 'Unknown token' : missing)
  }
  if (token.expireAt <= context.clock.now()) {
    const when = new Date(token.expireAt).toISOString()
    throw refuseToken(expiredToken, `The token expired at ${when}`)
  }
  checkAddress(context, token, call.request.address)
  checkScope(context, call, token, path)
  checkRequests(context, token)
  return { ...call, caller: token, account: token.account }
}

/** Takes a call whatever it carries: one with a known token as its account's, however old and limited it is, any other as the first's. */
function withoutAuth({ store }: Context, call: Call): AuthenticatedCall {
  const account = call.token?.account ?? store.accounts.first().id
  return { ...call, account, caller: { token: call.token?.token ?? '', limits: {} } }
}

function refuseToken(how: 'unauthorized' | 'forbidden', message: string): Refusal {
  return how === 'unauthorized'
    ? new Refusal(401, undefined, message, { 'www-authenticate': 'Bearer' })
    : new Refusal(403, undefined, message)
}

function checkScope(
  context: Context,
  { request }: Call,
  token: Readonly<StoredToken>,
  path: string,
): void {
  const { assumptions } = context.settings
  const exact = assumptions.scopePath === 'exact'
  const isAllowed = token.scopes.some((text) => {
    const scope = parseScope(text)
    return scope !== undefined && allows(scope, request.method, path, exact)
  })
  if (isAllowed) return
  const status = assumptions.missingScope === 'forbidden' ? 403 : 401
  const missing = knownScopes().filter((scope) => scope.method === request.method)
  throw new Refusal(
    status,
    undefined,
    `The token lacks the scope ${missing.map(scopeText).join(' or ')}`,
  )
}

/** The account whose email and API key a call to the token service carries (R). Throws a Refusal: 401 · 140 (A32). */
export function authenticateAccount(context: Context, call: Call): Account {
  const credentials = readBasic(call.request.header('authorization') ?? '')
  const account = credentials && context.store.accounts.find(credentials.email)
  if (account !== undefined && account.apiKey === credentials?.apiKey) return account
  const status = context.settings.assumptions.wrongCredentials === 'unauthorized' ? 401 : 403
  throw new Refusal(
    status,
    140,
    'Unauthorized',
    status === 401 ? { 'www-authenticate': 'Basic' } : {},
  )
}

/** Whose a call is, by the token or the credentials that it carries, good or not. */
export function callingAccount(
  context: Context,
  call: Call,
  service: 'gateway-sms' | 'tokens',
): Account | undefined {
  const { store, settings } = context
  const token = service === 'tokens' ? refreshedToken(context, call) : call.token
  if (token !== undefined) return store.accounts.get(token.account)
  if (service === 'gateway-sms') return settings.auth === 'any' ? store.accounts.first() : undefined
  const credentials = readBasic(call.request.header('authorization') ?? '')
  return credentials && store.accounts.find(credentials.email)
}

/** The token of a call's path whose refresh token it carries. */
function refreshedToken({ store }: Context, call: Call): Readonly<StoredToken> | undefined {
  const token = store.tokens.find(call.parameters['token'] ?? '')
  return token?.refreshToken === call.bearer ? token : undefined
}

function readBasic(header: string): { email: string; apiKey: string } | undefined {
  const [, encoded] = /^Basic +(\S+)$/i.exec(header) ?? []
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon === -1 ? undefined : { email: text.slice(0, colon), apiKey: text.slice(colon + 1) }
}

/** Whether a header has a token or credentials that are good. */
export function isKnown({ store, settings, clock }: Context, header: string | undefined): boolean {
  if (header === undefined) return settings.auth === 'any'
  const bearer = readBearer(header)
  if (bearer !== undefined) {
    const token = store.tokens.find(bearer)
    return settings.auth === 'any' || (token !== undefined && token.expireAt > clock.now())
  }
  const credentials = readBasic(header)
  return (
    credentials !== undefined &&
    store.accounts.find(credentials.email)?.apiKey === credentials.apiKey
  )
}

/** What a header carries as Bearer. */
export function readBearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
}
