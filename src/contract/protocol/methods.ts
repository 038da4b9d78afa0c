import { operations, type OperationId } from '../../../generated/operations.ts'
import { expectThat } from '../inspection/expect.ts'
import { inWords } from '../http/response.ts'
import { otherNumber, someNumber } from '../http/fiction.ts'
import { fill } from '../http/request.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { allOperations, askable, goodAsk } from './good-ask.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** An operation of each path: what is made for it is what the path is about. */
const onePerPath = [...Map.groupBy(allOperations, (id) => operations[id].path).values()].map(
  (ids) => ids.find((id) => id.startsWith('get')) ?? ids[0],
) as OperationId[]

/** Methods and paths that no document has. */
export const methodChecks: readonly Check[] = [
  defineCheck(
    'protocol',
    'a method that a path does not have is refused',
    allOperations,
    async (trial) => {
      await trial.each(askable(trial.target, onePerPath), async (operation) => {
        for (const method of unsupported(operations[operation].path)) {
          await trial.talk(async (session) => {
            const { about, ask } = await goodAsk(session, operation)
            const { path } = operations[operation]
            const filled = fill(path, ask.parameters ?? {})
            const body = method === 'GET' || method === 'DELETE' ? {} : { body: bodyFor(path) }
            const response = await unchanged(session, about, () =>
              session.askStrange(operation, { method, path: filled, ...body }),
            )
            const expected = `that ${path} refuses ${method}, with a status of 400 to 499`
            const isRefused = response.status >= 400 && response.status < 500
            expectThat(response, isRefused, expected, inWords(response), 'D')
          })
        }
      })
    },
  ),

  defineCheck(
    'protocol',
    'no method of any path shows anything without a token',
    allOperations,
    async (trial) => {
      await trial.each(askable(trial.target, onePerPath), (operation) =>
        trial.talk(async (session) => {
          const { about, ask } = await goodAsk(session, operation)
          const path = fill(operations[operation].path, ask.parameters ?? {})
          const anonymous = { authorization: null, path }
          for (const method of [...methods, 'HEAD', 'OPTIONS']) {
            const body = method === 'GET' || method === 'HEAD' ? {} : { body: bodyFor(path) }
            const response = await unchanged(session, about, () =>
              session.askStrange(operation, { ...anonymous, method, ...body }),
            )
            const isData =
              response.text.includes('"data":') && !response.text.includes('"data":null')
            // OPTIONS may say which methods there are.
            const isShown = response.status < 400 && (method !== 'OPTIONS' || isData)
            const expected = `that ${method} ${path} is refused without a token`
            expectThat(response, !isShown, expected, inWords(response), 'A2')
          }
        }),
      )
    },
  ),

  defineCheck(
    'protocol',
    'a path that does not exist responds with 404',
    ['listMessages', 'getMessage'],
    async (trial) => {
      await trial.each(
        [
          '/message/',
          '/messages.json',
          '/v1/messages/',
          `/messages/ID/recipient/`,
          `/messages/ID/recipients/${encodeURIComponent(someNumber)}/report`,
        ],
        (path) =>
          trial.talk(async (session) => {
            const { ask } = await goodAsk(session, 'getMessage')
            const real = path.replace('ID', ask.parameters?.['id'] ?? '')
            const response = await session.askStrange('listMessages', { path: real })
            expectThat(response, response.status === 404, `404 at ${path}`, inWords(response), 'D')
          }),
      )
    },
  ),
]

/** The methods that no operation of a path has, nor one whose id may be missing from it. */
function unsupported(path: string): string[] {
  const all = allOperations.map((id) => operations[id])
  const taken = all.filter((other) => {
    const isIdRequired = other.errors.some(({ name }) => name.endsWith('-id-required'))
    const withoutId = other.path.slice(0, other.path.lastIndexOf('/'))
    return other.path === path || (isIdRequired && withoutId === path.replace(/\/$/, ''))
  })
  return methods.filter((method) => taken.every((other) => other.method !== method))
}

/** What the path's neighbours would take. */
function bodyFor(path: string): object {
  if (path.startsWith('/tokens') || path.startsWith('/scopes')) return { name: 'Reminders' }
  return { recipients: [otherNumber], transaction: true }
}
