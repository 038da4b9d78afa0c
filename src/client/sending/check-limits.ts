import { longestSegments } from '../../sms/longest-segments.ts'
import type { Message, SendRequest } from '../types.ts'
import { preflightError } from './checks.ts'
import type { SendOptions } from './send-options.ts'

/** Checks the length of the texts before anything is sent. */
export function checkSegments(
  { body, recipients }: SendRequest,
  { maxSegments }: SendOptions,
): void {
  if (maxSegments === undefined) return
  const longest = longestSegments(body, recipients)
  if (longest <= maxSegments) return
  throw preflightError(
    'too-many-segments',
    `the text has ${longest} segments; maxSegments is ${maxSegments}. Shorten it, or see explainSegments().`,
  )
}

/** Checks the price of an open transaction. */
export function checkPrice(message: Message, maxPrice: number): void {
  const { price } = message
  if (price !== undefined && price <= maxPrice) return
  const costs =
    price === undefined ? 'the gateway reports no price' : `the message costs ${price} euro`
  throw preflightError('too-expensive', `${costs}; maxPrice is ${maxPrice}.`, {}, message)
}
