import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { brokenBy, type Change, type Direction, type Effect } from './change.ts'
import { mergeAllOf } from './merge-all-of.ts'

/** What changed between two schemas for the same thing. Both are without `$ref`. */
export function compareSchemas(
  before: Schema,
  after: Schema,
  direction: Direction,
  place: string,
): Change[] {
  const [old, now] = [mergeAllOf(before), mergeAllOf(after)]
  if (isDeepStrictEqual(old, now)) return []
  const change = (effect: Effect, what: string): Change => ({
    place,
    what,
    breaks: brokenBy(effect, direction),
  })
  return [
    ...compareTypes(old, now).map(([effect, what]) => change(effect, what)),
    ...compareEnums(old, now, place).map(([effect, what]) => change(effect, what)),
    ...compareBounds(old, now).map(([effect, what]) => change(effect, what)),
    ...comparePatterns(old, now).map(([effect, what]) => change(effect, what)),
    ...compareDefaults(old, now, direction).map(([effect, what]) => change(effect, what)),
    ...compareProperties(old, now, direction, place),
    ...compareAdditional(old, now, direction, place),
    ...compareItems(old, now, direction, place),
    ...compareForms(old, now, direction, place),
    ...compareWords(old, now).map(([effect, what]) => change(effect, what)),
  ]
}

type Difference = [effect: Effect, what: string]

function compareTypes(old: Schema, now: Schema): Difference[] {
  const [before, after] = [typesOf(old), typesOf(now)]
  if (isDeepStrictEqual(before, after)) return []
  const what = `is ${listed(after)} instead of ${listed(before)}`
  const isFewer = after.every((type) => takes(before, type))
  const isMore = before.every((type) => takes(after, type))
  return [[isFewer ? 'fewer' : isMore ? 'more' : 'other', what]]
}

/** The types that a schema takes; none for any. */
function typesOf({ type, nullable }: Schema): string[] {
  if (typeof type !== 'string') return []
  return [type, ...(nullable === true ? ['null'] : [])]
}

function takes(types: string[], type: string): boolean {
  return (
    types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))
  )
}

function compareEnums(old: Schema, now: Schema, place: string): Difference[] {
  const [before, after] = [old['enum'], now['enum']] as (unknown[] | undefined)[]
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [['fewer', `is only one of ${listed(after)} now`]]
  if (after === undefined) return [['more', `is no longer one of ${listed(before)} only`]]
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  // That a refusal may have another code is for every caller to expect; the table of errors says what is new.
  const more: Effect = place.endsWith('error') ? 'words' : 'more'
  return [
    ...(gone.length > 0 ? [['fewer', `is no longer ${listed(gone)}`] as Difference] : []),
    ...(added.length > 0 ? [[more, `may be ${listed(added)}`] as Difference] : []),
  ]
}

const lower = ['minimum', 'minLength', 'minItems', 'minProperties', 'exclusiveMinimum'] as const
const upper = ['maximum', 'maxLength', 'maxItems', 'maxProperties', 'exclusiveMaximum'] as const

function compareBounds(old: Schema, now: Schema): Difference[] {
  const compare = (key: string, none: number, isLower: boolean): Difference[] => {
    const [before, after] = [numberOf(old[key], none), numberOf(now[key], none)]
    if (before === after) return []
    const isFewer = isLower ? after > before : after < before
    return [
      [isFewer ? 'fewer' : 'more', `has ${key} ${shown(now[key])} instead of ${shown(old[key])}`],
    ]
  }
  return [
    ...lower.flatMap((key) => compare(key, Number.NEGATIVE_INFINITY, true)),
    ...upper.flatMap((key) => compare(key, Number.POSITIVE_INFINITY, false)),
    ...(numberOf(old['uniqueItems'], 0) === numberOf(now['uniqueItems'], 0)
      ? []
      : [
          [
            now['uniqueItems'] === true ? 'fewer' : 'more',
            'changes whether an item may come twice',
          ] as Difference,
        ]),
  ]
}

function numberOf(value: unknown, none: number): number {
  return value === undefined ? none : Number(value)
}

function comparePatterns(old: Schema, now: Schema): Difference[] {
  return ['pattern', 'format', 'multipleOf'].flatMap((key): Difference[] => {
    const [before, after] = [old[key], now[key]]
    if (before === after) return []
    const what = `has ${key} ${shown(after)} instead of ${shown(before)}`
    // Which of two patterns takes more no program can tell in general.
    return [[before === undefined ? 'fewer' : after === undefined ? 'more' : 'other', what]]
  })
}

