import { both } from '../breaking/broken-gateway.ts'
import { basic, reading, withHeader } from '../breaking/call.ts'
import {
  respondingTo,
  asking,
  instead,
  isObject,
  isOf,
  showingAll,
  thingsIn,
} from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** How long tokens are good for, and what ends them. */
export const tokenLifetimeBugs = bugs([
  {
    id: 'lifetime-ignored',
    rule: 'A token expires after its `ttl`.',
    source: 'R',
    breaks: living(() => undefined),
  },
  {
    id: 'lifetime-in-minutes',
    rule: '`ttl` is in seconds.',
    source: 'R',
    breaks: living((ttl) => (ttl > 0 && ttl <= 31_536_000 ? Math.min(ttl * 60, 31_536_000) : ttl)),
  },
  {
    id: 'lifetime-over-a-year-accepted',
    rule: 'A token lives for at most a year.',
    source: 'R',
    breaks: living((ttl) => Math.min(ttl, 31_536_000)),
  },
  {
    id: 'negative-lifetime-refused',
    rule: 'A `ttl` of 0 or less falls back to the default.',
    source: 'R',
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
    breaks: living((ttl) => (ttl <= 0 ? 1 : ttl)),
  },
  {
    id: 'expiry-before-creation',
    rule: 'A token expires after it is made.',
    source: 'R',
    breaks: showingAll('token', (token) => {
      ;[token.createdAt, token.expireAt] = [token.expireAt, token.createdAt]
    }),
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
    id: 'refresh-without-refresh-token',
    rule: 'A refreshed token comes with its new refresh token.',
    source: 'R',
    breaks: respondingTo('updateToken', ({ json }, { call }) => {
      const isRefresh = call.headers.get('authorization')?.startsWith('Bearer ')
      return isRefresh ? { json: { ...(json as object), refreshToken: undefined } } : {}
    }),
  },
])

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
