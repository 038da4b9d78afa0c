import { ConfigurationError } from '../errors.ts'

/**
 * The shape that a value must have: the name of a type, a kind, one of several shapes, or an object with named fields.
 *
 * The name of a type is a result of `typeof`, or `null`, `list` or `any`. `number` means a finite number. In an object, a name
 * that ends in `?` denotes an optional field, and `*` stands for all names that are not listed. An object with a field `[]`
 * describes a list, and the field's value is the shape of the list's items.
 */
export type Shape = OneShape | readonly OneShape[]

type OneShape = string | Kind | Fields

/** Values that have more in common than their type. */
export class Kind {
  declare readonly words: string
  declare readonly fits: (value: unknown) => boolean

  /** @param words What the value must be, for error messages. */
  constructor(words: string, fits: Kind['fits']) {
    this.words = words
    this.fits = fits
  }
}

/** With a `max`, the whole numbers from `min` to `max`. Without a `max`, all numbers from `min` upwards, including `Infinity`. */
export function range(min: number, max?: number): Kind {
  const words = max === undefined ? `at least ${min}` : `a whole number from ${min} to ${max}`
  return new Kind(
    words,
    (value) =>
      typeof value === 'number' &&
      value >= min &&
      (max === undefined || (value <= max && Number.isInteger(value))),
  )
}

/** Only the given values. */
export function oneOf(values: readonly (string | false)[]): Kind {
  const words = values.map((value) => value && `'${value}'`).join(' or ')
  return new Kind(words, (value) => values.some((each) => each === value))
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
  argumentCheck(0, name, shape)([value])
}

/** Makes a function that checks an argument of a method in the list of its arguments, as {@link checkShape} does. */
export function argumentCheck(
  index: number,
  name: string,
  shape: Shape,
): (given: readonly unknown[]) => void {
  const label = withoutMark(name)
  return (given) => check(given, index, shape, label !== name, undefined, label)
}

/**
 * Checks a property of an object, or an item of a list.
 *
 * @param prefix The place of the object or the list in the argument; undefined for the argument itself.
 * @param label The property's name in error messages.
 */
function check(
  owner: object,
  name: string | number,
  shape: Shape,
  isOptional: boolean,
  prefix: string | undefined,
  label = name,
): void {
  try {
    const value: unknown = Reflect.get(owner, name)
    if (value === undefined) {
      if (isOptional) return
      throw wrong(prefix, label, 'is missing')
    }
    const found = findShape(value, shape)
    if (found === undefined) throw wrong(prefix, label, `must be ${describe(shape)}`)
    if (isFields(found)) checkFields(Object(value), found, prefix, label)
  } catch (cause) {
    // A getter or a proxy threw.
    throw cause instanceof ConfigurationError
      ? cause
      : wrong(prefix, label, 'cannot be read', cause)
  }
}

function checkFields(
  value: object,
  fields: Fields,
  prefix: string | undefined,
  label: string | number,
): void {
  const { '[]': item, '*': other } = fields
  if (item !== undefined && Array.isArray(value)) {
    const at = placeOf(prefix, label)
    // Not `forEach`, which skips the holes in a sparse list.
    for (const index of value.keys()) check(value, index, item, false, at)
    return
  }
  // A field of an argument is named without the argument, as in `options.flash` for a request.
  const inner = prefix === undefined ? '' : `${placeOf(prefix, label)}.`
  const named = namedFields(fields)
  for (const { name, shape, isOptional } of named.values()) {
    check(value, name, shape, isOptional, inner)
  }
  for (const name of Object.keys(value)) {
    if (named.has(name)) continue
    if (other === undefined)
      throw wrong(inner, name, `is not one of ${[...named.keys()].join(', ')}`)
    check(value, name, other, true, inner)
  }
}

/** Returns a property's place in an argument. The place of a property without fields is only needed if its check fails. */
function placeOf(prefix = '', label: string | number): string {
  if (typeof label === 'number') return `${prefix}[${label}]`
  // A key that does not look like a field name may be a telephone number.
  return prefix + (/^[A-Za-z_]\w{0,40}$/u.test(label) ? label : '…')
}

type NamedFields = ReadonlyMap<string, { name: string; shape: Shape; isOptional: boolean }>

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
        .map(([key, shape]) => {
          const name = withoutMark(key)
          return [name, { name, shape, isOptional: key !== name }]
        }),
    )
    cache.set(fields, named)
  }
  return named
}

function findShape(value: unknown, shape: Shape): OneShape | undefined {
  for (const each of isAlternatives(shape) ? shape : [shape]) {
    if (fits(value, each)) return each
  }
  return undefined
}

function fits(value: unknown, shape: OneShape): boolean {
  if (shape instanceof Kind) return shape.fits(value)
  const type = typeOf(shape)
  return type === 'any' || type === typeOfValue(value)
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (value instanceof Date) return 'Date'
  return typeof value === 'number' && !Number.isFinite(value) ? 'invalid' : typeof value
}

function describe(shape: Shape): string {
  if (isAlternatives(shape)) return shape.map(describe).join(' or ')
  if (shape instanceof Kind) return shape.words
  const type = typeOf(shape)
  return type === 'object' ? 'an object' : `a ${type}`
}

function isAlternatives(shape: Shape): shape is readonly OneShape[] {
  return Array.isArray(shape)
}

function isFields(shape: OneShape): shape is Fields {
  return typeof shape === 'object' && !(shape instanceof Kind)
}

/** Returns the name of a shape's type; `object` or `list` for a shape with fields. */
function typeOf(shape: string | Fields): string {
  if (typeof shape === 'string') return shape
  return '[]' in shape ? 'list' : 'object'
}

function withoutMark(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

function wrong(
  prefix: string | undefined,
  label: string | number,
  how: string,
  cause?: unknown,
): ConfigurationError {
  const at = placeOf(prefix, label)
  return new ConfigurationError(`\`${at}\` ${how}.`, at, undefined, { cause })
}
