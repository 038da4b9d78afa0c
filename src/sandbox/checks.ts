import { milliseconds, type Duration } from './model/clock.ts'

/** Undefined for a good value; for another what it has to be, as in `a whole number from 0`. */
export type Check = (value: unknown) => string | undefined

/** How an error names a field, as in `the sandbox option 'credit'`. */
export type Naming = (field: string) => string

/** Throws a RangeError for a field that does not exist, or whose value its check does not take. What is undefined is not given. */
export function checkFields(
  given: unknown,
  checks: Readonly<Record<string, Check>>,
  naming: Naming,
): void {
  for (const [field, value] of Object.entries(given as object)) {
    if (!Object.hasOwn(checks, field)) throw unknown(naming, field, Object.keys(checks))
    const problem = value === undefined ? undefined : checks[field]?.(value)
    if (problem !== undefined) {
      throw new RangeError(`${naming(field)} must be ${problem}, and is ${shown(value)}`)
    }
  }
}

function unknown(naming: Naming, field: string, known: string[]): RangeError {
  const meant = nearest(field, known)
  const help = meant === undefined ? `there are ${known.join(', ')}` : `did you mean '${meant}'?`
  return new RangeError(`${naming(field.slice(0, 60))} does not exist: ${help}`)
}

/** A value as an error shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'a Date'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `a ${typeof value}`
}

// The checks that options and rules are made of.

export const text: Check = (value) => (typeof value === 'string' ? undefined : 'a text')

export const number: Check = (value) => (typeof value === 'number' ? undefined : 'a number')

export const yesOrNo: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false')

export const func: Check = (value) => (typeof value === 'function' ? undefined : 'a function')

export const object: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'an object'

export const date: Check = (value) => (value instanceof Date ? undefined : 'a Date')

/** A duration that can be read. */
export const length: Check = (value) => {
  const problem = duration(value)
  if (problem !== undefined) return problem
  try {
    milliseconds(value as Duration)
    return undefined
  } catch {
    return anyDuration
  }
}

const anyDuration = "milliseconds, or a number and a unit such as '10s'"

/** What can be a duration; whether it is one is for who reads it. */
export const duration: Check = (value) =>
  typeof value === 'number' || typeof value === 'string' ? undefined : anyDuration

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  return (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `a whole number ${range}`
}

export function oneOf(values: readonly string[]): Check {
  const all = values.map((value) => `'${value}'`).join(', ')
  const must = values.length === 2 ? `'${values[0]}' or '${values[1]}'` : `one of ${all}`
  return (value) => {
    if (typeof value !== 'string') return must
    if (values.includes(value)) return undefined
    const meant = nearest(value, values)
    return meant === undefined ? must : `${must} (did you mean '${meant}'?)`
  }
}

/** The name that a misspelt one is most likely meant to be, or undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // Nobody misspells a name at such length, and the distance takes time that grows with it.
  const short = name.slice(0, 60).toLowerCase()
  const [best] = known
    .map((other) => ({ other, distance: distanceBetween(short, other.toLowerCase()) }))
    .filter(
      ({ other, distance }) => distance <= Math.ceil(Math.max(short.length, other.length) / 3),
    )
    .toSorted((one, another) => one.distance - another.distance)
  return best?.other
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, otherLetter] of Array.from(other).entries()) {
      const change = (row[j] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
