import { ConfigurationError } from '../errors.ts'

/**
 * The shape that a value must have: the name of a type, a range of numbers, one of several values, one of several shapes, or an
 * object with named fields.
 *
 * The name of a type is a result of `typeof`, or one of `null`, `list`, `any`, `iterable`, `Date` (a valid date) and `json` (a
 * value that JSON can express). `number` means a finite number. In an object, a name that ends in `?` denotes an optional
 * field, and `*` stands for all names that are not listed. An object with a field `[]` describes a list, and the field's value
 * is the shape of the list's items.
 */
export type Shape = OneShape | readonly OneShape[]

type OneShape = string | Set<unknown> | Range | Fields

/** With a `max`, the whole numbers from `min` to `max`. Without a `max`, all numbers from `min` upwards, including `Infinity`. */
export class Range {
  declare readonly min: number
  declare readonly max: number | undefined

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
 * The shapes of each method's arguments, in order, keyed by the method's name. A method without an `options?` entry accepts
 * `callOptions` as its last argument.
 */
export type Arguments = Readonly<Record<string, Fields>>

/**
 * Checks an argument at run time, for callers without TypeScript.
 *
 * @param name The argument's name, with `?` at the end if it is optional.
 * @throws ConfigurationError that names the field that is missing, unknown or of the wrong type.
 */
export function checkShape(value: unknown, name: string, shape: Shape): void {
  const at = withoutMark(name)
  check([value], 0, shape, at !== name, at, '')
}

/**
 * Checks a property of an object, or an item of a list.
 *
 * @param at The property's place in the argument, for error messages.
 * @param prefix The text before the name of a nested property in error messages.
 */
function check(
  owner: object,
  name: string | number,
  shape: Shape,
  isOptional: boolean,
  at: string,
  prefix = `${at}.`,
): void {
  try {
    const value: unknown = Reflect.get(owner, name)
    if (value === undefined) {
      if (isOptional) return
      throw wrong(at, 'is missing')
    }
    const found = findShape(value, shape)
    if (found === undefined) throw wrong(at, `must be ${describe(shape)}`)
    if (isFields(found)) checkFields(Object(value), found, at, prefix)
  } catch (cause) {
    // A getter or a proxy threw.
    throw cause instanceof ConfigurationError ? cause : wrong(at, 'cannot be read', cause)
  }
}

function checkFields(value: object, fields: Fields, at: string, prefix: string): void {
  const { '[]': item, '*': other } = fields
  if (item !== undefined && Array.isArray(value)) {
    // Not `forEach`, which skips the holes in a sparse list.
    for (const index of value.keys()) check(value, index, item, false, `${at}[${index}]`)
    return
  }
  const named = namedFields(fields)
  named.forEach(([shape, isOptional], name) => {
    check(value, name, shape, isOptional, prefix + name)
  })
  for (const name of Object.keys(value)) {
    if (named.has(name)) continue
    // A key that does not look like a field name may be a telephone number.
    const place = prefix + (/^[A-Za-z_]\w{0,40}$/u.test(name) ? name : '…')
    if (other === undefined) throw wrong(place, `is not one of ${[...named.keys()].join(', ')}`)
    check(value, name, other, true, place)
  }
}

/** The shapes of an object's named fields, and whether each field is optional. */
type NamedFields = ReadonlyMap<string, readonly [shape: Shape, isOptional: boolean]>

const cache = new WeakMap<Fields, NamedFields>()

/**
 * Returns the named fields of a shape. The result is cached, because removing the `?` from the names takes longer than the
 * checks.
 */
function namedFields(fields: Fields): NamedFields {
  let named = cache.get(fields)
  if (named === undefined) {
    named = new Map(
      Object.entries(fields)
        .filter(([key]) => key !== '*')
        .map(([key, shape]) => [withoutMark(key), [shape, key.endsWith('?')]]),
    )
    cache.set(fields, named)
  }
  return named
}

function findShape(value: unknown, shape: Shape): OneShape | undefined {
  if (isAlternatives(shape)) return shape.find((each) => fits(value, each))
  return fits(value, shape) ? shape : undefined
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
  if (typeof value === 'number' && !Number.isFinite(value)) return 'invalid'
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

/** Returns the name of a shape's type; `object` or `list` for a shape with fields. */
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
