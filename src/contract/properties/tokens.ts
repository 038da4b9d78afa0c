import type { components } from '../../../generated/tokens.ts'
import { requestSchemas } from '../../../generated/request-schemas.ts'
import { SkipCheck } from '../http/failures.ts'
import {
  closing,
  createToken,
  dataOf,
  greeting,
  messageOf,
  scopesOf,
  tokenOf,
  type Token,
  type TokenRequest,
} from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import {
  asJson,
  expectRefusal,
  expectSame,
  expectSuccess,
  expectThat,
} from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations, defineCheck } from '../define-check.ts'
import { holds } from './holds.ts'
import { tokenRequests } from './requests.ts'

type Scope = components['schemas']['Scope']

const scopes = scopesOf('GET')
const year = requestSchemas.createToken.properties.ttl.maximum

/** The maximum number of tokens on a page (A33). */
const longestPage = 100

const creations: TokenRequest[] = [
  { scopes },
  { scopes: [...scopes], ttl: year },
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

/** Tokens are created as requested. Their requests are counted, and their limits apply. */
export const tokenChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'any valid token is created, and shown as it was requested',
    ['createToken', 'getToken', 'listTokens'],
    ({ options, talk }) =>
      holds(options, { any: tokenRequests('createToken'), examples: creations }, (request) =>
        talk((session) => createAndReadBack(session, request)),
      ),
  ),
  defineCheck(
    'properties',
    'a change of a token changes what it names, and nothing else',
    ['updateToken', 'getToken'],
    ({ options, talk }) =>
      holds(
        options,
        { any: tokenRequests('updateToken'), examples: changes as TokenRequest[] },
        (request) => talk((session) => changeAndReadBack(session, request)),
      ),
  ),
  ...conversations('properties', {
    'the list of tokens is read in pages': [['listTokens'], readInPages],
    'the requests that are made with a token are counted': [
      ['getToken', 'listTokens', 'updateToken'],
      countRequests,
    ],
    'a token makes no more requests than its limit': [
      ['sendMessage', 'getMessage', 'listMessages'],
      reachLimitOfRequests,
    ],
    'a token spends no more than its limit': [['sendMessage', 'updateMessage'], reachLimitOfAmount],
    'every method has its scope on each host': [['listScopes'], readScopes],
    'a token can have each listed scope, and gets no other with it': [
      ['createToken'],
      giveEachScope,
    ],
  }),
]