function compareDefaults(old: Schema, now: Schema, direction: Direction): Difference[] {
  if (isDeepStrictEqual(old['default'], now['default'])) return []
  const what = `means ${shown(now['default'])} instead of ${shown(old['default'])} when it is left out`
  return [[direction === 'request' ? 'other' : 'words', what]]
}

type Schemas = Record<string, Schema>

function compareProperties(
  old: Schema,
  now: Schema,
  direction: Direction,
  place: string,
): Change[] {
  const [before, after] = [
    (old['properties'] ?? {}) as Schemas,
    (now['properties'] ?? {}) as Schemas,
  ]
  const [must, mustNow] = [(old['required'] ?? []) as string[], (now['required'] ?? []) as string[]]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): Change[] => {
    const own = place === '' ? name : `${place}.${name}`
    const [was, is] = [before[name], after[name]]
    const isRequired = mustNow.includes(name)
    const change = (breaks: Change['breaks'], what: string): Change => ({
      place: own,
      what,
      breaks,
    })
    if (was === undefined || is === undefined) {
      return is === undefined
        ? [change(['callers', 'gateways'], 'is gone')]
        : [change(added(direction, isRequired), `is new${isRequired ? ', and required' : ''}`)]
    }
    const required: Change[] =
      must.includes(name) === isRequired
        ? []
        : [
            change(
              brokenBy(isRequired ? 'fewer' : 'more', direction),
              isRequired ? 'is required' : 'may be left out',
            ),
          ]
    return [...required, ...compareSchemas(was, is, direction, own)]
  })
}

/** Callers pass over what they do not know in an answer; gateways do not know it in a request. */
function added(direction: Direction, isRequired: boolean): Change['breaks'] {
  if (direction === 'request') return isRequired ? ['callers', 'gateways'] : ['gateways']
  return isRequired ? ['gateways'] : []
}

function compareAdditional(
  old: Schema,
  now: Schema,
  direction: Direction,
  place: string,
): Change[] {
  const [before, after] = [old['additionalProperties'] ?? true, now['additionalProperties'] ?? true]
  if (isDeepStrictEqual(before, after)) return []
  if (isSchema(before) && isSchema(after)) {
    return compareSchemas(before, after, direction, `${place}.*`)
  }
  const effect = after === false || before === true ? 'fewer' : 'more'
  const what = after === false ? 'takes no other properties' : 'takes other properties'
  // Other properties in an answer are passed over.
  const breaks = direction === 'response' && effect === 'more' ? [] : brokenBy(effect, direction)
  return [{ place, what, breaks }]
}

function compareItems(old: Schema, now: Schema, direction: Direction, place: string): Change[] {
  const [before, after] = [old['items'], now['items']]
  return isSchema(before) && isSchema(after)
    ? compareSchemas(before, after, direction, `${place}[]`)
    : []
}

/** Forms are told apart by what they are; two that are left over on their own are the same one, changed. */
function compareForms(old: Schema, now: Schema, direction: Direction, place: string): Change[] {
  return ['oneOf', 'anyOf'].flatMap((key): Change[] => {
    const [before, after] = [(old[key] ?? []) as Schema[], (now[key] ?? []) as Schema[]]
    const gone = before.filter((form) => !after.some((other) => isDeepStrictEqual(form, other)))
    const added = after.filter((form) => !before.some((other) => isDeepStrictEqual(form, other)))
    const [was, is] = [gone[0], added[0]]
    if (was !== undefined && is !== undefined && gone.length === 1 && added.length === 1) {
      return compareSchemas(was, is, direction, `${place} as ${nameOf(was)}`)
    }
    return [
      ...gone.map((form) => ({
        place,
        what: `no longer has the form ${nameOf(form)}`,
        breaks: brokenBy('fewer', direction),
      })),
      ...added.map((form) => ({
        place,
        what: `has a new form, ${nameOf(form)}`,
        breaks: brokenBy('more', direction),
      })),
    ]
  })
}

function compareWords(old: Schema, now: Schema): Difference[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return keys
    .filter((key) => /^(title|description|example|examples|deprecated|x-.*)$/.test(key))
    .filter((key) => !isDeepStrictEqual(old[key], now[key]))
    .map((key) => ['words', `has another ${key}`])
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}

function nameOf({ title, type }: Schema): string {
  if (typeof title === 'string') return title
  return typeof type === 'string' ? type : 'without a type'
}

function listed(values: readonly unknown[] | undefined): string {
  return values === undefined || values.length === 0 ? 'anything' : values.map(String).join(' or ')
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
