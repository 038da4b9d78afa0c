import type { components } from '../../../generated/tokens.ts'
import { requestSchemas } from '../../../generated/request-schemas.ts'
import { expectRefusal, expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import { CannotTry } from '../http/failures.ts'
import {
  createToken,
  greeting,
  messageOf,
  scopesOf,
  tokenOf,
  type Token,
  type TokenRequest,
} from '../http/messages.ts'
import { hasService, noTokenService } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck, type Trial } from '../define-check.ts'
import { holds } from './holds.ts'
import { tokenRequests } from './requests.ts'

/** Tokens are what was asked for, and are counted and limited as they say. */
export const tokenChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'a good token is made, and shown as it was asked for',
    ['createToken', 'getToken', 'listTokens'],
    (trial) =>
      withTokens(trial, ({ options, talk }) =>
        holds(options, { any: tokenRequests('createToken'), examples: creations }, (request) =>
          talk((session) => makeAndReadBack(session, request)),
        ),
      ),
  ),

  defineCheck(
    'properties',
    'a change of a token changes what it names, and leaves the rest',
    ['updateToken', 'getToken'],
    (trial) =>
      withTokens(trial, ({ options, talk }) =>
        holds(
          options,
          { any: tokenRequests('updateToken'), examples: changes as TokenRequest[] },
          (request) => talk((session) => changeAndReadBack(session, request)),
        ),
      ),
  ),

  defineCheck('properties', 'the list of tokens is read in pages', ['listTokens'], (trial) =>
    withTokens(trial, ({ talk }) => talk(readInPages)),
  ),

  defineCheck(
    'properties',
    'the requests that are made with a token are counted',
    ['getToken', 'listTokens', 'updateToken'],
    (trial) => withTokens(trial, ({ talk }) => talk(countRequests)),
  ),

  defineCheck(
    'properties',
    'a token makes no more requests than its limit',
    ['sendMessage', 'getMessage', 'listMessages'],
    (trial) => withTokens(trial, ({ talk }) => talk(reachLimitOfRequests)),
  ),

  defineCheck(
    'properties',
    'a token spends no more than its limit',
    ['sendMessage', 'updateMessage'],
    (trial) => withTokens(trial, ({ talk }) => talk(reachLimitOfAmount)),
  ),

  defineCheck('properties', 'every method has its scope on each host', ['listScopes'], (trial) =>
    withTokens(trial, ({ talk }) => talk(readScopes)),
  ),

  defineCheck(
    'properties',
    'a token can be given each scope that is listed, and no other comes with it',
    ['createToken'],
    (trial) => withTokens(trial, ({ talk }) => talk(giveEachScope)),
  ),
]

type Scope = components['schemas']['Scope']

const scopes = scopesOf('GET')

const creations: TokenRequest[] = [
  { scopes },
  { scopes: [...scopes], ttl: requestSchemas.createToken.properties.ttl.maximum },
  ...[1, 60, 3600, 0, -1].map((ttl) => ({ scopes, name: 'Reminders', ttl })),
  { scopes: scopesOf('GET', 'POST', 'PUT', 'DELETE'), name: '' },
  { scopes, limits: { totalRequests: 10, walletAmount: 0.5 } },
  { scopes, limits: { walletRequests: 0, subscriptionRequests: 1, ip: ['127.0.0.1', '::1'] } },
]

const changes: Partial<TokenRequest>[] = [
  {},
  { name: 'Reminders' },
  { scopes: scopesOf('DELETE') },
  { ttl: 7200 },
  { limits: { totalRequests: 3 } },
]

function withTokens(trial: Trial, attempt: (trial: Trial) => Promise<void>): Promise<void> {
  if (!hasService(trial.target, 'createToken')) throw new CannotTry(noTokenService)
  return attempt(trial)
}

async function makeAndReadBack(session: Session, request: TokenRequest): Promise<void> {
  const response = await session.ask('createToken', { body: request })
  expectSuccess(response, 200, 'a good token is made', 'R')
  const made = tokenOf(response)
  expectSame(response, 'scopes:', made.scopes, request.scopes, 'R')
  expectSame(response, 'name:', made.name ?? '', request.name ?? '', 'R')
  expectSame(response, 'limits:', made.limits, asJson(request.limits ?? {}), 'R')
  expectLifetime(response, made, made.createdAt, request.ttl)
  expectSame(response, 'updatedAt of a new token:', made.updatedAt, made.createdAt)
  const { totalRequests, walletRequests, errorRequests, walletAmount } = made.stats
  const counts = [totalRequests, walletRequests, errorRequests, walletAmount]
  expectSame(response, 'statistics of a new token:', counts, [0, 0, 0, 0], 'R')
  await expectShown(session, made)
}

