import { BoundedPattern } from './bounded-pattern.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import { checkFields, shown, type Check, date, length, object, text } from '../checks.ts'
import type { Duration } from '../model/clock.ts'

/** Which message to wait for: one for which all that is given holds. */
export interface MessageFilter {
  /** One of its recipients, as `+39-3331234567`. */
  to?: string | undefined
  sender?: string | undefined
  /** The email of the account that has sent it. */
  account?: string | undefined
  /** A part of its text, or what the text matches: the text as the recipient sees it, with the fields filled in. */
  body?: string | RegExp | undefined
  /** Queued at that time of the sandbox or later. With it a message is given also if it was given before. */
  since?: Date | undefined
  /** How long to wait, in real time; `0` only looks. @defaultValue `'4s'`, which is less than a test of vitest's has */
  timeout?: Duration | undefined
}

/** The same, with an expression of somebody else's. */
export interface WaitFilter extends Omit<MessageFilter, 'body'> {
  body?: string | RegExp | BoundedPattern | undefined
}

/** The call that was given a filter. */
export type FilterCaller = 'waitForMessage' | 'messages'

/** Throws a RangeError for a filter that nothing can ever match, with the name of what is wrong. */
export function checkFilter(caller: FilterCaller, filter: WaitFilter): void {
  if (object(filter) !== undefined) {
    const problem = `the filter must be an object, and is ${shown(filter)}`
    throw new RangeError(`sandbox.${caller}(): ${problem}`)
  }
  const { timeout: _, ...withoutTimeout } = checks
  const known = caller === 'waitForMessage' ? checks : withoutTimeout
  checkFields(filter, known, (name) => `sandbox.${caller}(): '${name}'`)
}

const checks: Record<keyof MessageFilter, Check> = {
  to: (value) =>
    typeof value === 'string' && parseGatewayNumber(value) !== undefined
      ? undefined
      : 'a number as the gateway writes it, such as +39-3331234567',
  sender: text,
  account: text,
  body: (value) =>
    typeof value === 'string' || value instanceof RegExp || value instanceof BoundedPattern
      ? undefined
      : 'a text or a RegExp',
  since: (value) => date(value) ?? (Number.isNaN(Number(value)) ? 'a valid Date' : undefined),
  timeout: length,
}
