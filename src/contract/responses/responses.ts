import { operations } from '../../../generated/operations.ts'
import { expectRefusal, expectSuccess } from '../answers/expect.ts'
import { noTokenService, hasService } from '../asking/request.ts'
import { CannotTry } from '../asking/failures.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { messageSituations } from './message-situations.ts'
import { takeApart, type ResponseName } from './response-name.ts'
import type { Situation } from './situation.ts'
import { tokenSituations } from './token-situations.ts'

const situations: Record<ResponseName, Situation> = { ...messageSituations, ...tokenSituations }

/** Every documented response of both specs, asked for once: its status, its code, its content type and its whole body. */
export const responseChecks: readonly Check[] = (Object.keys(situations) as ResponseName[]).map(
  toCheck,
)

function toCheck(name: ResponseName): Check {
  const { operation, status, code } = takeApart(name)
  const error = operations[operation].errors.find(
    (error) => error.status === status && error.code === code,
  )
  return defineCheck('responses', name, [operation], async ({ target, talk }) => {
    if (!hasService(target, operation)) throw new CannotTry(noTokenService)
    await talk(async (session) => {
      const answer = await situations[name](session)
      if (error === undefined) expectSuccess(answer, status, operations[operation].summary)
      else {
        const source = 'source' in error ? error.source : error.assumption
        expectRefusal(answer, status, error.code, error.meaning, source)
      }
    })
  })
}
