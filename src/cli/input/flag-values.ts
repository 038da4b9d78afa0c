import { InvalidArgumentError } from 'commander'
import type { MessageMethod } from '../../index.ts'

/** Adds `name=value` to the fields read so far. The value may contain equals signs. */
export function readField(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const equals = text.indexOf('=')
  if (equals < 1) throw new InvalidArgumentError('The field must be written as name=value.')
  return { ...others, [text.slice(0, equals).trim()]: text.slice(equals + 1) }
}

/** Returns a function that reads a number of at least `min`. */
export function readNumber(min: number, problem: string) {
  return (text: string): number => {
    const value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
    if (value >= min && Number.isFinite(value)) return value
    throw new InvalidArgumentError(`${problem}.`)
  }
}

/** Reads a whole number of at least 1. */
export function readCount(text: string): number {
  const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('The value must be a whole number of at least 1.')
}

/** Reads a duration such as `30d`, `12h`, `15m` or `90s`, and returns it in seconds. */
export function readDuration(text: string): number {
  const [, count, unit = ''] = /^(\d{1,9})([smhd])$/u.exec(text) ?? []
  const seconds = Number(count) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? Number.NaN)
  if (seconds > 0) return seconds
  throw new InvalidArgumentError(
    'The duration must be a whole number followed by a unit, such as 90s, 15m, 12h or 30d.',
  )
}

/** Reads a two-letter country code (ISO 3166). */
export function readCountry(text: string): string {
  if (/^[a-z]{2}$/iu.test(text)) return text.toUpperCase()
  throw new InvalidArgumentError('The country must be a two-letter code, such as IT.')
}

/** Reads a JSON value. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError('The value must be valid JSON.')
  }
}

/** Reads a comma-separated list of methods. */
export function readMethods(text: string): MessageMethod[] {
  const names = text.toUpperCase().split(',')
  const methods = messageMethods.filter((method) => names.includes(method))
  if (names.every((name) => methods.some((method) => method === name))) return methods
  throw new InvalidArgumentError(`Each method must be one of ${messageMethods.join(', ')}.`)
}

const messageMethods: readonly MessageMethod[] = ['GET', 'POST', 'PUT', 'DELETE']
