import { operations, type OperationId } from '../../../generated/operations.ts'
import { openDraft, someNumber, unknownId } from '../http/messages.ts'
import { fill, type CallOptions } from '../http/request.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import { expectRefusal, expectSuccess, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations } from '../define-check.ts'
import { allOperations, eachOperation, goodCall } from './good-call.ts'

const withId = allOperations.filter((id) => /\{(id|token)\}/.test(operations[id].path))

/** Different spellings of a path are equivalent, and unknown or malformed ids are refused. */
export const pathChecks: readonly Check[] = [
  eachOperation(
    'a path works with and without its last slash',
    allOperations,
    async (session, operation) => {
      const { options } = await goodCall(session, operation)
      const path = fill(operations[operation].path, options.parameters ?? {})
      const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`
      const response = await session.call(operation, { ...options, path: other })
      const form = path.endsWith('/') ? 'without' : 'with'
      const expected = `${operations[operation].path} to work ${form} its last slash`
      expectThat(response, response.status < 400, expected, inWords(response), 'A18')
    },
  ),

  ...conversations('protocol', {
    'every percent-encoding of a path means the same': [
      ['getMessage', 'getRecipient'],
      async (session) => {
        const { id } = await openDraft(session)
        const digits = someNumber.slice(1)
        const hex = id.slice(0, 1).charCodeAt(0).toString(16)
        const numbers = [
          `+${digits}`,
          `%2B${digits}`,
          `%2b${digits}`,
          `%2B${digits.replace('-', '%2D')}`,
          `%2B%3${digits[0]}${digits.slice(1)}`,
        ]
        const paths = numbers.map((number) => `/messages/${id}/recipients/${number}`)
        for (const path of [...paths, `/messages/%${hex}${id.slice(1)}`]) {
          const operation = path.includes('recipients') ? 'getRecipient' : 'getMessage'
          const response = await session.call(operation, { path })
          expectSuccess(response, 200, `${path} is found`, 'RFC 3986')
        }
      },
    ],
  }),

  eachOperation('an unknown id is not found', withId, async (session, operation) => {
    const { options } = await goodCall(session, operation)
    const parameters = { id: unknownId, token: unknownId, number: someNumber }
    const response = await session.call(operation, { ...options, parameters })
    expectDocumented(response, operation, 404)
  }),

  eachOperation('a malformed id is refused', withId, async (session, operation) => {
    const { options } = await goodCall(session, operation)
    const real = options.parameters?.['id'] ?? options.parameters?.['token'] ?? ''
    for (const id of malformedIds(real)) await refuse(session, operation, options, id)
  }),
]

/** Returns strings that are not valid ids, most of which resemble the given id. */
function malformedIds(id: string): string[] {
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
  options: CallOptions,
  id: string,
): Promise<void> {
  const parameters = { ...options.parameters, id, token: id }
  const response = await unchanged(session, {}, () =>
    session.call(operation, { ...options, parameters }),
  )
  // Where no code is documented for a malformed id, it counts as an unknown one.
  const isToken = operations[operation].service === 'tokens'
  const status = isToken ? 422 : 406
  const statuses: readonly number[] = operations[operation].statuses
  const isOwn = statuses.includes(status) && (operation === 'getToken' || !isToken)
  expectDocumented(response, operation, isOwn ? status : 404)
}

/** Throws a Mismatch unless a response is the failure that the spec documents for `status`. */
function expectDocumented(response: GatewayResponse, operation: OperationId, status: number): void {
  const errors: readonly DocumentedError[] = operations[operation].errors
  const error = errors.find((other) => other.status === status)
  if (error === undefined) throw new Error(`${operation} documents no ${status}`)
  expectRefusal(response, status, error.code, error.meaning, error.source ?? error.assumption)
}

interface DocumentedError {
  status: number
  code: number
  meaning: string
  source?: string
  assumption?: string
}
