import { banner } from './banner.ts'
import { operationsOf, type Schema, type Spec } from './spec.ts'

/** Renders one pattern for the refusals in the specs that name a field, an amount or a scope. Code must show no other text. */
export function renderGatewayWords(specs: Spec[]): string {
  const names = new Set(specs.flatMap(operationsOf).flatMap(({ operation }) => namesIn(operation)))
  const forms = new Set(
    specs
      .flatMap(operationsOf)
      .flatMap(({ operation }) => Object.entries(operation.responses))
      .filter(([status]) => Number(status) >= 400)
      .map(([, { content }]) => content['application/json'].example as { message: string })
      .map(({ message }) => formOf(message))
      // The other texts say only what the code's name says.
      .filter((form) => /[[{]/u.test(form)),
  )
  return (
    banner('the failures of spec/gateway-sms.yaml and spec/tokens.yaml') +
    '/** The names of the fields of every request. */\n' +
    `const field = '(?:${[...names].toSorted().join('|')})'\n\n` +
    '/** The beginning of a refusal that names a field, an amount or a scope, as worded in the specs. */\n' +
    'export const gatewayWords = new RegExp(\n' +
    `  \`^(?:${[...forms].toSorted().join('|')})\`,\n` +
    "  'u',\n" +
    ')\n'
  )
}

/** Returns a pattern for a text with any amounts, names and scope. The text after a parameter's name is undocumented. */
function formOf(message: string): string {
  return message
    .replace(/^(?:missing|invalid) '\w+' parameter.*$/u, "(?:missing|invalid) 'FIELD' parameter")
    .replaceAll('.', String.raw`\\.`)
    .replaceAll(/\d+(?:\\\\\.\d+)?/gu, String.raw`\\d{1,8}(?:\\.\\d{1,6})?`)
    .replaceAll(/[A-Z]+:ws\S+/gu, String.raw`[A-Z]+:(?:test\\.)?ws\\.messaggisms\\.com/messages`)
    .replaceAll('FIELD', '${field}(?:\\\\.(?:${field}|\\\\d{1,6}))*')
}

/** Collects the names of the parameters and body properties. */
function namesIn(operation: ReturnType<typeof operationsOf>[number]['operation']): string[] {
  const body = operation.requestBody?.content['application/json'].schema
  return [
    ...(operation.parameters ?? []).map(({ name }) => name),
    ...(body === undefined ? [] : propertiesOf(body)),
  ]
}

function propertiesOf(schema: Schema): string[] {
  const parts = [schema['oneOf'], schema['allOf'], schema['items']].flatMap<Schema>(
    (part) => (part ?? []) as Schema[],
  )
  return [
    ...parts.flatMap(propertiesOf),
    ...Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).flatMap(
      ([name, property]) => [name, ...propertiesOf(property)],
    ),
  ]
}
