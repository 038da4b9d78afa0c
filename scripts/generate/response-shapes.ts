import { banner, kebab, literal } from './banner.ts'
import type { Schema, Spec } from './spec.ts'

type Shape = string | [Shape] | { [name: string]: Shape }

/**
 * Renders the types of the values that the client reads in responses: dates, numbers, texts, lists and objects. There is one
 * file per object.
 */
export function renderResponseShapes(gateway: Spec, tokens: Spec): Record<string, string> {
  return Object.fromEntries(
    [
      [gateway, ['Messages', 'Message_Object', 'Recipient_Object']] as const,
      [tokens, ['Token', 'Scope']] as const,
    ].flatMap(([{ document }, names]) =>
      names.map((name) => [
        `generated/response-shapes/${kebab(name)}.ts`,
        banner(`the schema ${name} of spec/`) +
          `/** The form of the values in a \`${name}\`. \`?\` ends the name of a value that may be absent. */
export const ${name} = ${literal(shapeOf(document.components.schemas[name] ?? {}, name))} as const
`,
      ]),
    ),
  )
}

function shapeOf(schema: Schema, path: string): Shape {
  if (schema['x-client-type'] === 'Date') return 'date'
  const oneOf = schema['oneOf'] as Schema[] | undefined
  // The gateway writes a map without entries as an empty list.
  if (oneOf?.some(({ type }) => type === 'object')) return 'map'
  const { type, properties, items } = schema as {
    type?: string
    properties?: Record<string, Schema>
    items?: Schema
  }
  if (properties !== undefined) {
    const required = new Set((schema['required'] ?? []) as string[])
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        required.has(name) ? name : `${name}?`,
        shapeOf(property, `${path}.${name}`),
      ]),
    )
  }
  if (items !== undefined) return [shapeOf(items, `${path}[]`)]
  const kind = type === undefined ? 'any' : kinds[type]
  if (kind === undefined) throw new Error(`${path}: no rule for reading the type ${type}`)
  return kind
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}
