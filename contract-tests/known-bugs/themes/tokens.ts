import { both, type Break } from '../breaking/broken-gateway.ts'
import { authorised, authorizationOf, basic, reading, withFields } from '../breaking/call.ts'
import {
  enveloping,
  handling,
  instead,
  refusing,
  requesting,
  respondingTo,
  showingAll,
  type Dependencies,
} from '../breaking/helpers.ts'
import { failure, isObject, succeeded, thingsIn, type Reply } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in tokens: their scopes, lifetimes and pages. */
export const tokenBugs: Bugs = {
  'update-loses-the-name': {
    rule: 'A PATCH changes what it names and leaves the rest (R)',
    breaks: requesting('updateToken', (body) => ({ name: '', ...body })),
  },
  ...bugsOf(
    { 'token-list-ignores-limit': 'limit', 'token-list-ignores-skip': 'skip' },
    (parameter) => ({
      rule: 'The list skips `skip` tokens and has at most `limit` (R)',
      breaks: respondingTo('listTokens', (_, { call, pass }) => {
        const { pathname, searchParams } = call.url
        const query = new URLSearchParams(searchParams)
        query.delete(parameter)
        return pass(reading(call, `${pathname}?${query}`))
      }),
    }),
  ),

  'malformed-scopes-accepted': {
    rule: 'A scope that is not in the format METHOD:host/path returns 422 with code 80 (R)',
    breaks: refusing('createToken', 80, withoutScopes),
  },
  'scopes-not-required': {
    rule: 'A request for a token without scopes returns 422 with code 70 (R)',
    breaks: refusing('createToken', 70, withoutScopes),
  },
  'update-has-codes-of-create': {
    rule: 'PATCH has its own codes: 100 for scopes in the wrong form, 110 for unknown ones (R)',
    breaks: both(
      refusing('updateToken', 100, () => failure(422, 80)),
      refusing('updateToken', 110, () => failure(422, 90)),
    ),
  },
  'all-scopes-granted': {
    rule: 'A token has the requested scopes and no others (R)',
    breaks: requesting('createToken', (body) =>
      isAcceptable(body.scopes) ? { ...body, scopes: ['*:*/*'] } : body,
    ),
  },
  'scopes-without-put': {
    rule: 'Each host has four scopes: GET, POST, PUT and DELETE (R)',
    breaks: enveloping('listScopes', (_, data) => ({
      data: data.filter((scope) => isObject(scope) && scope['method'] !== 'PUT'),
    })),
  },

  ...bugsOf<(ttl: number) => number | undefined>(
    {
      'lifetime-ignored': () => undefined,
      'lifetime-in-minutes': (ttl) => (ttl > 0 && ttl <= year ? Math.min(ttl * 60, year) : ttl),
      'lifetime-over-a-year-accepted': (ttl) => Math.min(ttl, year),
      'negative-lifetime-has-expired': (ttl) => (ttl <= 0 ? 1 : ttl),
    },
    (change) => ({
      rule: 'A token expires `ttl` seconds later, at most a year; 0 or less is the default (R)',
      breaks: living(change),
    }),
  ),
  'negative-lifetime-refused': {
    rule: 'A `ttl` of 0 or less falls back to the default (R)',
    breaks: instead('createToken', ({ json }) =>
      isObject(json) && Number(json['ttl']) <= 0
        ? failure(422, 422, "invalid 'ttl' parameter")
        : undefined,
    ),
  },
  'expiry-before-creation': {
    rule: 'A token expires after it is created (R)',
    breaks: showingAll('token', (token) => {
      ;[token.createdAt, token.expireAt] = [token.expireAt, token.createdAt]
    }),
  },
  'refresh-changes-nothing': {
    rule: 'A refresh returns a new token and a new refresh token (R)',
    breaks: handling('updateToken', async ({ call, pass, sandbox }) => {
      const asAccount = authorised(call, basic(sandbox))
      const [token] = thingsIn(await pass(reading(asAccount)))
      const isRefresh = `Bearer ${String(token?.['refreshToken'])}` === authorizationOf(call)
      return pass(isRefresh ? asAccount : call)
    }),
  },
  'refresh-without-refresh-token': {
    rule: 'A refreshed token comes with its new refresh token (R)',
    breaks: respondingTo('updateToken', ({ json }, { call }) =>
      authorizationOf(call).startsWith('Bearer ')
        ? { json: { ...(json as object), refreshToken: undefined } }
        : {},
    ),
  },
}

/** The longest `ttl`, in seconds. */
const year = 31_536_000

function living(change: (ttl: number) => number | undefined): Break {
  return requesting(['createToken', 'updateToken'], (body) => ({
    ...body,
    ttl: Number.isInteger(body.ttl) ? change(Number(body.ttl)) : body.ttl,
  }))
}

/** Creates a token although it was refused, and shows it with the requested scopes. */
async function withoutScopes(refusal: Reply, { call, pass }: Dependencies): Promise<Reply> {
  if (!isObject(call.json)) return refusal
  const reply = await pass(withFields(call, { scopes: ['GET:ws.messaggisms.com/messages'] }))
  const scopes = Array.isArray(call.json['scopes']) ? call.json['scopes'] : []
  return succeeded(reply) ? { ...reply, json: { ...(reply.json as object), scopes } } : reply
}

function isAcceptable(scopes: unknown): boolean {
  const form = /^(\*|GET|POST|PUT|DELETE):(test\.)?ws\.messaggisms\.com\/messages/
  return (
    Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => form.test(String(scope)))
  )
}
