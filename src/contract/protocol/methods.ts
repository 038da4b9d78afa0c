import { operations, type OperationId } from '../../../generated/operations.ts'
import { otherNumber, someNumber } from '../http/messages.ts'
import { fill } from '../http/request.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import { expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { allOperations, eachOperation, goodCall } from './good-call.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** One operation for each path. Preparing a call to this operation creates the draft or token that the path needs. */
const onePerPath = [...Map.groupBy(allOperations, (id) => operations[id].path).values()].map(
  (ids) => ids.find((id) => id.startsWith('get')) ?? ids[0],
) as OperationId[]

/** Requests with undocumented methods or paths are refused. */
export const methodChecks: readonly Check[] = [
  eachOperation(
    'a method that a path does not have is refused',
    onePerPath,
    async (session, operation) => {
      const { path } = operations[operation]
      for (const method of unsupported(path)) {
        const response = await callWith(session, operation, method)
        const expected = `${path} to refuse ${method} with a status of 400 to 499`
        const isRefused = response.status >= 400 && response.status < 500
        expectThat(response, isRefused, expected, inWords(response), 'D')
      }
    },
    allOperations,
  ),

  eachOperation(
    'no method of any path shows anything without a token',
    onePerPath,
    async (session, operation) => {
      for (const method of [...methods, 'HEAD', 'OPTIONS']) {
        const response = await callWith(session, operation, method, { authorization: null })
        const isData = response.text.includes('"data":') && !response.text.includes('"data":null')
        // A response to OPTIONS may list the methods.
        const isShown = response.status < 400 && (method !== 'OPTIONS' || isData)
        const expected = `${method} ${operations[operation].path} to be refused without a token`
        expectThat(response, !isShown, expected, inWords(response), 'A2')
      }
    },
    allOperations,
  ),

  defineCheck(
    'protocol',
    'an unknown path returns 404',
    ['listMessages', 'getMessage'],
    ({ each }) =>
      each(unknownPaths, async (session, path) => {
        const { options } = await goodCall(session, 'getMessage')
        const real = path.replace('ID', options.parameters?.['id'] ?? '')
        const response = await session.callUndocumented('listMessages', { path: real })
        expectThat(response, response.status === 404, `404 at ${path}`, inWords(response), 'D')
      }),
  ),
]

const unknownPaths = [
  '/message/',
  '/messages.json',
  '/v1/messages/',
  '/messages/ID/recipient/',
  `/messages/ID/recipients/${encodeURIComponent(someNumber)}/report`,
]

/** Sends a request with the given method to an operation's path. */
async function callWith(
  session: Session,
  operation: OperationId,
  method: string,
  change: { authorization?: null } = {},
): Promise<GatewayResponse> {
  const { about, options } = await goodCall(session, operation)
  const path = fill(operations[operation].path, options.parameters ?? {})
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: bodyFor(path) }
  return unchanged(session, about, () =>
    session.callUndocumented(operation, { method, path, ...body, ...change }),
  )
}

/** Returns the methods for which nothing is documented at a path, not even an error for a missing id. */
function unsupported(path: string): string[] {
  const all = allOperations.map((id) => operations[id])
  const taken = all.filter((other) => {
    const isIdRequired = other.errors.some(({ name }) => name.endsWith('-id-required'))
    const withoutId = other.path.slice(0, other.path.lastIndexOf('/'))
    return other.path === path || (isIdRequired && withoutId === path.replace(/\/$/, ''))
  })
  return methods.filter((method) => taken.every((other) => other.method !== method))
}

/** Returns a body that another method of the path might accept. */
function bodyFor(path: string): object {
  if (path.startsWith('/tokens') || path.startsWith('/scopes')) return { name: 'Reminders' }
  return { recipients: [otherNumber], transaction: true }
}
