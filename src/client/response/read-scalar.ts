import { isObject } from './wire-shape.ts'

/** Reads a string. A number is converted to a string. */
export function readText(value: unknown): string | undefined {
  const text = unwrap(value)
  return typeof text === 'string' || typeof text === 'number' ? String(text) : undefined
}

/** Reads a number. A string that contains a decimal number is converted to a number. */
export function readNumber(value: unknown): number | undefined {
  const number = unwrap(value)
  if (typeof number === 'number') return number
  return typeof number === 'string' && /^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\s*$/iu.test(number)
    ? Number(number)
    : undefined
}

/** Reads a boolean. The numbers 1 and 0, and the strings `true`, `false`, `1` and `0`, are converted to booleans. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const text = readText(value)?.trim().toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

/** Unwraps MongoDB's extended JSON, as in `{ "$date": { "$numberLong": "1583244661371" } }` (R). */
function unwrap(value: unknown): unknown {
  if (!isObject(value)) return value
  const [name, ...others] = Object.keys(value)
  return name?.startsWith('$') && others.length === 0 ? unwrap(value[name]) : value
}
