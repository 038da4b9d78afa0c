import { operations } from '../../../generated/operations.ts'
import { expectRefusal, expectSame, expectSuccess } from '../inspection/expect.ts'
import { inWords } from '../http/response.ts'
import { CannotTry } from '../http/failures.ts'
import { messageOf } from '../http/messages.ts'
import { hasService, noTokenService, outgoing, type Outgoing } from '../http/request.ts'
import { createSession } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { Target } from '../target.ts'
import { messageScenarios } from './message-scenarios.ts'
import { takeApart, type DocumentedResponse, type ResponseName, type Scenario } from './scenario.ts'
import { tokenScenarios } from './token-scenarios.ts'

const scenarios: Record<ResponseName, Scenario> = { ...messageScenarios, ...tokenScenarios }

/** Every documented response of both specs. */
export const documentedResponses: readonly DocumentedResponse[] = (
  Object.keys(scenarios) as ResponseName[]
).map(takeApart)

/** Every documented response of both specs, requested once: its status, its code, its content type and its whole body. */
export const responseChecks: readonly Check[] = [
  ...documentedResponses.map(toCheck),
  defineCheck(
    'responses',
    'the example of the documents is taken as it stands',
    ['sendMessage'],
    ({ talk }) =>
      talk(async (session) => {
        const received = await session.ask('sendMessage', {
          body: { ...example, transaction: true },
        })
        expectSuccess(received, 201, 'the example is taken', 'R')
        const { recipients } = messageOf(received)
        expectSame(received, 'recipients.valid.count:', recipients.valid.count, 1, 'R')
      }),
  ),
]

/** The request of the reference's example (R). Only as a transaction does it reach nobody. */
const example = {
  sender: 'alberto',
  body: 'Hello {{name}}!',
  recipients: { number: '+39-3491235018', fields: { name: 'Simone' } },
}

/** Brings a target to where one request gets a documented response, and gives that request. */
export async function prepareResponse(name: ResponseName, target: Target): Promise<Outgoing> {
  const session = createSession(target, { seed: 1, runs: 1, signal: new AbortController().signal })
  const { operation, ask } = await scenarios[name](session)
  return outgoing(target, operation, ask)
}

function toCheck({ name, operation, status, code }: DocumentedResponse): Check {
  const error = operations[operation].errors.find(
    (error) => error.status === status && error.code === code,
  )
  return defineCheck('responses', name, [operation], async ({ target, talk }) => {
    if (!hasService(target, operation)) throw new CannotTry(noTokenService)
    await talk(async (session) => {
      const { ask, or, ...prepared } = await scenarios[name](session)
      const received = await session.ask(prepared.operation, ask)
      if (received.status === or?.status) {
        const expected = `${status}: ${error?.meaning ?? ''}`
        const { source } = or
        session.remark({ operation, expected, found: inWords(received), source, cause: name })
      } else if (error === undefined) expectSuccess(received, status, operations[operation].summary)
      else {
        const source = 'source' in error ? error.source : error.assumption
        expectRefusal(received, status, error.code, error.meaning, source)
      }
    })
  })
}