/** What the token service shows of a token is what it answered before. */
async function expectShown(session: Session, token: Token): Promise<void> {
  const parameters = { token: token.token }
  const one = await session.ask('getToken', { parameters })
  expectSuccess(one, 200, 'a token can be read', 'R')
  expectSame(one, 'the token:', tokenOf(one), token, 'R')
  const list = await session.ask('listTokens')
  const found = tokensOf(list).filter((other) => other.token === token.token)
  // The list may be longer than a page.
  if (tokensOf(list).length < longestPage) expectSame(list, 'the token, once:', found, [token], 'R')
}

async function changeAndReadBack(
  session: Session,
  { scopes: newScopes, name, ttl, limits }: Partial<TokenRequest>,
): Promise<void> {
  const before = await createToken(session, {
    name: 'Order notifications',
    ttl: 3600,
    limits: { totalRequests: 10 },
  })
  const change = { scopes: newScopes, name, ttl, limits }
  const response = await session.ask('updateToken', {
    parameters: { token: before.token },
    body: change,
  })
  expectSuccess(response, 200, 'a token can be changed', 'R')
  const after = tokenOf(response)
  const kept = (what: string, found: unknown, given: unknown, was: unknown) =>
    expectSame(
      response,
      given === undefined ? `${what}, which was not named:` : `${what}:`,
      found,
      given === undefined ? was : asJson(given),
      'R',
    )
  kept('token', after.token, undefined, before.token)
  kept('createdAt', after.createdAt, undefined, before.createdAt)
  kept('scopes', after.scopes, newScopes, before.scopes)
  kept('name', after.name, name, before.name)
  kept('limits', after.limits, limits, before.limits)
  if (ttl === undefined) kept('expireAt', after.expireAt, undefined, before.expireAt)
  // That zero or less counts as not given is said of a new token only.
  else if (ttl > 0) expectLifetime(response, after, after.updatedAt, ttl)
  await expectShown(session, after)
}

const year = requestSchemas.createToken.properties.ttl.maximum

/** Throws a Mismatch unless a token expires `ttl` seconds after a time, or after a year without one. */
function expectLifetime(
  response: GatewayResponse,
  token: Token,
  from: string,
  ttl: number | undefined,
): void {
  const wanted = ttl === undefined || ttl <= 0 ? year : ttl
  const found = (Date.parse(token.expireAt) - Date.parse(from)) / 1000
  const isNear = Math.abs(found - wanted) <= 1
  expectThat(response, isNear, `an expiry ${wanted} seconds after ${from}`, token.expireAt, 'R')
}

async function readInPages(session: Session): Promise<void> {
  for (const name of ['one', 'two', 'three', 'four']) await createToken(session, { name })
  const whole = tokensOf(await session.ask('listTokens'))
  for (const [limit, skip] of [
    [1, 0],
    [2, 1],
    [100, 2],
    [3, 1000],
  ] as const) {
    const response = await session.ask('listTokens', { query: `?limit=${limit}&skip=${skip}` })
    if (response.status === 404 && skip >= whole.length) continue
    expectSuccess(response, 200, 'a page of the tokens', 'R')
    const wanted = whole.slice(skip, skip + limit).map(({ token }) => token)
    const found = tokensOf(response).map(({ token }) => token)
    // There may be more tokens than the page that they are compared with.
    if (whole.length < longestPage)
      expectSame(response, `tokens after ${skip}:`, found, wanted, 'R')
    expectThat(response, found.length <= limit, `at most ${limit} tokens`, found.length, 'R')
  }
}

