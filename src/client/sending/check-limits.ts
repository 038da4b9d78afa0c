import { longestSegments } from '../../sms/longest-segments.ts'
import type { Message, SendRequest } from '../types.ts'
import { stopped } from './checks.ts'
import type { SendOptions } from './send-options.ts'

/** Checks the length of the texts, before anything is sent. */
export function checkSegments(
  { body, recipients }: SendRequest,
  { maxSegments }: SendOptions,
): void {
  if (maxSegments === undefined) return
  const longest = longestSegments(body, recipients)
  if (longest <= maxSegments) return
  throw stopped(
    'too-many-segments',
    `the text has ${longest} segments, and maxSegments is ${maxSegments}. Shorten it, or look for the characters that force UCS-2.`,
  )
}

/** Checks the price of an open transaction. */
export function checkPrice(message: Message, maxPrice: number): void {
  const { price } = message
  if (price !== undefined && price <= maxPrice) return
  const costs =
    price === undefined
      ? 'the gateway does not say what the message costs'
      : `the message costs ${price} euro`
  throw stopped('too-expensive', `${costs}, and maxPrice is ${maxPrice}.`, {}, message)
}
