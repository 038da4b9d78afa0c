import { operations, type OperationId } from '../../../generated/operations.ts'
import { bearerFor, createToken, scopesOf, unknownId } from '../http/messages.ts'
import type { CallOptions } from '../http/request.ts'
import { inWords } from '../http/response.ts'
import { basicOf } from '../http/secrets.ts'
import type { Session } from '../http/session.ts'
import { expectRefusal, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import type { Credentials, Target } from '../target.ts'
import { allOperations, badCall, eachOperation, goodCall, messageOperations } from './good-call.ts'

/** Every request needs authentication, and every request to the gateway needs a token with the required scope. */
export const authorizationChecks: readonly Check[] = [
  eachOperation('authentication is not ignored', allOperations, async (session, operation) => {
    for (const [what, change] of strangers(session.target, operation)) {
      await refused(session, operation, what, change)
    }
  }),

  eachOperation('an expired token is refused', messageOperations, async (session, operation) => {
    const { token } = await createToken(session, { scopes: scopesOf('*'), ttl: 60 })
    await session.advance('2m')
    await refused(session, operation, 'with an expired token', { authorization: `Bearer ${token}` })
  }),

  eachOperation('a deleted token is refused', messageOperations, async (session, operation) => {
    const { token } = await createToken(session, { scopes: scopesOf('*') })
    await session.call('deleteToken', { parameters: { token } })
    await refused(session, operation, 'with a deleted token', { authorization: `Bearer ${token}` })
  }),

  eachOperation(
    'a scope allows its method and no other',
    messageOperations,
    async (session, operation) => {
      const own = operations[operation].method
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'].filter((other) => other !== own)) {
        const authorization = await bearerFor(session, method)
        const response = await badCall(session, operation, { authorization })
        expectRefusal(response, 403, 403, `the scope of ${method} does not allow it`, 'A4')
      }
      for (const scopes of [scopesOf(own), ['*:*/*']]) {
        const { token } = await createToken(session, { scopes })
        const { options } = await goodCall(session, operation)
        const authorization = `Bearer ${token}`
        const response = await session.call(operation, { ...options, authorization })
        const expected = `the scope ${scopes.join()} to allow it`
        expectThat(response, response.status < 400, expected, inWords(response), 'R')
      }
    },
  ),
]

/** Returns ways to send a request without valid authentication, each with a name. */
function strangers(
  { token, credentials }: Target,
  operation: OperationId,
): [string, CallOptions][] {
  if (operations[operation].service !== 'tokens') {
    return [
      ['without a token', { authorization: null }],
      ['with `Bearer` and no token', { authorization: 'Bearer' }],
      ['with an unknown token', { authorization: `Bearer ${unknownId}` }],
      ['with a token without `Bearer`', { authorization: token }],
      ['with a token under another scheme', { authorization: `Token ${token}` }],
      ['with an extra letter after the token', { authorization: `Bearer ${token}a` }],
      ['with the token in the query', { authorization: null, query: `?access_token=${token}` }],
      ['with the token in the query', { authorization: null, query: `?token=${token}` }],
    ]
  }
  const { email, apiKey } = credentials ?? { email: '', apiKey: '' }
  // PATCH also accepts a refresh token as a bearer token, so a bearer token gets another code there.
  const bearer: [string, CallOptions][] =
    operation === 'updateToken'
      ? []
      : [['with a bearer token', { authorization: `Bearer ${token}` }]]
  return [
    ['without credentials', { authorization: null }],
    ['with `Basic` and nothing else', { authorization: 'Basic' }],
    ['with a wrong API key', { authorization: basic({ email, apiKey: 'wrong' }) }],
    ['without an API key', { authorization: basic({ email, apiKey: '' }) }],
    ['with another email', { authorization: basic({ email: 'nobody@example.com', apiKey }) }],
    ['with unencoded credentials', { authorization: `Basic ${email}:wrong` }],
    ...bearer,
  ]
}

function basic(given: Credentials): string {
  return `Basic ${basicOf(given)}`
}

async function refused(
  session: Session,
  operation: OperationId,
  what: string,
  change: CallOptions,
): Promise<void> {
  const response = await badCall(session, operation, change)
  const [code, source] = operations[operation].service === 'tokens' ? [140, 'A32'] : [401, 'A2']
  expectRefusal(response, 401, code, `a request ${what} is not authenticated`, source)
}
