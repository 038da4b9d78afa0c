import { operations, type OperationId } from '../../../generated/operations.ts'
import { expectRefusal, expectSuccess, expectThat } from '../inspection/expect.ts'
import { inWords } from '../http/response.ts'
import { someNumber, unknownId } from '../http/fiction.ts'
import { openDraft } from '../http/messages.ts'
import { fill, type Ask } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { allOperations, askable, goodAsk } from './good-ask.ts'

/** What a path names. */
export const pathChecks: readonly Check[] = [
  defineCheck(
    'protocol',
    'a path is taken with and without its last slash',
    allOperations,
    async (trial) => {
      await trial.each(askable(trial.target, allOperations), (operation) =>
        trial.talk(async (session) => {
          const { ask } = await goodAsk(session, operation)
          const path = fill(operations[operation].path, ask.parameters ?? {})
          const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`
          const response = await session.ask(operation, { ...ask, path: other })
          const form = path.endsWith('/') ? 'without' : 'with'
          const expected = `that ${operations[operation].path} is taken ${form} its last slash`
          expectThat(response, response.status < 400, expected, inWords(response), 'A18')
        }),
      )
    },
  ),

  defineCheck(
    'protocol',
    'a path means the same in whatever way it is percent-encoded',
    ['getMessage', 'getRecipient'],
    async ({ talk }) => {
      await talk(async (session) => {
        const { id } = await openDraft(session)
        const digits = someNumber.slice(1)
        const hex = id.slice(0, 1).charCodeAt(0).toString(16)
        for (const [operation, path] of [
          ['getRecipient', `/messages/${id}/recipients/+${digits}`],
          ['getRecipient', `/messages/${id}/recipients/%2B${digits}`],
          ['getRecipient', `/messages/${id}/recipients/%2b${digits}`],
          ['getRecipient', `/messages/${id}/recipients/%2B${digits.replace('-', '%2D')}`],
          ['getRecipient', `/messages/${id}/recipients/%2B%3${digits[0]}${digits.slice(1)}`],
          ['getMessage', `/messages/%${hex}${id.slice(1)}`],
        ] as const) {
          const response = await session.ask(operation, { path })
          expectSuccess(response, 200, `${path} is found`, 'RFC 3986')
        }
      })
    },
  ),

  defineCheck('protocol', 'an id that nobody has is not found', withId(), async (trial) => {
    await trial.each(askable(trial.target, withId()), (operation) =>
      trial.talk(async (session) => {
        const { ask } = await goodAsk(session, operation)
        const parameters = { id: unknownId, token: unknownId, number: someNumber }
        const response = await session.ask(operation, { ...ask, parameters })
        const { code, why, source } = errorOf(operation, 404)
        expectRefusal(response, 404, code, why, source)
      }),
    )
  }),

  defineCheck('protocol', 'what is no id is refused', withId(), async (trial) => {
    await trial.each(askable(trial.target, withId()), (operation) =>
      trial.talk(async (session) => {
        const { ask } = await goodAsk(session, operation)
        const real = ask.parameters?.['id'] ?? ask.parameters?.['token'] ?? ''
        for (const id of noIds(real)) await refuse(session, operation, ask, id)
      }),
    )
  }),
]

/** Texts that are near an id, and none. */
function noIds(id: string): string[] {
  return [
    'no-id',
    '1',
    id.slice(0, -1),
    `${id}0`,
    `0${id}`,
    `${id} `,
    `${id}\n`,
    'ABCDEF0123456789ABCDEF01',
    'g'.repeat(24),
    'ｆ'.repeat(24),
    `${id},${id}`,
    'x'.repeat(2000),
    ...(id === id.toUpperCase() ? [] : [id.toUpperCase()]),
  ]
}

async function refuse(
  session: Session,
  operation: OperationId,
  ask: Ask,
  id: string,
): Promise<void> {
  const parameters = { ...ask.parameters, id, token: id }
  const response = await unchanged(session, {}, () =>
    session.ask(operation, { ...ask, parameters }),
  )
  // Where no code is documented for what is no id, it is one that nobody has.
  const documented: readonly number[] = operations[operation].statuses
  const isToken = operations[operation].service === 'tokens'
  const own = isToken ? 422 : 406
  const isOwn = documented.includes(own) && (operation === 'getToken' || !isToken)
  const status = isOwn ? own : 404
  const { code, why, source } = errorOf(operation, status)
  expectRefusal(response, status, code, why, source)
}

function withId(): OperationId[] {
  return allOperations.filter((operation) => /\{(id|token)\}/.test(operations[operation].path))
}

function errorOf(operation: OperationId, status: number) {
  const errors: readonly DocumentedError[] = operations[operation].errors
  const error = errors.find((other) => other.status === status)
  if (error === undefined) throw new Error(`${operation} documents no ${status}`)
  const { code, meaning, source, assumption } = error
  return { code, why: meaning, source: source ?? assumption }
}

interface DocumentedError {
  status: number
  code: number
  meaning: string
  source?: string
  assumption?: string
}
