import { operations } from '../../../generated/operations.ts'
import { messageOf } from '../http/messages.ts'
import { outgoing, type Outgoing } from '../http/request.ts'
import { inWords } from '../http/response.ts'
import { createSession } from '../http/session.ts'
import { expectRefusal, expectSame, expectSuccess } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations, defineCheck } from '../define-check.ts'
import type { Target } from '../target.ts'
import { documentedResponses, scenarioOf, type DocumentedResponse } from './scenarios.ts'

/** The example request in the API's reference (R), with `transaction: true` so that the message is not sent. */
const example = {
  sender: 'alberto',
  body: 'Hello {{name}}!',
  recipients: { number: '+39-3491235018', fields: { name: 'Simone' } },
  transaction: true,
}

/** The gateway returns every documented response, and accepts the example in its reference (R). */
export const responseChecks: readonly Check[] = [
  ...documentedResponses.map(toCheck),
  ...conversations('responses', {
    'the example of the documents is accepted': [
      ['sendMessage'],
      async (session) => {
        const received = await session.call('sendMessage', { body: example })
        expectSuccess(received, 201, 'the example is accepted', 'R')
        const { recipients } = messageOf(received)
        expectSame(received, 'recipients.valid.count:', recipients.valid.count, 1, 'R')
      },
    ],
  }),
]

/** Prepares a target, and returns the request that should produce a documented response. */
export async function prepareResponse(
  documented: DocumentedResponse,
  target: Target,
): Promise<Outgoing> {
  const session = createSession(target, { seed: 1, runs: 1, signal: new AbortController().signal })
  return outgoing(target, documented.operation, await scenarioOf(documented)(session))
}

function toCheck(documented: DocumentedResponse): Check {
  const { name, operation, status, code } = documented
  const { errors, summary } = operations[operation]
  const error = errors.find((one) => one.status === status && one.code === code)
  return defineCheck('responses', name, [operation], ({ talk }) =>
    talk(async (session) => {
      const { or, ...options } = await scenarioOf(documented)(session)
      const received = await session.call(operation, options)
      if (received.status === or?.status) {
        const expected = `${status}: ${error?.meaning ?? ''}`
        const { source } = or
        session.remark({ operation, expected, found: inWords(received), source, cause: name })
      } else if (error === undefined) expectSuccess(received, status, summary)
      else {
        const source = 'source' in error ? error.source : error.assumption
        expectRefusal(received, status, error.code, error.meaning, source)
      }
    }),
  )
}
