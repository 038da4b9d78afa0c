import { banner } from './banner.ts'
import { operationsOf, type Schema, type Spec } from './spec.ts'

/** The documented refusals that name a field, an amount or a scope, as one pattern. Code must not show any other text. */
export function renderGatewayWords(specs: Spec[]): string {
  const names = new Set(specs.flatMap(operationsOf).flatMap(({ operation }) => namesIn(operation)))
  const forms = new Set(
    specs
      .flatMap(operationsOf)
      .flatMap(({ operation }) => Object.entries(operation.responses))
      .filter(([status]) => Number(status) >= 400)
      .map(([, { content }]) => content['application/json'].example as { message: string })
      .map(({ message }) => formOf(message))
      // The others say no more than the name of their code.
      .filter((form) => /[[{]/u.test(form)),
  )
  return (
    banner('the failures of spec/gateway-sms.yaml and spec/tokens.yaml') +
    '/** The names of the fields of every request. */\n' +
    `const field = '(?:${[...names].toSorted().join('|')})'\n\n` +
    '/** The documented beginnings of refusals that name a field, an amount or a scope. */\n' +
    'export const gatewayWords = new RegExp(\n' +
    `  \`^(?:${[...forms].toSorted().join('|')})\`,\n` +
    "  'u',\n" +
    ')\n'
  )
}

/** The pattern of a text: any amounts, names and scope. The text after a parameter's name is undocumented. */
function formOf(message: string): string {
  return message
    .replace(/^(?:missing|invalid) '\w+' parameter.*$/u, "(?:missing|invalid) 'FIELD' parameter")
    .replaceAll('.', String.raw`\\.`)
    .replaceAll(/\d+(?:\\\\\.\d+)?/gu, String.raw`\\d{1,8}(?:\\.\\d{1,6})?`)
    .replaceAll(/[A-Z]+:ws\S+/gu, String.raw`[A-Z]+:(?:test\\.)?ws\\.messaggisms\\.com/messages`)
    .replaceAll('FIELD', '${field}(?:\\\\.(?:${field}|\\\\d{1,6}))*')
}

/** The names of the parameters and of the body's properties. */
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
