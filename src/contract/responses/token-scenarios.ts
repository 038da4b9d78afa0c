import { unknownId } from '../http/fiction.ts'
import { createToken, greeting, scopesOf, type Token } from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import {
  cutOff,
  request,
  tooLarge,
  type Prepared,
  type ResponseName,
  type Scenario,
} from './scenario.ts'

type TokenResponseName = Extract<
  ResponseName,
  `${'listTokens' | 'createToken' | 'getToken' | 'updateToken' | 'deleteToken' | 'listScopes'} ${string}`
>

const scopes = scopesOf('POST', 'GET')
const creation = { scopes, name: 'Order notifications', ttl: 2_592_000 }
const change = { name: 'Order notifications', ttl: 604_800 }
const malformedScopes = { scopes: ['everything'] }
const unknownScopes = { scopes: ['GET:example.com/messages'] }
const noToken = { path: '/tokens/' }
const unknown = { parameters: { token: unknownId } }
const anonymous = { authorization: null }

/** How every response of spec/tokens.yaml is got. One that the spec gains or loses does not compile here. */
export const tokenScenarios: Record<TokenResponseName, Scenario> = {
  'listTokens 200': async (session) => {
    const limits = {
      totalRequests: 5,
      walletRequests: 5,
      walletAmount: 1,
      subscriptionRequests: 5,
      ip: [],
    }
    const { token } = await createToken(session, { limits })
    const body = { ...greeting, transaction: true }
    await session.ask('sendMessage', { body, authorization: `Bearer ${token}` })
    return request('listTokens', { query: '?limit=100&skip=0' })
  },
  'listTokens 401 140': () => request('listTokens', anonymous),
  'listTokens 404 120': () => ({
    ...request('listTokens', { query: '?skip=1000000' }),
    or: { status: 200, source: 'A49' },
  }),
  'listTokens 422 422': () => request('listTokens', { query: '?limit=101' }),

  'createToken 200': () => request('createToken', { body: creation }),
  'createToken 400 400': () => request('createToken', { raw: cutOff(creation) }),
  'createToken 401 140': () => request('createToken', { body: creation, ...anonymous }),
  'createToken 413 413': (session) =>
    request('createToken', { body: { ...creation, name: tooLarge(session) } }),
  'createToken 415 415': () =>
    request('createToken', { body: creation, contentType: 'text/plain' }),
  'createToken 422 70': () => request('createToken', { body: { name: 'Order notifications' } }),
  'createToken 422 80': () => request('createToken', { body: malformedScopes }),
  'createToken 422 90': () => request('createToken', { body: unknownScopes }),
  'createToken 422 422': () => request('createToken', { body: { scopes, ttl: 'a year' } }),

  'getToken 200': onToken((_, parameters) => request('getToken', { parameters })),
  'getToken 401 140': () => request('getToken', { ...unknown, ...anonymous }),
  'getToken 404 120': () => request('getToken', unknown),
  'getToken 422 60': () => request('getToken', { parameters: { token: 'no-token' } }),

  'updateToken 200': onToken((_, parameters) =>
    request('updateToken', { parameters, body: change }),
  ),
  'updateToken 400 150': () => request('updateToken', { ...noToken, body: change }),
  'updateToken 400 400': onToken((_, parameters) =>
    request('updateToken', { parameters, raw: cutOff(change) }),
  ),
  'updateToken 401 130': onToken((_, parameters) =>
    // Its own access token is no refresh token (A50).
    request('updateToken', {
      parameters,
      body: change,
      authorization: `Bearer ${parameters.token}`,
    }),
  ),
  'updateToken 401 140': onToken((_, parameters) =>
    request('updateToken', { parameters, body: change, ...anonymous }),
  ),
  'updateToken 404 160': () => request('updateToken', { ...unknown, body: change }),
  'updateToken 413 413': onToken((session, parameters) =>
    request('updateToken', { parameters, body: { name: tooLarge(session) } }),
  ),
  'updateToken 415 415': onToken((_, parameters) =>
    request('updateToken', { parameters, body: change, contentType: 'text/plain' }),
  ),
  'updateToken 422 100': onToken((_, parameters) =>
    request('updateToken', { parameters, body: malformedScopes }),
  ),
  'updateToken 422 110': onToken((_, parameters) =>
    request('updateToken', { parameters, body: unknownScopes }),
  ),
  'updateToken 422 422': onToken((_, parameters) =>
    request('updateToken', { parameters, body: { name: 7 } }),
  ),

  'deleteToken 200': onToken((_, parameters) => request('deleteToken', { parameters })),
  'deleteToken 400 170': () => request('deleteToken', noToken),
  'deleteToken 401 140': () => request('deleteToken', { ...unknown, ...anonymous }),
  'deleteToken 404 180': () => request('deleteToken', unknown),

  'listScopes 200': () => request('listScopes'),
  'listScopes 401 140': () => request('listScopes', anonymous),
}

/** A request about a token that exists. */
function onToken(ask: (session: Session, parameters: Pick<Token, 'token'>) => Prepared): Scenario {
  return async (session) => {
    const { token } = await createToken(session, { scopes })
    return ask(session, { token })
  }
}
