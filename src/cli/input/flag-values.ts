import { InvalidArgumentError } from 'commander'
import type { MessageMethod } from '../../index.ts'

/** `name=value`, added to those before it. The value may hold further equals signs. */
export function readField(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const equals = text.indexOf('=')
  if (equals < 1) throw new InvalidArgumentError('A field is written name=value.')
  return { ...others, [text.slice(0, equals).trim()]: text.slice(equals + 1) }
}

/** A number from `least` on. */
export function readNumber(least: number, what: string) {
  return (text: string): number => {
    const value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
    if (value >= least && Number.isFinite(value)) return value
    throw new InvalidArgumentError(`${what}.`)
  }
}

/** A whole number from 1 on. */
export function readCount(text: string): number {
  const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}

/** Seconds out of `30d`, `12h`, `15m` or `90s`. */
export function readDuration(text: string): number {
  const [, count, unit = ''] = /^(\d{1,9})([smhd])$/u.exec(text) ?? []
  const seconds = Number(count) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? Number.NaN)
  if (seconds > 0) return seconds
  throw new InvalidArgumentError('A time is a number and its unit, such as 90s, 15m, 12h or 30d.')
}

/** A country's two letters, as in ISO 3166. */
export function readCountry(text: string): string {
  if (/^[a-z]{2}$/iu.test(text)) return text.toUpperCase()
  throw new InvalidArgumentError('A country is two letters, such as IT.')
}

/** A JSON value. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError('This is not JSON.')
  }
}

/** Methods with commas between them. */
export function readMethods(text: string): MessageMethod[] {
  const names = text.toUpperCase().split(',')
  const methods = messageMethods.filter((method) => names.includes(method))
  if (names.every((name) => methods.some((method) => method === name))) return methods
  throw new InvalidArgumentError(`The methods are ${messageMethods.join(', ')}.`)
}

const messageMethods: readonly MessageMethod[] = ['GET', 'POST', 'PUT', 'DELETE']
