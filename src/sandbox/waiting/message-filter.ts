import { BoundedPattern } from './bounded-pattern.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import { check, checkFields, type Check, date, duration, isObject, shown, text } from '../checks.ts'
import type { Duration } from '../model/clock.ts'
import type { Store } from '../store/store.ts'

/** Selects messages that match every given field. */
export interface MessageFilter {
  /** One of the message's recipients, such as `+39-3331234567`. */
  to?: string | undefined
  sender?: string | undefined
  /** The email of the account that sent the message. */
  account?: string | undefined
  /**
   * Part of the text, or a regular expression that matches the text. The text is compared as a recipient sees it, with the
   * fields filled in.
   */
  body?: string | RegExp | undefined
  /**
   * Selects only messages that were queued at or after this time on the sandbox's clock. With `since`, a message that was
   * already returned can be returned again.
   */
  since?: Date | undefined
  /**
   * The maximum wait, in real time. With `0`, only messages that are already queued can match. @defaultValue `'4s'`, which is
   * below vitest's time limit for a test
   */
  timeout?: Duration | undefined
  /** Ends the wait with the signal's reason. A wait that has ended uses up no message. */
  signal?: AbortSignal | undefined
}

/** A MessageFilter that can also contain a regular expression from another process. */
export interface WaitFilter extends Omit<MessageFilter, 'body'> {
  body?: string | RegExp | BoundedPattern | undefined
}

/** @internal Throws a RangeError that names the invalid part of the filter. */
export function checkFilter(
  caller: 'waitForMessage' | 'messages',
  filter: WaitFilter,
  { accounts }: Store,
): void {
  const { timeout: _, signal: _signal, ...ofMessages } = checks
  const accepted = caller === 'waitForMessage' ? checks : ofMessages
  const field = (name: string) => `sandbox.${caller}(): '${name}'`
  checkFields(filter, accepted, { whole: `sandbox.${caller}(): the filter`, field })
  const { account } = filter
  if (account === undefined || accounts.find(account) !== undefined) return
  throw new RangeError(`${field('account')} must be the email of an account, not ${shown(account)}`)
}

const checks: Record<keyof MessageFilter, Check> = {
  to: check(
    (value) => typeof value === 'string' && parseGatewayNumber(value) !== undefined,
    "a number in the gateway's format, such as +39-3331234567",
  ),
  sender: text,
  account: text,
  body: check(
    (value) =>
      typeof value === 'string' || value instanceof RegExp || value instanceof BoundedPattern,
    'a string or a RegExp',
  ),
  since: (value) => date(value) ?? (Number.isNaN(Number(value)) ? 'a valid Date' : undefined),
  timeout: duration,
  // A DOM emulator has its own AbortSignal.
  signal: check((value) => isObject(value) && 'throwIfAborted' in value, 'an AbortSignal'),
}
