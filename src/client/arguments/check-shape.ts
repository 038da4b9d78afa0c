import { ConfigurationError } from '../errors.ts'

/**
 * The shape that a value must have: a type as `typeof` names it, a range of numbers, one of several values, one of several
 * shapes, or an object.
 *
 * In addition to the types that `typeof` names, a shape can be `null`, `list`, `Date` (a valid one), `any`, `iterable`, or
 * `json` for a value that JSON can express; `number` means a finite number. In an object, `?` ends the name of an optional
 * field, `*` stands for every other name, and a field `[]`, which holds the shape of the items, makes it a list.
 */
export type Shape = OneShape | readonly OneShape[]

type OneShape = string | Set<unknown> | Range | Fields

/** All numbers from `min` up, including `Infinity`; with a `max`, only the whole numbers from `min` to `max`. */
export class Range {
  readonly min: number
  readonly max: number | undefined

  constructor(min: number, max?: number) {
    this.min = min
    this.max = max
  }
}

/** The shapes of an object's fields, by name. */
export interface Fields {
  readonly [name: string]: Shape
}

/**
 * Checks an argument at run time, for callers without TypeScript.
 *
 * @param name The argument's name, with `?` at the end if it is optional.
 * @throws ConfigurationError that names the field that is missing, unknown or of the wrong type.
 */
export function checkShape(value: unknown, name: string, shape: Shape): void {
  const top = withoutMark(name)
  const place = { top, at: top }
  try {
    check(value, name, shape, top, place)
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    // A getter threw.
    throw wrong(place.at, 'cannot be read', cause)
  }
}

/** The argument being checked and the current position in it, for reporting errors that its getters throw. */
interface Place {
  readonly top: string
  at: string
}

function check(value: unknown, name: string, shape: Shape, at: string, place: Place): void {
  place.at = at
  if (value === undefined) {
    if (name.endsWith('?') || name === '*') return
    throw wrong(at, 'is missing')
  }
  const found = isAlternatives(shape)
    ? shape.find((each) => fits(value, each))
    : fits(value, shape)
      ? shape
      : undefined
  if (found === undefined) throw wrong(at, `must be ${describe(shape)}`)
  if (isFields(found)) checkFields(Object(value), found, at, place)
}

function checkFields(value: Fields, fields: Fields, at: string, place: Place): void {
  const { '[]': item, '*': other } = fields
  if (item !== undefined && Array.isArray(value)) {
    // `forEach` would skip the holes in a sparse list.
    Array.from(value, (each: unknown, index) => check(each, '[]', item, `${at}[${index}]`, place))
    return
  }
  const inside = (name: string) => (at === place.top ? name : `${at}.${name}`)
  for (const [key, shape] of Object.entries(fields)) {
    if (key === '*') continue
    const name = withoutMark(key)
    place.at = inside(name)
    check(value[name], key, shape, place.at, place)
  }
  for (const name of Object.keys(value)) {
    if (name !== '*' && (Object.hasOwn(fields, name) || Object.hasOwn(fields, `${name}?`))) continue
    // A key that does not look like a field name may be a telephone number.
    place.at = inside(/^[A-Za-z_]\w{0,40}$/u.test(name) ? name : '…')
    if (other === undefined) {
      throw wrong(place.at, `is not one of ${Object.keys(fields).map(withoutMark).join(', ')}`)
    }
    check(value[name], '*', other, place.at, place)
  }
}

function fits(value: unknown, shape: OneShape): boolean {
  if (shape instanceof Set) return shape.has(value)
  if (shape instanceof Range) {
    const { min, max } = shape
    if (typeof value !== 'number' || !(value >= min)) return false
    return max === undefined || (value <= max && Number.isInteger(value))
  }
  const type = typeOf(shape)
  const test = tests[type]
  return test === undefined ? type === kindOf(value) : test(value)
}

const tests: Readonly<Record<string, ((value: unknown) => boolean) | undefined>> = {
  any: () => true,
  json: isJson,
  iterable: isIterable,
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? 'NaN' : 'Infinity'
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid' : 'Date'
  return typeof value
}

function describe(shape: Shape): string {
  if (isAlternatives(shape)) return shape.map(describe).join(' or ')
  if (shape instanceof Set) {
    return Array.from(shape, (each) => (each === false ? each : `'${String(each)}'`)).join(' or ')
  }
  if (shape instanceof Range) {
    const { min, max } = shape
    return max === undefined ? `at least ${min}` : `a whole number from ${min} to ${max}`
  }
  const type = typeOf(shape)
  return words[type] ?? `a ${type}`
}

const words: Readonly<Record<string, string>> = {
  json: 'a value that JSON can express',
  Date: 'a valid Date',
  iterable: 'an iterable',
  object: 'an object',
}

function isAlternatives(shape: Shape): shape is readonly OneShape[] {
  return Array.isArray(shape)
}

function isFields(shape: OneShape): shape is Fields {
  return typeof shape === 'object' && !(shape instanceof Set || shape instanceof Range)
}

/** Returns the type that a shape names or, for a shape with fields, whether it is an object or a list. */
function typeOf(shape: string | Fields): string {
  if (typeof shape === 'string') return shape
  return '[]' in shape ? 'list' : 'object'
}

function withoutMark(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

function wrong(name: string, how: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`\`${name}\` ${how}.`, name, undefined, { cause })
}
