import * as fc from 'fast-check'
import type { JsonSchema, JsonType } from '../../../generated/request-schemas.ts'
import { edgesOfPattern } from './edges-of-pattern.ts'

/** Generators to use instead of the schema's own rules, keyed by a path such as `recipients[*].number`. */
export type Instead = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** Generates values that match a schema, often at one of the schema's limits. */
export function arbitraryOf(
  schema: JsonSchema,
  instead: Instead,
  path = '',
): fc.Arbitrary<unknown> {
  const own = instead[path]
  if (own !== undefined) return own
  const { oneOf, enum: values, type } = schema
  if (oneOf !== undefined) return fc.oneof(...oneOf.map((form) => arbitraryOf(form, instead, path)))
  if (values !== undefined) return fc.constantFrom(...values)
  if (type === undefined) return fc.jsonValue()
  const types: readonly JsonType[] = typeof type === 'string' ? [type] : type
  return fc.oneof(...types.map((one) => ofType(one, schema, instead, path)))
}

function ofType(
  type: JsonType,
  schema: JsonSchema,
  instead: Instead,
  path: string,
): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems = 5 } = schema
  const ofTypes: Record<JsonType, () => fc.Arbitrary<unknown>> = {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    integer: () => numbers(schema, (min, max) => fc.integer({ min, max })),
    number: () => numbers(schema, (min, max) => fc.double({ min, max, noNaN: true })),
    string: () => texts(schema),
    array: () =>
      fc.array(arbitraryOf(items, instead, `${path}[*]`), {
        minLength: minItems,
        maxLength: maxItems,
        size: 'max',
      }),
    object: () => objects(schema, instead, path),
  }
  return ofTypes[type]()
}

function numbers(
  { minimum, maximum }: JsonSchema,
  between: (min: number, max: number) => fc.Arbitrary<number>,
): fc.Arbitrary<number> {
  const min = minimum ?? -1000
  const max = maximum ?? Math.max(min, 0) + 1000
  return fc.oneof(fc.constantFrom(min, max), between(min, max))
}

function texts({
  pattern,
  minLength = 0,
  maxLength = minLength + 40,
}: JsonSchema): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.string({ unit: 'grapheme', minLength, maxLength })
  const rule = new RegExp(pattern, 'u')
  const edges = edgesOfPattern(pattern).map((edge) => fc.stringMatching(new RegExp(edge, 'u')))
  return fc.oneof(fc.stringMatching(rule), ...edges).filter((text) => rule.test(text))
}

function objects(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  instead: Instead,
  path: string,
): fc.Arbitrary<unknown> {
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`)
  const entries = Object.entries(properties).map(
    ([name, property]): [string, fc.Arbitrary<unknown>] => [
      name,
      arbitraryOf(property, instead, inside(name)),
    ],
  )
  if (entries.length > 0 || additionalProperties === false) {
    return fc.record(Object.fromEntries(entries), { requiredKeys: [...required] })
  }
  const values = typeof additionalProperties === 'object' ? additionalProperties : {}
  const names = instead[`${path}{}`] as fc.Arbitrary<string> | undefined
  return fc.dictionary(names ?? fc.string(), arbitraryOf(values, instead, inside('*')), {
    maxKeys: 4,
  })
}
