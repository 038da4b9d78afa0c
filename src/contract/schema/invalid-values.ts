import * as fc from 'fast-check'
import type { JsonSchema, JsonType } from '../../../generated/request-schemas.ts'
import { beyondPattern } from './edges-of-pattern.ts'

/** A value that breaks one rule of a schema. */
export interface InvalidValue {
  rule: string
  /** The keys that lead to the value. */
  path: readonly string[]
  /** The invalid value; absent if the property is to be left out. */
  value?: unknown
}

/** Valid values for required properties, keyed by property name. */
export type Samples = Readonly<Record<string, unknown>>

/** Returns invalid values for every rule of a schema. */
export function invalidValuesOf(
  schema: JsonSchema,
  samples: Samples = {},
  path: readonly string[] = [],
): InvalidValue[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required.map((name) => ({ rule: `${name} is required`, path: [...path, name] }))
  const unknown = ['unknown', '__proto__', ...Object.keys(properties).slice(0, 1).map(capitalised)]
  const strange = unknown.map((name) => ({
    rule: `there is no ${name}`,
    path: [...path, name],
    value: 'x',
  }))
  const inside = Object.entries(properties).flatMap(([name, property]) => {
    const own = [...path, name]
    const isObject = property.properties !== undefined
    const wrong = (isObject ? wrongTypes(property) : wrongValues(property, samples)).map(
      ([rule, value]) => ({
        rule: `${name} ${rule}`,
        path: own,
        value,
      }),
    )
    return isObject ? [...wrong, ...invalidValuesOf(property, samples, own)] : wrong
  })
  return [...missing, ...(additionalProperties === false ? strange : []), ...inside]
}

/**
 * Returns a copy of an object with an invalid value inserted or a required property removed. Missing parent objects are
 * created.
 */
export function broken(value: object, { path, ...invalidValue }: InvalidValue): object {
  const [key = '', ...rest] = path
  const copy = new Map(Object.entries(value))
  if (rest.length > 0) {
    const parent = copy.get(key)
    const object = typeof parent === 'object' && parent !== null ? parent : {}
    copy.set(key, broken(object, { ...invalidValue, path: rest }))
  } else if ('value' in invalidValue) copy.set(key, invalidValue.value)
  else copy.delete(key)
  return Object.fromEntries(copy)
}

type Wrong = [rule: string, value: unknown]

/** Returns values that break a rule of a schema. Some of these values may match another alternative of the schema. */
function wrongValues(schema: JsonSchema, samples: Samples): Wrong[] {
  const { oneOf, items, properties } = schema
  if (oneOf !== undefined) return oneOf.flatMap((form) => wrongValues(form, samples))
  if (items !== undefined) {
    const few: Wrong[] = (schema.minItems ?? 0) > 0 ? [['has too few items', []]] : []
    const many = wrongValues(items, samples).map(([rule, value]): Wrong => [
      `has an item that ${rule}`,
      [value],
    ])
    return [...wrongTypes(schema), ...few, ...many]
  }
  if (properties !== undefined) {
    const good = goodObject(schema, samples)
    return [
      ...wrongTypes(schema),
      ...invalidValuesOf(schema, samples).map((invalidValue): Wrong => [
        `has that ${invalidValue.rule}`,
        broken(good, invalidValue),
      ]),
    ]
  }
  if (typeof schema.additionalProperties === 'object') {
    const inside = wrongValues(schema.additionalProperties, samples)
    return [
      ...wrongTypes(schema),
      ...inside.map(([rule, value]): Wrong => [`has one that ${rule}`, { a: value }]),
    ]
  }
  return [...wrongTypes(schema), ...wrongTexts(schema), ...wrongNumbers(schema)]
}

const ofEachType: Readonly<Record<JsonType, unknown>> = {
  null: null,
  boolean: true,
  number: 1.5,
  integer: 7,
  string: 'true',
  array: [],
  object: {},
}

function wrongTypes({ type }: JsonSchema): Wrong[] {
  if (type === undefined) return []
  const allowed: readonly JsonType[] = typeof type === 'string' ? [type] : type
  return (Object.keys(ofEachType) as JsonType[])
    .filter(
      (other) => !allowed.includes(other) && !(other === 'integer' && allowed.includes('number')),
    )
    .map((other): Wrong => [`is ${allowed.join(' or ')}, not ${other}`, lookalike(allowed, other)])
}

/** Returns a value of the type `other` that resembles, if possible, a value of an allowed type. */
function lookalike(allowed: readonly JsonType[], other: JsonType): unknown {
  const isNumber = allowed.includes('number') || allowed.includes('integer')
  return isNumber && other === 'string' ? '7' : ofEachType[other]
}

function wrongTexts({ type, pattern, minLength, maxLength }: JsonSchema): Wrong[] {
  if (type !== 'string') return []
  const wrong: Wrong[] = []
  if (minLength !== undefined) wrong.push(['is too short', 'x'.repeat(minLength - 1)])
  if (maxLength !== undefined) wrong.push(['is too long', 'x'.repeat(maxLength + 1)])
  if (pattern === undefined) return wrong
  const rule = new RegExp(pattern, 'u')
  const near = beyondPattern(pattern)
    .flatMap((beyond) =>
      fc.sample(fc.stringMatching(new RegExp(beyond, 'u')), { numRuns: 2, seed: 1 }),
    )
    .filter((text) => !rule.test(text))
  const texts = ['', 'x'.repeat(1000), ...near].filter((text) => !rule.test(text))
  return [...wrong, ...texts.map((text): Wrong => [`is no ${pattern}`, text])]
}

function wrongNumbers({ type, minimum, maximum }: JsonSchema): Wrong[] {
  const wrong: Wrong[] = []
  const step = type === 'integer' ? 1 : 0.01
  if (minimum !== undefined) {
    wrong.push([`is at least ${minimum}`, minimum - step], [`is at least ${minimum}`, -1000])
  }
  if (maximum !== undefined) wrong.push([`is at most ${maximum}`, maximum + step])
  return wrong
}

function goodObject({ properties = {}, required = [] }: JsonSchema, samples: Samples): object {
  return Object.fromEntries(
    required.map((name) => {
      const type = properties[name]?.type
      const sample = Object.hasOwn(samples, name) ? samples[name] : undefined
      return [name, sample ?? (typeof type === 'string' ? ofEachType[type] : null)]
    }),
  )
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
