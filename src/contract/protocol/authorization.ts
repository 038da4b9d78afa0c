import { operations, type OperationId } from '../../../generated/operations.ts'
import { expectRefusal, expectThat } from '../inspection/expect.ts'
import { inWords } from '../http/response.ts'
import { unknownId } from '../http/fiction.ts'
import { createToken, scopesOf } from '../http/messages.ts'
import type { Ask } from '../http/request.ts'
import { basicOf } from '../http/secrets.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { Credentials, Target } from '../target.ts'
import { allOperations, askable, goodAsk, messageOperations } from './good-ask.ts'

/** Who is let in, and to what. */
export const authorizationChecks: readonly Check[] = [
  defineCheck('protocol', 'authentication is not ignored', allOperations, async (trial) => {
    const { target, talk, each } = trial
    await each(askable(target, allOperations), (operation) =>
      talk(async (session) => {
        for (const [what, change] of strangers(target, operation)) {
          await refused(session, operation, what, change)
        }
      }),
    )
  }),

  defineCheck(
    'protocol',
    'a token that has expired is refused',
    messageOperations,
    async (trial) => {
      askable(trial.target, ['createToken'])
      await trial.each(messageOperations, (operation) =>
        trial.talk(async (session) => {
          const { token } = await createToken(session, { scopes: scopesOf('*'), ttl: 60 })
          await session.advance('2m')
          const authorization = `Bearer ${token}`
          await refused(session, operation, 'with a token that has expired', { authorization })
        }),
      )
    },
  ),

  defineCheck('protocol', 'a deleted token is refused', messageOperations, async (trial) => {
    askable(trial.target, ['createToken'])
    await trial.each(messageOperations, (operation) =>
      trial.talk(async (session) => {
        const { token } = await createToken(session, { scopes: scopesOf('*') })
        await session.ask('deleteToken', { parameters: { token } })
        const authorization = `Bearer ${token}`
        await refused(session, operation, 'with a token that was deleted', { authorization })
      }),
    )
  }),

  defineCheck(
    'protocol',
    'a scope allows its method and no other',
    messageOperations,
    async (trial) => {
      askable(trial.target, ['createToken'])
      await trial.each(messageOperations, (operation) =>
        trial.talk(async (session) => {
          const own = operations[operation].method
          for (const method of ['GET', 'POST', 'PUT', 'DELETE'].filter((other) => other !== own)) {
            await outOfScope(session, operation, method)
          }
          await inScope(session, operation, scopesOf(own))
          await inScope(session, operation, ['*:*/*'])
        }),
      )
    },
  ),
]

/** Ways not to be let in: what, and how. */
function strangers({ token, credentials }: Target, operation: OperationId): [string, Ask][] {
  if (operations[operation].service !== 'tokens') {
    return [
      ['without a token', { authorization: null }],
      ['with `Bearer` and no token', { authorization: 'Bearer' }],
      ['with an unknown token', { authorization: `Bearer ${unknownId}` }],
      ['with a token without `Bearer`', { authorization: token }],
      ['with a token under another scheme', { authorization: `Token ${token}` }],
      ['with a token and one letter more', { authorization: `Bearer ${token}a` }],
      ['with the token in the query', { authorization: null, query: `?access_token=${token}` }],
      ['with the token in the query', { authorization: null, query: `?token=${token}` }],
    ]
  }
  const { email, apiKey } = credentials ?? { email: '', apiKey: '' }
  // A refresh token is a bearer token too: for the one operation that takes it another code is documented.
  const bearer: [string, Ask][] =
    operation === 'updateToken'
      ? []
      : [['with a bearer token', { authorization: `Bearer ${token}` }]]
  return [
    ['without credentials', { authorization: null }],
    ['with `Basic` and nothing else', { authorization: 'Basic' }],
    ['with a wrong API key', { authorization: basic({ email, apiKey: 'wrong' }) }],
    ['without an API key', { authorization: basic({ email, apiKey: '' }) }],
    ['with another email', { authorization: basic({ email: 'nobody@example.com', apiKey }) }],
    ['with credentials that are not encoded', { authorization: `Basic ${email}:wrong` }],
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
  change: Ask,
): Promise<void> {
  const { about, ask } = await goodAsk(session, operation)
  const response = await unchanged(session, about, () =>
    session.ask(operation, { ...ask, ...change }),
  )
  const isMessages = operations[operation].service !== 'tokens'
  const source = isMessages ? 'A2' : 'A32'
  expectRefusal(response, 401, isMessages ? 401 : 140, `a request ${what} is not let in`, source)
}

async function outOfScope(session: Session, operation: OperationId, method: string): Promise<void> {
  const { token } = await createToken(session, { scopes: scopesOf(method) })
  const { about, ask } = await goodAsk(session, operation)
  const authorization = `Bearer ${token}`
  const response = await unchanged(session, about, () =>
    session.ask(operation, { ...ask, authorization }),
  )
  expectRefusal(response, 403, 403, `the scope of ${method} does not allow it`, 'A4')
}

async function inScope(session: Session, operation: OperationId, scopes: string[]): Promise<void> {
  const { token } = await createToken(session, { scopes })
  const { ask } = await goodAsk(session, operation)
  const response = await session.ask(operation, { ...ask, authorization: `Bearer ${token}` })
  const expected = `that a token with the scope ${scopes.join()} is let in`
  expectThat(response, response.status < 400, expected, inWords(response), 'R')
}
