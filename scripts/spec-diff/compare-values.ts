import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import type { Direction, Effect } from './change.ts'
import { listed, shown } from './in-words.ts'
import type { Place } from './place.ts'

const lower = ['minimum', 'minLength', 'minItems', 'minProperties'] as const
const upper = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const
const narrowing = ['exclusiveMinimum', 'exclusiveMaximum', 'uniqueItems'] as const
const written = ['pattern', 'format', 'multipleOf'] as const

export const valueKeywords = [
  'type',
  'nullable',
  'enum',
  'default',
  ...lower,
  ...upper,
  ...narrowing,
  ...written,
] as const

/** What a change does, and how it is said. */
export type Difference = [effect: Effect, what: string]

/** What changed in the keywords that say which values there are. */
export function compareValues(
  old: Schema,
  now: Schema,
  direction: Direction,
  at: Place,
): Difference[] {
  return [
    ...compareTypes(old, now),
    ...compareEnums(old, now, at),
    ...compareBounds(old, now),
    ...compareWritten(old, now),
    ...compareDefaults(old, now, direction),
  ]
}

function compareTypes(old: Schema, now: Schema): Difference[] {
  const [before, after] = [typesOf(old), typesOf(now)]
  if (isDeepStrictEqual(before, after)) return []
  const what = `is ${listed(after)} instead of ${listed(before)}`
  const [isFewer, isMore] = [takesAll(before, after), takesAll(after, before)]
  return [[isFewer === isMore ? 'other' : isFewer ? 'fewer' : 'more', what]]
}

const anything = 'anything'

/** The types that a schema takes. */
function typesOf({ type, nullable }: Schema): string[] {
  return [
    ...(typeof type === 'string' ? [type] : [anything]),
    ...(nullable === true ? ['null'] : []),
  ]
}

/** Whether some types take whatever others do. */
function takesAll(types: string[], others: string[]): boolean {
  return others.every(
    (other) =>
      types.includes(other) ||
      types.includes(anything) ||
      (other === 'integer' && types.includes('number')),
  )
}

function compareEnums(old: Schema, now: Schema, at: Place): Difference[] {
  const [before, after] = [old['enum'], now['enum']] as (unknown[] | undefined)[]
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [['fewer', `is only ${listed(after ?? [])} now`]]
  if (after === undefined) return [['more', `is no longer only ${listed(before)}`]]
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  // That a refusal may have another code is for every caller to expect; the table of errors says what is new.
  const more: Effect = isCodeOfRefusal(at) ? 'words' : 'more'
  return [
    ...(gone.length > 0 ? [['fewer', `is no longer ${listed(gone)}`] as Difference] : []),
    ...(added.length > 0 ? [[more, `may be ${listed(added)}`] as Difference] : []),
  ]
}

function isCodeOfRefusal({ pointer }: Place): boolean {
  return /\/responses\/[45]\d\d\/content\/[^/]+\/schema\/properties\/error$/.test(pointer)
}

function compareBounds(old: Schema, now: Schema): Difference[] {
  const compare = (key: string, none: number, sign: 1 | -1): Difference[] => {
    const [before, after] = [Number(old[key] ?? none), Number(now[key] ?? none)]
    if (before === after) return []
    const effect = sign * (after - before) > 0 ? 'fewer' : 'more'
    return [[effect, `has ${key} ${shown(now[key])} instead of ${shown(old[key])}`]]
  }
  return [
    ...lower.flatMap((key) => compare(key, Number.NEGATIVE_INFINITY, 1)),
    ...upper.flatMap((key) => compare(key, Number.POSITIVE_INFINITY, -1)),
    ...narrowing.flatMap((key) => compare(key, 0, 1)),
  ]
}

function compareWritten(old: Schema, now: Schema): Difference[] {
  return written.flatMap((key): Difference[] => {
    const [before, after] = [old[key], now[key]]
    if (before === after) return []
    const what = `has ${key} ${shown(after)} instead of ${shown(before)}`
    const [was, is] = [before, after].map((value) => (isHint(key, value) ? undefined : value))
    if (was === is) return [['words', what]]
    // Which of two patterns takes more no program can tell in general.
    return [[was === undefined ? 'fewer' : is === undefined ? 'more' : 'other', what]]
  })
}

/** Formats that say how a value is kept or shown, and not which values there are. */
function isHint(key: string, value: unknown): boolean {
  return key === 'format' && (value === 'double' || value === 'password')
}

function compareDefaults(old: Schema, now: Schema, direction: Direction): Difference[] {
  if (isDeepStrictEqual(old['default'], now['default'])) return []
  const what = `means ${shown(now['default'])} instead of ${shown(old['default'])} when it is left out`
  return [[direction === 'response' ? 'words' : 'other', what]]
}
