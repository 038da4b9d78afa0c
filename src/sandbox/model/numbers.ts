import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Outcome } from './outcomes.ts'

/** What a magic number stands for. */
export interface MagicNumber {
  outcome: Outcome
  /** For docs/sandbox-numbers.md. */
  description: string
}

/**
 * Numbers to which something happens. All lie in the range that Ofcom keeps for fiction (mobile, 07700 900000 to 900999):
 * nobody has them, so that a test which reaches a real gateway reaches nobody. Every other number of that range is
 * delivered to, as any other.
 *
 * The last digit of 001 to 053 is the aggregator's group of statuses in which the recipient ends; 402 to 503 are the HTTP
 * statuses of the response.
 */
export const magicNumbers: Readonly<Record<string, MagicNumber>> = {
  '+44-7700900003': {
    outcome: 'DELIVERED_TO_HANDSET',
    description: 'delivered after the usual delay, as every number that is not in this table',
  },
  '+44-7700900013': {
    outcome: 'deliveredLate',
    description: 'delivered an hour later than usual',
  },
  '+44-7700900023': {
    outcome: 'temporaryError',
    description:
      'undeliverable at first, with an error that is not permanent (absent subscriber); delivered ten minutes later',
  },
  '+44-7700900033': {
    outcome: 'reorderedReports',
    description:
      'delivered; the callback of state 1 comes a second after the one of the state in which the message ends',
  },
  '+44-7700900043': {
    outcome: 'duplicateCallback',
    description: 'delivered; each callback comes twice, one right after the other',
  },
  '+44-7700900053': {
    outcome: 'firstCallbackLost',
    description:
      'delivered; the callback of state 1 gets lost on its way, and comes with its first retry, ten seconds later',
  },
  '+44-7700900001': {
    outcome: 'neverReported',
    description: 'no report ever comes: the message stays in state 1',
  },
  '+44-7700900002': {
    outcome: 'UNDELIVERABLE_NOT_DELIVERED',
    description: 'undeliverable: the number is not in service',
  },
  '+44-7700900004': {
    outcome: 'EXPIRED_EXPIRED',
    description: 'expired: the handset was switched off or out of reach for too long',
  },
  '+44-7700900005': {
    outcome: 'REJECTED_NETWORK',
    description: 'rejected: the network is not covered',
  },
  '+44-7700900402': {
    outcome: 'creditNotEnough',
    description: 'the request responds with 402 · 201, as without credit',
  },
  '+44-7700900422': {
    outcome: 'parameterMissing',
    description: 'the request responds with 422 · 302, as without a required parameter',
  },
  '+44-7700900429': {
    outcome: 'tooManyRequests',
    description: 'the request responds with 429 with `Retry-After: 1`',
  },
  '+44-7700900500': {
    outcome: 'serverError',
    description: 'the request responds with 500',
  },
  '+44-7700900503': {
    outcome: 'unavailable',
    description: 'the request responds with 503 with `Retry-After: 1`',
  },
  '+44-7700900900': {
    outcome: 'acceptedThenReset',
    description:
      'the message is queued, paid for and delivered; the connection breaks before the response',
  },
  '+44-7700900901': {
    outcome: 'acceptedThenHang',
    description: 'the message is queued, paid for and delivered; the response never comes',
  },
}

/** What the table says of a number. */
export function magicOutcome(number: string): Outcome | undefined {
  return Object.hasOwn(magicNumbers, number) ? magicNumbers[number]?.outcome : undefined
}

/** Whether the gateway takes a text for the number of a recipient (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}
