import type { Sandbox } from '../../../src/sandbox/index.ts'
import { both, type Break } from '../breaking/broken-gateway.ts'
import { reading, redirected, withHeader, withJson } from '../breaking/call.ts'
import {
  answering,
  asking,
  failing,
  instead,
  isObject,
  isOf,
  refusing,
  showing,
  showingAll,
  thingsIn,
  type Surroundings,
} from '../breaking/helpers.ts'
import { answer, failure, succeeded, type Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const makes = ['createToken', 'updateToken'] as const
const shows = [...makes, 'getToken', 'listTokens'] as const
const all = [...shows, 'deleteToken', 'listScopes'] as const

/** The token service. */
export const tokenBugs = bugs([
  {
    id: 'credentials-not-checked',
    rule: 'The token service takes the email and the API key of an account.',
    source: 'R',
    operations: all,
    breaks: (sandbox) => async (call, pass) => {
      const reply = await pass(call)
      const isRefused = isOf(call, all) && reply.status === 401
      return isRefused ? pass(withHeader(call, 'authorization', basic(sandbox))) : reply
    },
  },
  {
    id: 'api-key-not-checked',
    rule: 'An account is let in by its API key, not by its email alone.',
    source: 'R',
    operations: all,
    breaks: (sandbox) => (call, pass) => {
      const header = call.headers.get('authorization') ?? ''
      const [, encoded = ''] = /^Basic +([\w+/=]+)$/i.exec(header) ?? []
      const isKnown = atob(encoded).startsWith(`${sandbox.credentials.email}:`)
      return pass(isKnown ? withHeader(call, 'authorization', basic(sandbox)) : call)
    },
  },
  {
    id: 'wrong-credentials-answer-403',
    rule: 'Wrong credentials answer 401 with code 140.',
    source: 'A32',
    operations: all,
    assumptions: { wrongCredentials: 'forbidden' },
  },
  {
    id: 'token-answers-201',
    rule: 'A token that is made answers 200.',
    source: 'R',
    operations: ['createToken'],
    breaks: answering('createToken', () => ({ status: 201 })),
  },
  {
    id: 'scopes-of-another-api-accepted',
    rule: 'A scope that the API does not have answers 422 with code 90.',
    source: 'R',
    operations: ['createToken'],
    breaks: refusing('createToken', 90, withoutScopes),
  },
  {
    id: 'malformed-scopes-accepted',
    rule: 'A scope that is not of the form METHOD:host/path answers 422 with code 80.',
    source: 'R',
    operations: ['createToken'],
    breaks: refusing('createToken', 80, withoutScopes),
  },
  {
    id: 'scopes-not-required',
    rule: 'A request for a token without scopes answers 422 with code 70.',
    source: 'R',
    operations: ['createToken'],
    breaks: refusing('createToken', 70, withoutScopes),
  },
  {
    id: 'empty-scopes-accepted',
    rule: 'An empty list of scopes counts as missing.',
    source: 'A31',
    operations: ['createToken'],
    assumptions: { emptyScopes: 'accepted' },
  },
  {
    id: 'scopes-of-update-not-checked',
    rule: 'The scopes of a PATCH are checked: 422 with code 100 or 110.',
    source: 'R',
    operations: ['updateToken'],
    breaks: both(
      refusing('updateToken', 100, (_, { call, pass }) => pass(withJson(call, {}))),
      refusing('updateToken', 110, (_, { call, pass }) => pass(withJson(call, {}))),
    ),
  },
  {
    id: 'update-has-codes-of-create',
    rule: 'PATCH has codes of its own: 100 for scopes of the wrong form, 110 for scopes that are none.',
    source: 'R',
    operations: ['updateToken'],
    breaks: both(
      refusing('updateToken', 100, () => failure(422, 80)),
      refusing('updateToken', 110, () => failure(422, 90)),
    ),
  },
  {
    id: 'scopes-of-token-not-returned',
    rule: 'A token is shown with its scopes.',
    source: 'R',
    operations: shows,
    breaks: showing('token', 'scopes', () => undefined),
  },
  {
    id: 'all-scopes-granted',
    rule: 'A token has the scopes that were asked for, and no others.',
    source: 'R',
    operations: ['createToken'],
    breaks: asking('createToken', (body) =>
      isAcceptable(body.scopes) ? { ...body, scopes: ['*:*/*'] } : body,
    ),
  },
  {
    id: 'token-name-not-returned',
    rule: 'A token is shown with its name.',
    source: 'R',
    operations: shows,
    breaks: showing('token', 'name', () => undefined),
  },
  {
    id: 'lifetime-ignored',
    rule: 'A token expires after its `ttl`.',
    source: 'R',
    operations: makes,
    breaks: living(() => undefined),
  },
  {
    id: 'lifetime-in-milliseconds',
    rule: '`ttl` is in seconds.',
    source: 'R',
    operations: makes,
    breaks: living((ttl) => (ttl > 0 ? Math.max(1, Math.round(ttl / 1000)) : ttl)),
  },
  {
    id: 'lifetime-in-minutes',
    rule: '`ttl` is in seconds.',
    source: 'R',
    operations: makes,
    breaks: living((ttl) => (ttl > 0 && ttl <= 31_536_000 ? Math.min(ttl * 60, 31_536_000) : ttl)),
  },
  {
    id: 'lifetime-over-a-year-accepted',
    rule: 'A token lives for at most a year.',
    source: 'R',
    operations: makes,
    breaks: living((ttl) => Math.min(ttl, 31_536_000)),
  },
  {
    id: 'negative-lifetime-refused',
    rule: 'A `ttl` of 0 or less falls back to the default.',
    source: 'R',
    operations: ['createToken'],
    breaks: instead('createToken', ({ call }) =>
      isObject(call.json) && Number(call.json['ttl']) <= 0
        ? failure(422, 422, "invalid 'ttl' parameter")
        : undefined,
    ),
  },
  {
    id: 'negative-lifetime-has-expired',
    rule: 'A `ttl` of 0 or less falls back to the default.',
    source: 'R',
    operations: ['createToken'],
    breaks: living((ttl) => (ttl <= 0 ? 1 : ttl)),
  },
  {
    id: 'expiry-without-time-zone',
    rule: 'The times of a token are ISO date-times.',
    source: 'R',
    operations: shows,
    breaks: showing('token', 'expireAt', (time) => time.slice(0, 19).replace('T', ' ')),
  },
  {
    id: 'expiry-before-creation',
    rule: 'A token expires after it is made.',
    source: 'R',
    operations: shows,
    breaks: showingAll('token', (token) => {
      ;[token.createdAt, token.expireAt] = [token.expireAt, token.createdAt]
    }),
  },
  {
    id: 'refreshed-token-still-good',
    rule: 'When a token is refreshed the old one is gone.',
    source: 'R',
    operations: ['updateToken'],
    breaks: (sandbox) => async (call, pass) => {
      const bearer = call.headers.get('authorization') ?? ''
      if (!isOf(call, 'updateToken') || !bearer.startsWith('Bearer ')) return pass(call)
      const asAccount = withHeader(call, 'authorization', basic(sandbox))
      const [token] = thingsIn(await pass(reading(asAccount, call.url.pathname)))
      if (!isObject(token) || `Bearer ${String(token['refreshToken'])}` !== bearer)
        return pass(call)
      const { name, scopes, limits } = token
      const grant = { name, scopes, limits, ...(isObject(call.json) ? call.json : {}) }
      return pass(withJson(redirected(asAccount, 'POST', '/tokens'), grant))
    },
  },
  {
    id: 'refresh-changes-nothing',
    rule: 'A refresh gives a new token and a new refresh token.',
    source: 'R',
    operations: ['updateToken'],
    breaks: (sandbox) => async (call, pass) => {
      const bearer = call.headers.get('authorization') ?? ''
      if (!isOf(call, 'updateToken') || !bearer.startsWith('Bearer ')) return pass(call)
      const asAccount = withHeader(call, 'authorization', basic(sandbox))
      const [token] = thingsIn(await pass(reading(asAccount, call.url.pathname)))
      const isRight = isObject(token) && `Bearer ${String(token['refreshToken'])}` === bearer
      return pass(isRight ? asAccount : call)
    },
  },
  {
    id: 'refresh-token-not-checked',
    rule: 'A token is refreshed with its own refresh token: otherwise 401 with code 130.',
    source: 'R',
    operations: ['updateToken'],
    breaks: refusing('updateToken', 130, (_, { call, pass, sandbox }) =>
      pass(withHeader(call, 'authorization', basic(sandbox))),
    ),
  },
  {
    id: 'refresh-answer-without-refresh-token',
    rule: 'A refreshed token comes with its new refresh token.',
    source: 'R',
    operations: ['updateToken'],
    breaks: answering('updateToken', ({ json }, { call }) => {
      const isRefresh = call.headers.get('authorization')?.startsWith('Bearer ')
      return isRefresh ? { json: { ...(json as object), refreshToken: undefined } } : {}
    }),
  },
  {
    id: 'update-loses-the-name',
    rule: 'A PATCH changes what it names, and leaves the rest.',
    source: 'R',
    operations: ['updateToken'],
    breaks: asking('updateToken', (body) => ({ name: '', ...body })),
  },
  {
    id: 'update-not-kept',
    rule: 'What a PATCH changes stays changed.',
    source: 'R',
    operations: ['updateToken'],
    breaks: instead('updateToken', async ({ call, pass }) => {
      if (!isObject(call.json) || typeof call.json['name'] !== 'string') return undefined
      const shown = await pass(reading(call, call.url.pathname))
      const json = { ...(shown.json as object), name: call.json['name'] }
      return succeeded(shown) && Object.keys(call.json).length === 1
        ? { ...shown, json }
        : undefined
    }),
  },
  {
    id: 'deleted-token-still-good',
    rule: 'A token that is deleted is good for nothing.',
    source: 'R',
    operations: ['deleteToken'],
    breaks: () => {
      const deleted = new Set<string>()
      return async (call, pass) => {
        const { token = '' } = call.parameters
        if (deleted.has(token)) return failure(404, isOf(call, 'deleteToken') ? 180 : 120)
        if (!isOf(call, 'deleteToken')) return pass(call)
        const shown = await pass(reading(call, `/tokens/${token}`))
        if (!succeeded(shown)) return pass(call)
        deleted.add(token)
        return answer(200, { message: 'Deleted', data: null })
      }
    },
  },
  {
    id: 'delete-of-unknown-token-accepted',
    rule: 'Deleting a token that does not exist answers 404 with code 180.',
    source: 'R',
    operations: ['deleteToken'],
    breaks: refusing('deleteToken', 180, () => answer(200, { message: 'Deleted', data: null })),
  },
  {
    id: 'malformed-token-answers-404',
    rule: 'Reading what is no token answers 422 with code 60.',
    source: 'R',
    operations: ['getToken'],
    breaks: refusing('getToken', 60, () => failure(404, 120)),
  },
  {
    id: 'tokens-leak-another-account',
    rule: "The list has the account's own tokens only.",
    source: 'R',
    operations: ['listTokens'],
    breaks: (sandbox) => async (call, pass) => {
      const reply = await pass(call)
      if (!isOf(call, 'listTokens') || !isObject(reply.json) || !succeeded(reply)) return reply
      const lists = sandbox.accounts.list().map((account) => {
        return pass(withHeader(call, 'authorization', basic({ credentials: account })))
      })
      return { ...reply, json: { data: (await Promise.all(lists)).flatMap(thingsIn) } }
    },
  },
  {
    id: 'token-of-another-account-readable',
    rule: 'An account reads its own tokens only.',
    source: 'R',
    operations: ['getToken'],
    breaks: (sandbox) => async (call, pass) => {
      const reply = await pass(call)
      if (!isOf(call, 'getToken') || reply.status !== 404) return reply
      for (const credentials of sandbox.accounts.list()) {
        const other = await pass(withHeader(call, 'authorization', basic({ credentials })))
        if (succeeded(other)) return other
      }
      return reply
    },
  },
  {
    id: 'token-list-ignores-limit',
    rule: 'The list has at most `limit` tokens.',
    source: 'R',
    operations: ['listTokens'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const isPage = isOf(call, 'listTokens') && succeeded(reply)
      return isPage ? pass(redirected(call, 'GET', withoutQuery(call.url, 'limit'))) : reply
    },
  },
  {
    id: 'token-list-ignores-skip',
    rule: 'The list leaves out the first `skip` tokens.',
    source: 'R',
    operations: ['listTokens'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const isPage = isOf(call, 'listTokens') && succeeded(reply)
      return isPage ? pass(redirected(call, 'GET', withoutQuery(call.url, 'skip'))) : reply
    },
  },
  {
    id: 'page-limits-not-kept',
    rule: 'A `limit` of more than 100, or less than 1, is refused.',
    source: 'A33',
    operations: ['listTokens'],
    assumptions: { pageLimits: 'clamped' },
  },
  {
    id: 'requests-of-token-not-counted',
    rule: 'The statistics of a token count its requests.',
    source: 'R',
    operations: shows,
    breaks: showing('token', 'stats.totalRequests', () => 0),
  },
  {
    id: 'limits-of-token-not-returned',
    rule: 'A token is shown with its limits.',
    source: 'R',
    operations: shows,
    breaks: showing('token', 'limits', () => ({})),
  },
  {
    id: 'limit-of-requests-not-kept',
    rule: 'A token makes at most `totalRequests` requests.',
    source: 'A43',
    operations: ['sendMessage', 'getMessage', 'listMessages'],
    breaks: letting(/all its \d+ requests\b(?! that)/),
  },
  {
    id: 'limit-of-amount-not-kept',
    rule: 'A token spends at most `walletAmount`.',
    source: 'A43',
    operations: ['sendMessage', 'updateMessage'],
    breaks: letting(/left of its amount/),
  },
  {
    id: 'scopes-without-put',
    rule: 'The API has four scopes for each host: GET, POST, PUT and DELETE.',
    source: 'R',
    operations: ['listScopes'],
    breaks: answering('listScopes', (reply) => ({
      json: {
        data: thingsIn(reply).filter((scope) => isObject(scope) && scope['method'] !== 'PUT'),
      },
    })),
  },
  {
    id: 'scope-without-path',
    rule: 'A scope is written METHOD:host/path.',
    source: 'R',
    operations: ['listScopes'],
    breaks: showing('scope', 'scope', (scope) => scope.replace(/\/.*/, '')),
  },
  {
    id: 'token-failure-without-code',
    rule: 'A failure of the token service has an error code.',
    source: 'R',
    operations: all,
    breaks: failing((reply, call) =>
      isOf(call, all) && isObject(reply.json) ? { json: { ...reply.json, error: null } } : {},
    ),
  },
])

function basic({ credentials }: Pick<Sandbox, 'credentials'>): string {
  return `Basic ${btoa(`${credentials.email}:${credentials.apiKey}`)}`
}

/** Makes a token all the same, and shows it with the scopes that were asked for. */
async function withoutScopes(_: Reply, { call, pass }: Surroundings): Promise<Partial<Reply>> {
  const given = isObject(call.json) ? call.json : {}
  const reply = await pass(
    withJson(call, { ...given, scopes: ['GET:ws.messaggisms.com/messages'] }),
  )
  const scopes = Array.isArray(given['scopes']) ? given['scopes'] : []
  return succeeded(reply) ? { ...reply, json: { ...(reply.json as object), scopes } } : reply
}

/** Reads `ttl` as another one. */
function living(change: (ttl: number) => number | undefined) {
  return both(
    asking('createToken', (body) => ({ ...body, ttl: lifetime(body.ttl, change) })),
    asking('updateToken', (body) => ({ ...body, ttl: lifetime(body.ttl, change) })),
  )
}

function lifetime(ttl: unknown, change: (ttl: number) => number | undefined): unknown {
  return Number.isInteger(ttl) ? change(Number(ttl)) : ttl
}

function isAcceptable(scopes: unknown): boolean {
  const form = /^(\*|GET|POST|PUT|DELETE):(test\.)?ws\.messaggisms\.com\/messages/
  return (
    Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => form.test(String(scope)))
  )
}

function withoutQuery(url: URL, name: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.delete(name)
  return `${url.pathname}?${query}`
}

/** Lets in who is refused for a limit of his token, with other words than for a scope. */
function letting(words: RegExp): Break {
  return (sandbox) => async (call, pass) => {
    const reply = await pass(call)
    if (reply.status !== 403 || !words.test(JSON.stringify(reply.json))) return reply
    return pass(withHeader(call, 'authorization', `Bearer ${sandbox.token()}`))
  }
}
