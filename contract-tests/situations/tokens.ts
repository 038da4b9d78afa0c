import {
  anonymous,
  asText,
  createToken,
  cutOff,
  get,
  patch,
  post,
  remove,
  unknownId,
} from './requests.ts'
import type { ResponseName, Situation, PreparedGateway, RequestToSend } from './situation.ts'

type TokenResponseName = Extract<
  ResponseName,
  `${'listTokens' | 'createToken' | 'getToken' | 'updateToken' | 'deleteToken' | 'listScopes'} ${string}`
>

const scopes = ['POST:test.ws.messaggisms.com/messages', 'GET:test.ws.messaggisms.com/messages']
const creation = { scopes, name: 'Order notifications', ttl: 2_592_000 }
const change = { name: 'Order notifications', ttl: 604_800 }
const malformedScopes = { scopes: ['everything'] }
const unknownScopes = { scopes: ['GET:example.com/messages'] }

/** Every documented response of spec/tokens.yaml. A response that the spec gains or loses does not compile here. */
export const tokenSituations: Record<TokenResponseName, Situation> = {
  'listTokens 200': {
    arrange: async (gateway) => {
      const { token } = await createToken(gateway, scopes)
      await gateway.call(
        post('/messages/', `Bearer ${token}`, {
          sender: 'alberto',
          body: 'test',
          recipients: '+39-3491235018',
        }),
      )
      return get('/tokens?limit=100&skip=0', gateway.basic)
    },
  },
  'listTokens 401 140': { arrange: () => anonymous(get('/tokens', '')) },
  'listTokens 422 422': { arrange: ({ basic }) => get('/tokens?limit=101', basic) },

  'createToken 200': { arrange: ({ basic }) => post('/tokens', basic, creation) },
  'createToken 400 400': { arrange: ({ basic }) => cutOff(post('/tokens', basic, creation)) },
  'createToken 401 140': { arrange: () => anonymous(post('/tokens', '', creation)) },
  'createToken 413 413': {
    options: { maxBodyBytes: 10 },
    arrange: ({ basic }) => post('/tokens', basic, creation),
  },
  'createToken 415 415': { arrange: ({ basic }) => asText(post('/tokens', basic, creation)) },
  'createToken 422 70': {
    arrange: ({ basic }) => post('/tokens', basic, { name: 'Order notifications' }),
  },
  'createToken 422 80': { arrange: ({ basic }) => post('/tokens', basic, malformedScopes) },
  'createToken 422 90': { arrange: ({ basic }) => post('/tokens', basic, unknownScopes) },
  'createToken 422 422': {
    arrange: ({ basic }) => post('/tokens', basic, { scopes, ttl: 'a year' }),
  },

  'getToken 200': onToken(({ basic }, { token }) => get(`/tokens/${token}`, basic)),
  'getToken 401 140': { arrange: () => anonymous(get(`/tokens/${unknownId}`, '')) },
  'getToken 404 120': { arrange: ({ basic }) => get(`/tokens/${unknownId}`, basic) },
  'getToken 422 60': { arrange: ({ basic }) => get('/tokens/no-token', basic) },

  'updateToken 200': onToken(({ basic }, { token }) => patch(`/tokens/${token}`, basic, change)),
  'updateToken 400 150': { arrange: ({ basic }) => patch('/tokens/', basic, change) },
  'updateToken 400 400': onToken(({ basic }, { token }) =>
    cutOff(patch(`/tokens/${token}`, basic, change)),
  ),
  'updateToken 401 130': onToken((_, { token }) =>
    patch(`/tokens/${token}`, `Bearer ${unknownId}`, change),
  ),
  'updateToken 401 140': onToken((_, { token }) =>
    anonymous(patch(`/tokens/${token}`, '', change)),
  ),
  'updateToken 404 160': { arrange: ({ basic }) => patch(`/tokens/${unknownId}`, basic, change) },
  'updateToken 413 413': {
    options: { maxBodyBytes: 10 },
    arrange: ({ basic, sandbox }) => patch(`/tokens/${sandbox.token()}`, basic, change),
  },
  'updateToken 415 415': onToken(({ basic }, { token }) =>
    asText(patch(`/tokens/${token}`, basic, change)),
  ),
  'updateToken 422 100': onToken(({ basic }, { token }) =>
    patch(`/tokens/${token}`, basic, malformedScopes),
  ),
  'updateToken 422 110': onToken(({ basic }, { token }) =>
    patch(`/tokens/${token}`, basic, unknownScopes),
  ),
  'updateToken 422 422': onToken(({ basic }, { token }) =>
    patch(`/tokens/${token}`, basic, { name: 7 }),
  ),

  'deleteToken 200': onToken(({ basic }, { token }) => remove(`/tokens/${token}`, basic)),
  'deleteToken 400 170': { arrange: ({ basic }) => remove('/tokens/', basic) },
  'deleteToken 401 140': { arrange: () => anonymous(remove(`/tokens/${unknownId}`, '')) },
  'deleteToken 404 180': { arrange: ({ basic }) => remove(`/tokens/${unknownId}`, basic) },

  'listScopes 200': { arrange: ({ basic }) => get('/scopes', basic) },
  'listScopes 401 140': { arrange: () => anonymous(get('/scopes', '')) },
}

/** A request about a token that exists. */
function onToken(
  request: (
    gateway: PreparedGateway,
    made: { token: string; refreshToken: string },
  ) => RequestToSend,
): Situation {
  return { arrange: async (gateway) => request(gateway, await createToken(gateway, scopes)) }
}
