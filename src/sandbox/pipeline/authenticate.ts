import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import type { GatewayRequest } from './exchange.ts'
import { Refusal } from '../rules/refusal.ts'
import { checkAddress, checkRequests, type Caller } from '../rules/token-limits.ts'
import { checkScope } from '../rules/scopes.ts'
import type { Account } from '../store/accounts.ts'
import type { Store } from '../store/store.ts'

type Credentials = ReturnType<typeof readCredentials>

/** Reads the header `authorization`, and looks up its bearer token. */
export function readCredentials({ tokens }: Store, authorization: string | undefined) {
  const bearer = readBearer(authorization)
  /** The stored token, even if it has expired. */
  const token = bearer === undefined ? undefined : tokens.find(bearer)
  return { authorization, bearer, token }
}

/** Reads the token in a header such as `Bearer TOKEN`. */
export function readBearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
}

type Attempt = Credentials & { request: GatewayRequest; operation: OperationId }

/**
 * Authenticates a call to the gateway by its bearer token. Throws a Refusal if the token is missing or invalid (401; A2, A3),
 * lacks the required scope (403; A4), does not allow the caller's address (A44), or has used up its requests (A43).
 */
export function authenticate(
  context: Context,
  { authorization, token, request, operation }: Attempt,
): { account: number; caller: Caller } {
  const { auth, assumptions } = context.settings
  if (auth === 'any') {
    // A token's expiry and limits are ignored here. Without a known token, the call belongs to the sandbox's own account.
    const account = token?.account ?? context.store.accounts.first().id
    return { account, caller: { token: token?.token ?? '', limits: {} } }
  }
  if (token === undefined) {
    const isGiven = authorization !== undefined
    const missing = 'The request has no token: send the header `Authorization: Bearer TOKEN`'
    throw refuseToken(assumptions.unknownToken, isGiven ? 'Unknown token' : missing)
  }
  if (token.expireAt <= context.clock.now()) {
    const when = new Date(token.expireAt).toISOString()
    throw refuseToken(assumptions.expiredToken, `The token expired at ${when}`)
  }
  checkAddress(context, token, request.address)
  checkScope(assumptions, request.method, operations[operation].path, token)
  checkRequests(context, token)
  return { account: token.account, caller: token }
}

function refuseToken(how: 'unauthorized' | 'forbidden', message: string): Refusal {
  return how === 'unauthorized'
    ? new Refusal(401, undefined, message, { 'www-authenticate': 'Bearer' })
    : new Refusal(403, undefined, message)
}

/** Authenticates a call to the token service by email and API key (R). Throws a Refusal if they are not valid (A32). */
export function authenticateAccount(context: Context, { authorization }: Credentials): Account {
  const account = accountOf(context, authorization)
  if (account !== undefined) return account
  const isDocumented = context.settings.assumptions.wrongCredentials === 'unauthorized'
  const headers = isDocumented ? { 'www-authenticate': 'Basic' } : undefined
  throw new Refusal(isDocumented ? 401 : 403, 140, 'Unauthorized', headers)
}

/** The account that a call's token or credentials identify, even if they are not valid. */
export function callingAccount(
  context: Context,
  call: Credentials & { parameters: Readonly<Record<string, string>> },
  service: 'gateway-sms' | 'tokens',
): Account | undefined {
  const { store, settings } = context
  if (service === 'gateway-sms') {
    if (call.token !== undefined) return store.accounts.get(call.token.account)
    return settings.auth === 'any' ? store.accounts.first() : undefined
  }
  const refreshed = store.tokens.find(call.parameters['token'] ?? '')
  if (refreshed !== undefined && refreshed.refreshToken === call.bearer)
    return store.accounts.get(refreshed.account)
  const credentials = readBasic(call.authorization)
  return credentials && store.accounts.find(credentials.email)
}

/** The account whose credentials the header contains, or undefined if they are not valid. */
function accountOf({ store }: Context, header: string | undefined): Account | undefined {
  const { email = '', apiKey } = readBasic(header) ?? {}
  const account = store.accounts.find(email)
  return account?.apiKey === apiKey ? account : undefined
}

function readBasic(header = ''): { email: string; apiKey: string } | undefined {
  const [, encoded] = /^Basic +(\S+)$/i.exec(header) ?? []
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon === -1 ? undefined : { email: text.slice(0, colon), apiKey: text.slice(colon + 1) }
}

/** Whether the header contains a valid token or valid credentials. With `auth: 'any'`, any header or none will do. */
export function isKnown(context: Context, header: string | undefined): boolean {
  const { store, settings, clock } = context
  if (settings.auth === 'any') return true
  const bearer = readBearer(header)
  if (bearer === undefined) return accountOf(context, header) !== undefined
  const token = store.tokens.find(bearer)
  return token !== undefined && token.expireAt > clock.now()
}
