import { nearest } from './nearest.ts'

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