async function createAndReadBack(session: Session, request: TokenRequest): Promise<void> {
  const response = await session.call('createToken', { body: request })
  expectSuccess(response, 200, 'a valid token is created', 'R')
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

/** Throws a Mismatch unless the token service returns the token with the given values. */
async function expectShown(session: Session, token: Token): Promise<void> {
  const parameters = { token: token.token }
  const one = await session.call('getToken', { parameters })
  expectSuccess(one, 200, 'a token can be read', 'R')
  expectSame(one, 'the token:', tokenOf(one), token, 'R')
  const list = await session.call('listTokens')
  const all = dataOf<Token>(list)
  const found = all.filter((other) => other.token === token.token)
  // If the page is full, the token may be on another.
  if (all.length < longestPage) expectSame(list, 'the token, once:', found, [token], 'R')
}

async function changeAndReadBack(session: Session, request: Partial<TokenRequest>): Promise<void> {
  const { scopes: newScopes, name, ttl, limits } = request
  const before = await createToken(session, { limits: { totalRequests: 10 } })
  const parameters = { token: before.token }
  const body = { scopes: newScopes, name, ttl, limits }
  const response = await session.call('updateToken', { parameters, body })
  expectSuccess(response, 200, 'a token can be changed', 'R')
  const after = tokenOf(response)
  const same = (what: keyof Token, given: unknown) => {
    const words = given === undefined ? `${what}, unchanged:` : `${what}:`
    expectSame(
      response,
      words,
      after[what],
      given === undefined ? before[what] : asJson(given),
      'R',
    )
  }
  same('token', undefined)
  same('createdAt', undefined)
  same('scopes', newScopes)
  same('name', name)
  same('limits', limits)
  if (ttl === undefined) same('expireAt', undefined)
  // Zero or less is documented only for a new token.
  else if (ttl > 0) expectLifetime(response, after, after.updatedAt, ttl)
  await expectShown(session, after)
}

/** Throws a Mismatch unless a token expires `ttl` seconds after `from` or, without a positive `ttl`, a year after `from`. */
function expectLifetime(
  response: GatewayResponse,
  token: Token,
  from: string,
  ttl: number | undefined,
): void {
  const isDefault = ttl === undefined || ttl <= 0
  const wanted = isDefault ? year : ttl
  const source = isDefault ? 'A51' : 'R'
  const found = (Date.parse(token.expireAt) - Date.parse(from)) / 1000
  const isNear = Math.abs(found - wanted) <= 1
  expectThat(response, isNear, `an expiry ${wanted} seconds after ${from}`, token.expireAt, source)
}

async function readInPages(session: Session): Promise<void> {
  const created: string[] = []
  for (const name of ['one', 'two', 'three', 'four'])
    created.push((await createToken(session, { name })).token)
  const all = await session.call('listTokens')
  const whole = dataOf<Token>(all)
  if (whole.length < longestPage) {
    const own = whole.map(({ token }) => token).filter((token) => created.includes(token))
    expectSame(all, 'the tokens, oldest first:', own, created, 'A52')
  }
  for (const [limit, skip] of [
    [1, 0],
    [2, 1],
    [100, 2],
    [3, 1000],
  ] as const) {
    const response = await session.call('listTokens', { query: `?limit=${limit}&skip=${skip}` })
    if (response.status === 404 && skip >= whole.length) continue
    expectSuccess(response, 200, 'a page of the tokens', 'R')
    const wanted = whole.slice(skip, skip + limit).map(({ token }) => token)
    const found = dataOf<Token>(response).map(({ token }) => token)
    // If the page is full, the list may be longer.
    if (whole.length < longestPage)
      expectSame(response, `tokens after ${skip}:`, found, wanted, 'R')
    expectThat(response, found.length <= limit, `at most ${limit} tokens`, found.length, 'R')
  }
}

async function countRequests(session: Session): Promise<void> {
  const { token } = await createToken(session)
  const authorization = `Bearer ${token}`
  const body = { ...greeting, transaction: true }
  await session.call('sendMessage', { body, authorization })
  await session.call('listMessages', { authorization })
  const parameters = { token }
  const responses = [
    await session.call('getToken', { parameters }),
    await session.call('updateToken', { parameters, body: { name: 'Reminders' } }),
  ]
  for (const response of responses) {
    expectSame(response, 'stats.totalRequests:', tokenOf(response).stats.totalRequests, 2, 'R')
  }
  if (!session.target.maySpend) return session.leaveOut('it would send a message')
  const sent = await session.call('sendMessage', { body: greeting, authorization })
  await session.call('sendMessage', { body: { ...greeting, sender: 7 }, authorization })
  const response = await session.call('getToken', { parameters })
  const { walletRequests, errorRequests, walletAmount } = tokenOf(response).stats
  const counts = [walletRequests, errorRequests, walletAmount]
  const wanted = [1, 1, messageOf(sent).price]
  expectSame(response, 'walletRequests, errorRequests, walletAmount:', counts, wanted, 'R')
}

async function reachLimitOfRequests(session: Session): Promise<void> {
  const { token } = await createToken(session, { limits: { totalRequests: 2 } })
  const authorization = `Bearer ${token}`
  const body = { ...greeting, transaction: true }
  const sent = await session.call('sendMessage', { body, authorization })
  expectSuccess(sent, 201, 'a request within the limit')
  const list = await session.call('listMessages', { authorization })
  expectSuccess(list, 200, 'the last request of the limit', 'A43')
  const late = [
    await session.call('sendMessage', { body, authorization }),
    await session.call('listMessages', { authorization }),
  ]
  for (const response of late) {
    expectRefusal(response, 403, 403, 'the token has made all its requests', 'A43')
  }
}

async function reachLimitOfAmount(session: Session): Promise<void> {
  if (!session.target.maySpend) {
    throw new SkipCheck('a gateway that ignores the limit would send a message')
  }
  const limits = { walletAmount: 0.000_001 }
  const { token } = await createToken(session, { scopes: scopesOf('PUT', 'POST'), limits })
  const authorization = `Bearer ${token}`
  const sent = await session.call('sendMessage', { body: greeting, authorization })
  expectRefusal(sent, 403, 403, 'it costs more than the token may spend', 'A43')
  const body = { ...greeting, transaction: true }
  const draft = await session.call('sendMessage', { body, authorization })
  expectSuccess(draft, 201, 'a transaction costs nothing while it is open', 'A14')
  const parameters = { id: messageOf(draft).id }
  const closed = await session.call('updateMessage', { parameters, body: closing, authorization })
  expectRefusal(closed, 403, 403, 'it costs more than the token may spend', 'A43')
}

async function readScopes(session: Session): Promise<void> {
  const response = await session.call('listScopes')
  expectSuccess(response, 200, 'the scopes can be read', 'R')
  const all = dataOf<Scope>(response)
  for (const { scope, method, domain, endpoint } of all)
    expectSame(response, 'a scope:', scope, `${method}:${domain}/${endpoint}`, 'R')
  const hosts = Map.groupBy(all, ({ domain }) => domain)
  for (const own of hosts.values()) {
    const methods = own.map(({ method }) => method).toSorted()
    expectSame(response, 'methods of a host:', methods, ['DELETE', 'GET', 'POST', 'PUT'], 'R')
  }
  expectThat(response, hosts.size > 0, 'a host', hosts.size, 'R')
}

async function giveEachScope(session: Session): Promise<void> {
  const listed = await session.call('listScopes')
  expectSuccess(listed, 200, 'the scopes can be read', 'R')
  for (const { scope } of dataOf<Scope>(listed)) {
    const response = await session.call('createToken', { body: { scopes: [scope] } })
    expectSuccess(response, 200, `a token for ${scope} is created`, 'R')
    expectSame(response, 'scopes:', tokenOf(response).scopes, [scope], 'R')
  }
}
