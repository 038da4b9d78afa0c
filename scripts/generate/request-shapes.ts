import { banner, kebab, literal } from './banner.ts'
import { operationsOf, type Schema, type Spec } from './spec.ts'

/**
 * Renders what the client checks in a request before sending it: names, required names, and types. There is one file per
 * operation, because bundlers split code by file.
 */
export function renderRequestShapes(specs: Spec[]): Record<string, string> {
  return Object.fromEntries(
    specs.flatMap(operationsOf).flatMap(({ operation }) => {
      const { operationId } = operation
      const schema = operation.requestBody?.content['application/json'].schema
      if (schema === undefined) return []
      const text =
        banner('a request body of spec/') +
        `/**
 * The shape of the request body of \`${operationId}\`: types as named by \`typeof\`, \`any\`, and lists of alternatives.
 *
 * In an object, \`?\` ends the name of an optional property, \`*\` stands for every other name, and \`[]\` makes it a list.
 */
export const ${operationId} = ${literal(shapeOf(schema))} as const
`
      return [[`generated/request-shapes/${kebab(operationId)}.ts`, text]]
    }),
  )
}

type Shape = string | readonly Shape[] | { readonly [name: string]: Shape }

function shapeOf(schema: Schema): Shape {
  const { type, items, properties, required, additionalProperties, oneOf } = schema
  if (Array.isArray(oneOf)) return (oneOf as Schema[]).map(shapeOf)
  if (typeof type !== 'string') return 'any'
  if (type === 'array') return { '[]': shapeOf(items as Schema) }
  if (type !== 'object') return type === 'integer' ? 'number' : type
  const others =
    typeof additionalProperties === 'object' ? { '*': shapeOf(additionalProperties as Schema) } : {}
  return {
    ...Object.fromEntries(
      Object.entries((properties ?? {}) as Record<string, Schema>).map(([name, property]) => [
        ((required ?? []) as string[]).includes(name) ? name : `${name}?`,
        shapeOf(property),
      ]),
    ),
    ...others,
  }
}
