import { banner, literal } from './banner.ts'
import { toJsonSchema } from './json-schema.ts'
import { operationsOf, type Schema, type Spec } from './spec.ts'

/**
 * Renders the request bodies as JSON Schema, without descriptions and with every $ref resolved, for code that generates
 * requests.
 */
export function renderRequestSchemas(specs: Spec[]): string {
  const schemas = Object.fromEntries(
    specs.flatMap(operationsOf).flatMap(({ operation }) => {
      const schema = operation.requestBody?.content['application/json'].schema
      return schema === undefined ? [] : [[operation.operationId, rulesOf(toJsonSchema(schema))]]
    }),
  )
  return (
    banner('the request bodies of spec/') +
    `/** The part of JSON Schema that the specs use. */
export interface JsonSchema {
  type?: JsonType | readonly JsonType[]
  enum?: readonly (string | number | boolean | null)[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  required?: readonly string[]
  properties?: Readonly<Record<string, JsonSchema>>
  additionalProperties?: boolean | JsonSchema
  oneOf?: readonly JsonSchema[]
  default?: unknown
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/** The schema of the request body, by operation. */
export const requestSchemas = ${literal(schemas)} as const satisfies Record<string, JsonSchema>
`
  )
}

/** Renders the paths of all properties in each response, for code that reports which of them it has seen. */
export function renderResponseProperties(specs: Spec[]): string {
  const rows = specs.flatMap(operationsOf).map(({ operation }) => {
    const byStatus = Object.entries(operation.responses).map(([status, response]) => {
      const { schema } = response.content['application/json']
      return [status, [...new Set(pathsOf(schema, '$'))]]
    })
    return [operation.operationId, Object.fromEntries(byStatus)]
  })
  return (
    banner('the responses of spec/') +
    '/** The properties of every response as JSON paths, by operation and status. */\n' +
    `export const responseProperties: Record<string, Record<number, readonly string[]>> = ${literal(Object.fromEntries(rows))}\n`
  )
}

const words = new Set(['description', 'example'])

/** Removes descriptions and examples from a schema. A property may have one of these names. */
function rulesOf(node: unknown, isNameMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => rulesOf(item))
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => isNameMap || !words.has(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, rulesOf(value, !isNameMap && key === 'properties')]),
  )
}

function pathsOf(schema: Schema, path: string): string[] {
  const parts = [schema['oneOf'], schema['allOf']].flatMap((list) => (list ?? []) as Schema[])
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
  const items = schema['items'] as Schema | undefined
  return [
    ...parts.flatMap((part) => pathsOf(part, path)),
    ...(items === undefined ? [] : pathsOf(items, `${path}[*]`)),
    ...properties.flatMap(([name, property]) => {
      const inside = `${path}.${name}`
      return [inside, ...pathsOf(property, inside)]
    }),
  ]
}
