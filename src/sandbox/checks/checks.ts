import type { Check } from './check-fields.ts'
import { milliseconds, type Duration } from '../time/duration.ts'
import { nearest } from './nearest.ts'

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
