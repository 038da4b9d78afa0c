import { banner, literal } from './banner.ts'
import { operationsOf, type Response, type Spec } from './spec.ts'

/** The refusals that have a number of their own, each with its status and its text as the example has it. */
export function renderRefusals(specs: Spec[]): string {
  const table = Object.fromEntries(
    specs
      .flatMap(operationsOf)
      .map(({ operation: { operationId, responses } }) => [
        operationId,
        Object.fromEntries(Object.entries(responses).flatMap(refusalOf)),
      ]),
  )
  return (
    banner('the failures of spec/gateway-sms.yaml and spec/tokens.yaml') +
    '/** What is refused with a number of its own, in words, by operation and error code. Amounts are in braces, by name. */\n' +
    `export const refusals = ${literal(table)} as const\n`
  )
}

interface Failure {
  error: number
  message: string
}

/** A response of several codes has the example of one; others that a source words have a text of their own. */
function refusalOf([status, response]: [string, Response]) {
  const example = response.content['application/json'].example as Failure
  return (response['x-errors'] ?? []).flatMap(({ code, text, amounts = [] }) => {
    const words = code === example.error ? example.message : text
    // One that no source numbers carries its status (A1).
    if (words === undefined || code === Number(status)) return []
    const message = amounts.reduce(
      (left, amount) => left.replace(/\d+(?:\.\d+)?/u, `{${amount}}`),
      words,
    )
    return [[code, { status: Number(status), message }]]
  })
}
