import type { WithResponse } from '../response/response-promise.ts'
import { unexpectedResponse } from '../response/unexpected-response.ts'
import type { Sent } from '../errors.ts'
import type { Endpoint } from '../request/endpoints.ts'
import type { Message } from '../types.ts'
import {
  countsOf,
  differenceFrom,
  type ExpectedMessage,
  type Difference,
} from './expected-message.ts'
import { mismatchError } from './checks.ts'

/** Whether a message is as requested, and need not be read again. */
export function isAsExpected(message: Message, expected: ExpectedMessage): boolean {
  return differenceFrom(message, expected) === undefined && !hasNoRecipient(message, expected)
}

/**
 * Reads and compares the message if a successful response does not match the request. The outcome is `unknown` only if the
 * message cannot be read, leaves out what was in doubt, or does not show whether the request queued it.
 */
export async function verifyMessage(
  received: WithResponse<Message>,
  expected: ExpectedMessage,
  endpoint: Endpoint,
  get: (id: string) => Promise<WithResponse<Message>>,
  now: () => number,
): Promise<WithResponse<Message>> {
  const id = expected.id ?? received.data.id
  const doubt = differenceFrom(received.data, expected)
  // The id of a new message is only known from the response itself. An id that was known before settles which message it is.
  const doubted = doubt?.what === 'message' && expected.id !== undefined ? undefined : doubt?.what
  const look = await get(id).catch(() => undefined)
  const message = look?.data ?? received.data
  const difference = look ? differenceFrom(message, { ...expected, id }, doubted) : doubt
  if (difference === undefined) return { ...received, data: message }
  const sent = sentOf(message, expected, difference, look !== undefined)
  if (look !== undefined && difference.what !== 'message' && sent !== 'unknown') {
    throw mismatchError(message, difference, handleOf(message, expected, difference))
  }
  const { response } = received
  const context = { endpoint, response, now: now() }
  const error = unexpectedResponse(context, 'mismatch', '', difference.detail)
  throw Object.assign(error, { sent })
}

/**
 * Whether the response shows a queued message without a valid recipient. Before the client reports such a message as not sent, it
 * reads the message again.
 */
function hasNoRecipient(message: Message, { transaction }: ExpectedMessage): boolean {
  return transaction === false && countsOf(message)?.valid === 0
}

/** Returns the `sent` property of the error for a message that differs from the request. */
function sentOf(
  message: Message,
  { id, transaction }: ExpectedMessage,
  { what }: Difference,
  isSeen: boolean,
): Sent {
  const isClose = id !== undefined && transaction === false
  // The request does not queue the message.
  if (id !== undefined && transaction === undefined) return 'no'
  if (what === 'message') return transaction === true ? 'no' : 'unknown'
  if (!isSeen) return 'unknown'
  // The close may have been sent twice, and another copy may still arrive.
  if (message.transaction === true) return isClose ? 'unknown' : 'no'
  return message.transaction === false && countsOf(message) !== undefined ? 'yes' : 'unknown'
}

/** Returns the handle of a message that should be queued, but is an open transaction. */
function handleOf(
  message: Message,
  { key, transaction, recipients }: ExpectedMessage,
  { what }: Difference,
) {
  if (what !== 'transaction' || transaction !== false || recipients === undefined) return {}
  return { draft: { id: message.id, ...(key !== undefined && { key }), recipients } }
}
