import { outcome, type AssumptionCases } from './assumptions.cases.ts'
import { hello, number, unknownId } from './testing.ts'

/** The switches of authentication, requests and tokens. */
export const accessCases = {
  undocumentedErrorCode: {
    look: async ({ call }) => outcome(await call('GET', '/nowhere')),
    see: { status: '404 404', none: '404 null' },
  },
  unknownToken: {
    look: async ({ call }) =>
      outcome(await call('GET', '/messages/', undefined, { authorization: '' })),
    see: { unauthorized: '401 401', forbidden: '403 403' },
  },
  expiredToken: {
    look: async ({ call, sandbox }) => {
      const authorization = `Bearer ${sandbox.token({ timeToLive: 0 })}`
      return outcome(await call('GET', '/messages/', undefined, { authorization }))
    },
    see: { unauthorized: '401 401', forbidden: '403 403' },
  },
  missingScope: {
    look: async ({ call, sandbox }) => {
      const authorization = `Bearer ${sandbox.token({ scopes: [] })}`
      return outcome(await call('GET', '/messages/', undefined, { authorization }))
    },
    see: { forbidden: '403 403', unauthorized: '401 401' },
  },
  unknownField: {
    look: async ({ call }) => {
      const recipients = [number, { number, bogus: 1, fields: { kept: 1 } }]
      const request = {
        ...hello,
        recipients,
        bogus: { bogus: [] },
        'a/b~c': 1,
        options: { bogus: 1, flash: true },
      }
      return outcome(await call('POST', '/messages/', request))
    },
    see: { refused: '422 302', ignored: '201' },
  },
  invalidParameter: {
    look: async ({ call }) => {
      const dates = ['tomorrow', '31-02-2026'].map((timestamp_send) => ({
        options: { timestamp_send },
      }))
      const wrong = [{ priority: 0 }, { sender: 7 }, { recipients: undefined }, ...dates]
      return Promise.all(
        wrong.map(async (parameter) =>
          outcome(await call('POST', '/messages/', { ...hello, ...parameter })),
        ),
      )
    },
    see: {
      unprocessable: ['422 302', '422 302', '422 302', '422 302', '422 302'],
      badRequest: ['400 302', '400 302', '422 302', '400 302', '400 302'],
    },
  },
  malformedBody: {
    look: async ({ call }) => outcome(await call('POST', '/messages/', '{')),
    see: { badRequest: '400 400', unprocessable: '422 422' },
  },
  contentType: {
    look: async ({ call }) =>
      Promise.all(
        ['text/plain', 'application/x-www-form-urlencoded'].map(async (type) =>
          outcome(await call('POST', '/messages/', hello, { 'content-type': type })),
        ),
      ),
    see: {
      jsonOrForm: ['415 415', '201'],
      required: ['415 415', '415 415'],
      ignored: ['201', '201'],
    },
  },
  contentEncoding: {
    look: async ({ call }) =>
      Promise.all(
        ['gzip', 'identity, br', 'Identity'].map(async (encoding) =>
          outcome(await call('POST', '/messages/', hello, { 'content-encoding': encoding })),
        ),
      ),
    see: { refused: ['415 415', '415 415', '201'], ignored: ['201', '201', '201'] },
  },
  oversizedBody: {
    look: async ({ call }) =>
      outcome(await call('POST', '/messages/', ' '.repeat(10 * 1024 * 1024 + 1))),
    see: { tooLarge: '413 413', badRequest: '400 400' },
  },
  trailingSlash: {
    look: async ({ call, send }) => {
      const { id } = await send({ transaction: true })
      const documented = ['/messages/', `/messages/${id}`, `/messages/${id}/recipients/`, '/tokens']
      const toggled = ['/messages', `/messages/${id}/`, `/messages/${id}/recipients`, '/tokens/']
      const paths = [...documented, ...toggled]
      return Promise.all(paths.map(async (path) => (await call('GET', path)).status))
    },
    see: {
      either: [200, 200, 200, 200, 200, 200, 200, 200],
      // `/tokens/` is a separate path: a token without its id, which GET does not accept.
      exact: [200, 200, 200, 200, 404, 404, 404, 405],
    },
  },
  scopePath: {
    look: async ({ call, sandbox }) => {
      const authorization = `Bearer ${sandbox.token({ scopes: ['GET:ws.messaggisms.com/messages'] })}`
      const paths = ['/messages/', `/messages/${unknownId}`]
      return Promise.all(
        paths.map(async (path) => outcome(await call('GET', path, undefined, { authorization }))),
      )
    },
    see: { prefix: ['404 203', '404 203'], exact: ['404 203', '403 403'] },
  },
  emptyScopes: {
    look: async ({ call }) => {
      const made = await call('POST', '/tokens', { scopes: [], name: 'x' })
      const authorization = `Bearer ${(made.body as { token?: string }).token}`
      const wrong = await call('POST', '/tokens', { scopes: [], name: 7 })
      const used = await call('GET', '/messages/', undefined, { authorization })
      return [made, wrong, used].map(outcome)
    },
    see: { missing: ['422 70', '422 70', '401 401'], accepted: ['200', '422 422', '403 403'] },
  },
  wrongCredentials: {
    look: async ({ call }) =>
      outcome(await call('GET', '/tokens', undefined, { authorization: 'Basic x' })),
    see: { unauthorized: '401 140', forbidden: '403 140' },
  },
  pageLimits: {
    look: async ({ call, sandbox }) => {
      sandbox.token()
      const queries = ['limit=0', 'limit=101', 'skip=-1', 'limit=x']
      const replies = await Promise.all(queries.map((query) => call('GET', `/tokens?${query}`)))
      return replies.map(({ status, body }) =>
        status === 200 ? (body as { data: [] }).data.length : status,
      )
    },
    see: { refused: [422, 422, 422, 422], clamped: [1, 2, 2, 2] },
  },
  emptyTokenPage: {
    look: async ({ call }) => outcome(await call('GET', '/tokens?skip=1000')),
    see: { notFound: '404 120', empty: '200' },
  },
  accessTokenBearer: {
    look: async ({ call, token }) => {
      const authorization = `Bearer ${token}`
      return outcome(await call('PATCH', `/tokens/${token}`, { name: 'x' }, { authorization }))
    },
    see: { refused: '401 130', accepted: '200' },
  },
  defaultLifetime: {
    look: async ({ call }) =>
      await Promise.all(
        [undefined, 0, 3600].map(async (ttl) => {
          const scopes = ['GET:ws.messaggisms.com/messages']
          const { body } = await call('POST', '/tokens', { scopes, ttl })
          const { createdAt, expireAt } = body as { createdAt: string; expireAt: string }
          return (Date.parse(expireAt) - Date.parse(createdAt)) / 3_600_000
        }),
      ),
    see: { year: [8760, 8760, 1], day: [24, 24, 1] },
  },
  tokenOrder: {
    look: async ({ call }) => {
      const scopes = ['GET:ws.messaggisms.com/messages']
      for (const name of ['First', 'Second']) await call('POST', '/tokens', { scopes, name })
      const { body } = await call('GET', '/tokens')
      const names = (body as { data: { name?: string }[] }).data.map(({ name }) => name)
      return names.filter((name) => name !== undefined)
    },
    see: { oldestFirst: ['First', 'Second'], newestFirst: ['Second', 'First'] },
  },
  tokenLimit: {
    look: async ({ call, sandbox }) => {
      const limits = [{ totalRequests: 0 }, { walletRequests: 0 }, { walletAmount: 0.03 }]
      const tokens = limits.map((limit) => sandbox.token({ limits: limit }))
      return Promise.all(
        tokens.map(async (token) => {
          const authorization = `Bearer ${token}`
          return outcome(await call('POST', '/messages/', hello, { authorization }))
        }),
      )
    },
    see: {
      forbidden: ['403 403', '403 403', '403 403'],
      tooManyRequests: ['429 429', '429 429', '429 429'],
    },
  },
  tokenAddress: {
    look: async ({ call, sandbox }) => {
      const authorization = `Bearer ${sandbox.token({ limits: { ip: ['10.0.0.1'] } })}`
      return outcome(await call('GET', '/messages/', undefined, { authorization }))
    },
    see: { forbidden: '403 403', unauthorized: '401 401' },
  },
  refreshedExpiry: {
    look: async ({ call, sandbox }) => {
      const scopes = ['GET:ws.messaggisms.com/messages']
      const { body } = await call('POST', '/tokens', { scopes, ttl: 3600 })
      const { token, refreshToken } = body as { token: string; refreshToken: string }
      sandbox.advance('2h')
      const authorization = `Bearer ${refreshToken}`
      const refreshed = await call('PATCH', `/tokens/${token}`, {}, { authorization })
      return (refreshed.body as { expireAt: string }).expireAt
    },
    see: { renewed: '2026-01-15T13:00:00.000Z', kept: '2026-01-15T11:00:00.000Z' },
  },
} satisfies Partial<AssumptionCases>
