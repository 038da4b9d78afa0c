import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Outcome } from './outcomes.ts'

/** A number with a predefined outcome. */
export interface MagicNumber {
  outcome: Outcome
  /** A description of the outcome, for docs/sandbox-numbers.md. */
  description: string
}

/**
 * The numbers with predefined outcomes. They are in the range that Ofcom reserves for fiction (mobile, 07700 900000 to 900999),
 * so a test that calls a real gateway by mistake reaches no one. Messages to any other number in that range are delivered.
 *
 * In the endings 001 to 053, the last digit is the aggregator's group for the final status. Each ending from 402 to 503 is the
 * response's HTTP status.
 */
export const magicNumbers: Readonly<Record<string, MagicNumber>> = {
  '+44-7700900003': magic(
    'DELIVERED_TO_HANDSET',
    'delivered after the usual delay, as for every number that is not in this table',
  ),
  '+44-7700900013': magic('deliveredLate', 'delivered an hour later than usual'),
  '+44-7700900023': magic(
    'temporaryError',
    'undeliverable at first, with an error that is not permanent (absent subscriber); delivered ten minutes later',
  ),
  '+44-7700900033': magic(
    'reorderedReports',
    'delivered; the callback for state 1 arrives a second after the callback for the final state',
  ),
  '+44-7700900043': magic('duplicateCallback', 'delivered; each callback arrives twice in a row'),
  '+44-7700900053': magic(
    'firstCallbackLost',
    'delivered; the callback for state 1 is lost, and its first retry arrives ten seconds later',
  ),
  '+44-7700900001': magic('neverReported', 'no report ever arrives: the message stays in state 1'),
  '+44-7700900002': magic(
    'UNDELIVERABLE_NOT_DELIVERED',
    'undeliverable: the number is not in service',
  ),
  '+44-7700900004': magic(
    'EXPIRED_EXPIRED',
    'expired: the handset was switched off or out of reach for too long',
  ),
  '+44-7700900005': magic('REJECTED_NETWORK', 'rejected: the network is not covered'),
  '+44-7700900402': magic(
    'creditNotEnough',
    "the response is 402 · 201, as if the account's credit were too low",
  ),
  '+44-7700900422': magic(
    'parameterMissing',
    'the response is 422 · 302, as if a required parameter were missing',
  ),
  '+44-7700900429': magic('tooManyRequests', 'the response is 429 with `Retry-After: 1`'),
  '+44-7700900500': magic('serverError', 'the response is 500'),
  '+44-7700900503': magic('unavailable', 'the response is 503 with `Retry-After: 1`'),
  '+44-7700900900': magic(
    'acceptedThenReset',
    'the message is queued, charged and delivered, but the connection breaks before the response',
  ),
  '+44-7700900901': magic(
    'acceptedThenHang',
    'the message is queued, charged and delivered, but the response never arrives',
  ),
}

function magic(outcome: Outcome, description: string): MagicNumber {
  return { outcome, description }
}

/** The outcome of a magic number, or undefined for any other number. */
export function magicOutcome(number: string): Outcome | undefined {
  return Object.hasOwn(magicNumbers, number) ? magicNumbers[number]?.outcome : undefined
}

/** Whether the gateway accepts a text as a recipient's number (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}
