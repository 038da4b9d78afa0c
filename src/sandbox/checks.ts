import leven, { closestMatch } from 'leven'
import { milliseconds, type Duration } from './model/clock.ts'

/** Returns undefined for a valid value, or else a description of valid values, such as `a whole number from 0 to 5`. */
export type Check = (value: unknown) => string | undefined

/** How errors name an object and its fields: for example, `the options of a sandbox` and `the sandbox option 'credit'`. */
interface Naming {
  whole: string
  field: (name: string) => string
}

/**
 * Throws a RangeError unless `given` is an object that has only known fields with valid values. `undefined` is valid for any
 * known field.
 */
export function checkFields(
  given: unknown,
  checks: Readonly<Record<string, Check>>,
  { whole, field }: Naming,
): void {
  assertValid(object, given, whole)
  for (const [name, value] of Object.entries(given as object)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) {
      const shownName = field(name.slice(0, 60))
      throw new RangeError(`${shownName} does not exist: ${suggest(name, Object.keys(checks))}`)
    }
    if (value !== undefined) assertValid(check, value, field(name))
  }
}

export function assertValid(check: Check, value: unknown, name: string): void {
  const problem = check(value)
  if (problem !== undefined) throw new RangeError(`${name} must be ${problem}, not ${shown(value)}`)
}

/** Throws a RangeError if nothing more can be added. */
export function assertRoom(count: number, max: number, caller: string, things: string): void {
  if (count >= max) throw new RangeError(`${caller}: there can be at most ${max} ${things}`)
}

export function suggest(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? `use one of ${known.join(', ')}` : `did you mean '${meant}'?`
}

/** Describes a value for an error message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'a Date'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `a ${typeof value}`
}

/** Creates a check that accepts the values for which `isValid` returns true. `expected` describes these values. */
export function check(isValid: (value: unknown) => boolean, expected: string): Check {
  return (value) => (isValid(value) ? undefined : expected)
}

const isText = (value: unknown): value is string => typeof value === 'string'

export const text = check(isText, 'a string')

export function matching(pattern: RegExp, expected: string): Check {
  return check((value) => isText(value) && pattern.test(value), expected)
}

/** Emails that can be user names in HTTP Basic authentication: only visible ASCII characters, and no colons. */
export const email = matching(
  /^(?=.{1,254}$)[!-9;-?A-~]+@[!-9;-?A-~]+$/,
  'an email in ASCII such as team@example.com',
)

export const yesOrNo = check((value) => typeof value === 'boolean', 'true or false')

export const func = check((value) => typeof value === 'function', 'a function')

/** Whether a value is an object, but not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const object = check(isObject, 'an object')

export const date = check((value) => value instanceof Date, 'a Date')

export const duration = check((value) => {
  try {
    return milliseconds(value as Duration) >= 0
  } catch {
    return false
  }
}, "milliseconds, or a number and a unit such as '10s'")

export function textList(expected: string): Check {
  return check((value) => Array.isArray(value) && value.every(isText), expected)
}

/** Creates a check that accepts numbers from 0 to `max`. Infinity is valid only if it is the maximum. */
export function numberUpTo(max: number): Check {
  return check(
    (value) => typeof value === 'number' && value >= 0 && value <= max,
    `a number from 0 to ${max}`,
  )
}

export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): Check {
  return check(
    (value) => Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max,
    `a whole number ${max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`}`,
  )
}

export function oneOf(values: readonly string[]): Check {
  const all = values.map((value) => `'${value}'`)
  const expected = values.length < 3 ? all.join(' or ') : `one of ${all.join(', ')}`
  return (value) => {
    if (typeof value !== 'string') return expected
    if (values.includes(value)) return undefined
    const meant = nearest(value, values)
    return meant === undefined ? expected : `${expected} (did you mean '${meant}'?)`
  }
}

/** The known name that a misspelt name most likely stands for, or undefined if no known name is similar. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // The name is shortened because the time to calculate the distance grows with its length.
  const short = name.slice(0, 60).toLowerCase()
  const candidates = known.map((other) => other.toLowerCase())
  const best = closestMatch(short, candidates)
  if (best === undefined) return undefined
  const isSimilar = leven(short, best) <= Math.ceil(Math.max(short.length, best.length) / 3)
  return isSimilar ? known[candidates.indexOf(best)] : undefined
}

/** Copies an object without its undefined properties. */
export function withoutUndefined<T extends object>(given: T): Defined<T> {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(defined) as Defined<T>
}

type Defined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> }
