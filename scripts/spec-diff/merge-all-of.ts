import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { isWords } from './compare-keys.ts'

/** A schema with what its `allOf` says put into it. Where two parts say different things, the later stays under `allOf`. */
export function mergeAllOf(schema: Schema): Schema {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  return allOf.map((part: Schema) => mergeAllOf(part)).reduce(merge, own)
}

type Schemas = Record<string, Schema>

function merge(one: Schema, other: Schema): Schema {
  const merged: Schema = { ...one }
  const conflicts: Schema = {}
  for (const [key, value] of Object.entries(other)) {
    const before = one[key]
    if (before === undefined || isDeepStrictEqual(before, value)) merged[key] = value
    else if (key === 'required') {
      merged[key] = [...new Set([...(before as string[]), ...(value as string[])])]
    } else if (key === 'properties') merged[key] = mergeEach(before as Schemas, value as Schemas)
    else if (key === 'allOf') merged[key] = [...(before as Schema[]), ...(value as Schema[])]
    else if (isWords(key)) merged[key] = value
    else conflicts[key] = value
  }
  if (Object.keys(conflicts).length === 0) return merged
  return { ...merged, allOf: [...((merged['allOf'] ?? []) as Schema[]), conflicts] }
}

function mergeEach(one: Schemas, other: Schemas): Schemas {
  const shared = Object.entries(other).map(([name, schema]) => [
    name,
    merge(one[name] ?? {}, schema),
  ])
  return { ...one, ...Object.fromEntries(shared) }
}
