import type { Schema } from '../generate/spec.ts'

/** A schema with what its `allOf` says put into it, as far as its parts do not say the same thing differently. */
export function mergeAllOf(schema: Schema): Schema {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  return allOf.map((part: Schema) => mergeAllOf(part)).reduce(merge, own)
}

function merge(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    ...both(one, other, 'required', (first, second) => [
      ...new Set([...(first as string[]), ...(second as string[])]),
    ]),
    ...both(one, other, 'properties', (first, second) => {
      const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
      return Object.fromEntries(
        names.map((name) => [
          name,
          merge((first as Schemas)[name] ?? {}, (second as Schemas)[name] ?? {}),
        ]),
      )
    }),
  }
}

type Schemas = Record<string, Schema>

function both(
  one: Schema,
  other: Schema,
  key: string,
  join: (first: object, second: object) => unknown,
): Schema {
  const [first, second] = [one[key], other[key]]
  return first === undefined || second === undefined
    ? {}
    : { [key]: join(first as object, second as object) }
}
