import { unknownId } from '../asking/fiction.ts'
import { createToken, greeting, scopesOf, type Token } from '../asking/messages.ts'
import type { Answer } from '../asking/answer.ts'
import type { Session } from '../asking/session.ts'
import type { ResponseName } from './response-name.ts'
import { tooLarge, type Situation } from './situation.ts'

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
export const tokenSituations: Record<TokenResponseName, Situation> = {
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
    return session.ask('listTokens', { query: '?limit=100&skip=0' })
  },
  'listTokens 401 140': (session) => session.ask('listTokens', anonymous),
  'listTokens 422 422': (session) => session.ask('listTokens', { query: '?limit=101' }),

  'createToken 200': (session) => session.ask('createToken', { body: creation }),
  'createToken 400 400': (session) => session.ask('createToken', { raw: cutOff(creation) }),
  'createToken 401 140': (session) => session.ask('createToken', { body: creation, ...anonymous }),
  'createToken 413 413': (session) =>
    session.ask('createToken', { body: { ...creation, name: 'x'.repeat(tooLarge) } }),
  'createToken 415 415': (session) =>
    session.ask('createToken', { body: creation, contentType: 'text/plain' }),
  'createToken 422 70': (session) =>
    session.ask('createToken', { body: { name: 'Order notifications' } }),
  'createToken 422 80': (session) => session.ask('createToken', { body: malformedScopes }),
  'createToken 422 90': (session) => session.ask('createToken', { body: unknownScopes }),
  'createToken 422 422': (session) =>
    session.ask('createToken', { body: { scopes, ttl: 'a year' } }),

  'getToken 200': onToken((session, parameters) => session.ask('getToken', { parameters })),
  'getToken 401 140': (session) => session.ask('getToken', { ...unknown, ...anonymous }),
  'getToken 404 120': (session) => session.ask('getToken', unknown),
  'getToken 422 60': (session) => session.ask('getToken', { parameters: { token: 'no-token' } }),

  'updateToken 200': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: change }),
  ),
  'updateToken 400 150': (session) => session.ask('updateToken', { ...noToken, body: change }),
  'updateToken 400 400': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, raw: cutOff(change) }),
  ),
  'updateToken 401 130': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: change, authorization: `Bearer ${unknownId}` }),
  ),
  'updateToken 401 140': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: change, ...anonymous }),
  ),
  'updateToken 404 160': (session) => session.ask('updateToken', { ...unknown, body: change }),
  'updateToken 413 413': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: { name: 'x'.repeat(tooLarge) } }),
  ),
  'updateToken 415 415': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: change, contentType: 'text/plain' }),
  ),
  'updateToken 422 100': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: malformedScopes }),
  ),
  'updateToken 422 110': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: unknownScopes }),
  ),
  'updateToken 422 422': onToken((session, parameters) =>
    session.ask('updateToken', { parameters, body: { name: 7 } }),
  ),

  'deleteToken 200': onToken((session, parameters) => session.ask('deleteToken', { parameters })),
  'deleteToken 400 170': (session) => session.ask('deleteToken', noToken),
  'deleteToken 401 140': (session) => session.ask('deleteToken', { ...unknown, ...anonymous }),
  'deleteToken 404 180': (session) => session.ask('deleteToken', unknown),

  'listScopes 200': (session) => session.ask('listScopes'),
  'listScopes 401 140': (session) => session.ask('listScopes', anonymous),
}

/** A request about a token that exists. */
function onToken(
  ask: (session: Session, parameters: Pick<Token, 'token'>) => Promise<Answer>,
): Situation {
  return async (session) => {
    const { token } = await createToken(session, { scopes })
    return ask(session, { token })
  }
}

function cutOff(body: object): string {
  return JSON.stringify(body).slice(0, -1)
}
