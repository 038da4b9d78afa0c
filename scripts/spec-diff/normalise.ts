import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { mergeAllOf } from './merge-all-of.ts'

/** A schema without its `allOf`, and without what says no more than leaving it out does. */
export function normalise(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(mergeAllOf(schema)).filter(
      ([key, value]) => !(saysNothing[key] ?? []).some((none) => isDeepStrictEqual(none, value)),
    ),
  )
}

/** What stands for nothing, by keyword. */
const saysNothing: Readonly<Record<string, readonly unknown[]>> = {
  additionalProperties: [true, {}],
  deprecated: [false],
  exclusiveMaximum: [false],
  exclusiveMinimum: [false],
  items: [{}],
  minItems: [0],
  minLength: [0],
  minProperties: [0],
  nullable: [false],
  readOnly: [false],
  required: [[]],
  uniqueItems: [false],
  writeOnly: [false],
}
