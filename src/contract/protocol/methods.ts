import { operations, type OperationId } from '../../../generated/operations.ts'
import { expectThat } from '../answers/expect.ts'
import { inWords } from '../asking/answer.ts'
import { otherNumber, someNumber } from '../asking/fiction.ts'
import { fill } from '../asking/request.ts'
import { unchanged } from '../asking/unchanged.ts'
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
            const answer = await unchanged(session, about, () =>
              session.askStrange(operation, { method, path: filled, ...body }),
            )
            const expected = `that ${path} refuses ${method}, with a status of 400 to 499`
            const isRefused = answer.status >= 400 && answer.status < 500
            expectThat(answer, isRefused, expected, inWords(answer), 'D')
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
            const answer = await unchanged(session, about, () =>
              session.askStrange(operation, { ...anonymous, method, ...body }),
            )
            const isData = answer.text.includes('"data":') && !answer.text.includes('"data":null')
            // OPTIONS may say which methods there are.
            const isShown = answer.status < 400 && (method !== 'OPTIONS' || isData)
            const expected = `that ${method} ${path} is refused without a token`
            expectThat(answer, !isShown, expected, inWords(answer), 'A2')
          }
        }),
      )
    },
  ),

  defineCheck(
    'protocol',
    'a path that does not exist answers 404',
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
            const answer = await session.askStrange('listMessages', { path: real })
            expectThat(answer, answer.status === 404, `404 at ${path}`, inWords(answer), 'D')
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
