import { banner, literal } from './banner.ts'
import type { Schema, Spec } from './spec.ts'

type Shape = string | [Shape] | { [name: string]: Shape }

/** What the client reads out of the responses: which values are dates, numbers, texts, lists and objects. */
export function renderResponseShapes(gateway: Spec, tokens: Spec): string {
  const shapes = Object.fromEntries(
    [
      [gateway, ['Messages', 'Message_Object', 'Recipient_Object']] as const,
      [tokens, ['Token', 'Scope']] as const,
    ].flatMap(([{ document }, names]) =>
      names.map((name) => [name, shapeOf(document.components.schemas[name] ?? {}, name)]),
    ),
  )
  return (
    banner('the schemas of spec/gateway-sms.yaml and spec/tokens.yaml') +
    `/** \`map\` is an object with names of the caller's own. A name that ends in \`?\` is of a value that may be absent. */
export type ResponseShape =
  | 'text' | 'number' | 'boolean' | 'date' | 'map' | 'any'
  | readonly [ResponseShape]
  | { readonly [name: string]: ResponseShape }

/** The form of the values in the responses' objects, by the schema's name. */
export const responseShapes = ${literal(shapes)} as const satisfies Record<string, ResponseShape>
`
  )
}

function shapeOf(schema: Schema, path: string): Shape {
  if (schema['x-client-type'] === 'Date') return 'date'
  const oneOf = schema['oneOf'] as Schema[] | undefined
  // An empty list in the place of an object: that is how the gateway writes a map without entries.
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
  if (kind === undefined)
    throw new Error(`${path}: nothing is known of how to read the type ${type}.`)
  return kind
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}
