import { banner, literal } from './banner.ts'
import { operationsOf, type Response, type Spec } from './spec.ts'

/** The documented refusals, each with its status and the text of its example. */
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
    '/** The texts of documented refusals by operation and error code. Amounts are names in braces. */\n' +
    `export const refusals = ${literal(table)} as const\n`
  )
}

interface Failure {
  error: number
  message: string
}

/** The text of a refusal: the response's example, or `text` if the example has another code. */
function refusalOf([status, response]: [string, Response]) {
  const example = response.content['application/json'].example as Failure
  return (response['x-errors'] ?? []).flatMap(({ code, text, amounts = [] }) => {
    const words = code === example.error ? example.message : text
    // Without a documented code, the code is the status (A1).
    if (words === undefined || code === Number(status)) return []
    const message = amounts.reduce(
      (left, amount) => left.replace(/\d+(?:\.\d+)?/u, `{${amount}}`),
      words,
    )
    return [[code, { status: Number(status), message }]]
  })
}
