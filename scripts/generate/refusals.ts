import { banner, literal } from './banner.ts'
import { operationsOf, type Response, type Spec } from './spec.ts'

/** Renders the refusals that have their own number, each with its status and its example's text. */
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
    '/** The texts of refusals with their own number, by operation and error code. Amounts are named in braces. */\n' +
    `export const refusals = ${literal(table)} as const\n`
  )
}

interface Failure {
  error: number
  message: string
}

/** A response with several codes has an example for one of them. Each other code gets its own text if a source words it. */
function refusalOf([status, response]: [string, Response]) {
  const example = response.content['application/json'].example as Failure
  return (response['x-errors'] ?? []).flatMap(({ code, text, amounts = [] }) => {
    const words = code === example.error ? example.message : text
    // A refusal without a documented number carries its status (A1).
    if (words === undefined || code === Number(status)) return []
    const message = amounts.reduce(
      (left, amount) => left.replace(/\d+(?:\.\d+)?/u, `{${amount}}`),
      words,
    )
    return [[code, { status: Number(status), message }]]
  })
}