async function countRequests(session: Session): Promise<void> {
  const { token } = await createToken(session, { scopes: scopesOf('GET', 'POST') })
  const authorization = `Bearer ${token}`
  const body = { ...greeting, transaction: true }
  await session.ask('sendMessage', { body, authorization })
  await session.ask('listMessages', { authorization })
  const parameters = { token }
  const responses = [
    await session.ask('getToken', { parameters }),
    await session.ask('updateToken', { parameters, body: { name: 'Reminders' } }),
  ]
  for (const response of responses) {
    expectSame(response, 'stats.totalRequests:', tokenOf(response).stats.totalRequests, 2, 'R')
  }
  if (!session.target.maySpend) return session.leaveOut('it would send a message')
  const sent = await session.ask('sendMessage', { body: greeting, authorization })
  await session.ask('sendMessage', { body: { ...greeting, sender: 7 }, authorization })
  const response = await session.ask('getToken', { parameters })
  const { walletRequests, errorRequests, walletAmount } = tokenOf(response).stats
  const counts = [walletRequests, errorRequests, walletAmount]
  const wanted = [1, 1, messageOf(sent).price]
  expectSame(
    response,
    'requests that cost something, errors, and what they cost:',
    counts,
    wanted,
    'R',
  )
}

async function reachLimitOfRequests(session: Session): Promise<void> {
  const limits = { totalRequests: 2 }
  const { token } = await createToken(session, { scopes: scopesOf('GET', 'POST'), limits })
  const authorization = `Bearer ${token}`
  const body = { ...greeting, transaction: true }
  expectSuccess(await session.ask('sendMessage', { body, authorization }), 201, 'within its limit')
  const list = await session.ask('listMessages', { authorization })
  expectSuccess(list, 200, 'the last request of its limit', 'A43')
  const late = [
    await session.ask('sendMessage', { body, authorization }),
    await session.ask('listMessages', { authorization }),
  ]
  for (const response of late) {
    expectRefusal(response, 403, 403, 'the token has made all its requests', 'A43')
  }
}

async function reachLimitOfAmount(session: Session): Promise<void> {
  if (!session.target.maySpend) {
    throw new CannotTry('a gateway that does not heed it would send a message')
  }
  const limits = { walletAmount: 0.000_001 }
  const { token } = await createToken(session, { scopes: scopesOf('PUT', 'POST'), limits })
  const authorization = `Bearer ${token}`
  const sent = await session.ask('sendMessage', { body: greeting, authorization })
  expectRefusal(sent, 403, 403, 'it costs more than the token may spend', 'A43')
  const body = { ...greeting, transaction: true }
  const draft = await session.ask('sendMessage', { body, authorization })
  expectSuccess(draft, 201, 'a transaction costs nothing as long as it is open', 'A14')
  const [{ id }] = (draft.json as { data: [{ id: string }] }).data
  const closed = await session.ask('updateMessage', {
    parameters: { id },
    body: { recipients: [], transaction: false },
    authorization,
  })
  expectRefusal(closed, 403, 403, 'it costs more than the token may spend', 'A43')
}

async function readScopes(session: Session): Promise<void> {
  const response = await session.ask('listScopes')
  expectSuccess(response, 200, 'the scopes can be read', 'R')
  const data = scopesIn(response)
  const hosts = new Set(data.map(({ domain }) => domain))
  const found = [...hosts].map((host) =>
    data.flatMap(({ domain, method }) => (domain === host ? [method] : [])).toSorted(),
  )
  for (const { scope, method, domain, endpoint } of data)
    expectSame(response, 'a scope:', scope, `${method}:${domain}/${endpoint}`, 'R')
  for (const methods of found) {
    expectSame(response, 'methods of a host:', methods, ['DELETE', 'GET', 'POST', 'PUT'], 'R')
  }
  expectThat(response, hosts.size > 0, 'a host', hosts.size, 'R')
}

async function giveEachScope(session: Session): Promise<void> {
  const listed = await session.ask('listScopes')
  expectSuccess(listed, 200, 'the scopes can be read', 'R')
  for (const { scope } of scopesIn(listed)) {
    const response = await session.ask('createToken', { body: { scopes: [scope] } })
    expectSuccess(response, 200, `a token for ${scope} is made`, 'R')
    expectSame(response, 'scopes:', tokenOf(response).scopes, [scope], 'R')
  }
}

/** The longest page that can be asked for (A33). */
const longestPage = 100

function scopesIn({ json }: GatewayResponse): Scope[] {
  return (json as { data: Scope[] }).data
}

function tokensOf({ json }: GatewayResponse): Token[] {
  return (json as { data: Token[] }).data
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
