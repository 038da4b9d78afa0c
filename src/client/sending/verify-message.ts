import type { WithResponse } from '../response/response-promise.ts'
import { unexpectedResponse } from '../response/unexpected-response.ts'
import type { Sent } from '../errors.ts'
import { endpointOf } from '../request/endpoint-of.ts'
import type { Message } from '../types.ts'
import { countsOf, differenceFrom, type Asked, type Difference } from './as-asked.ts'
import { notAsAsked } from './checks.ts'

/**
 * Makes the function that compares a success with what was asked for, before anybody is told of it.
 *
 * Where the response leaves a doubt, the message itself is read. It decides; only what it leaves open too is `unknown`.
 */
export function verifyMessage(
  operation: 'sendMessage' | 'updateMessage',
  asked: Asked,
  get: (id: string) => Promise<WithResponse<Message>>,
  now: () => number,
): (received: WithResponse<Message>) => Promise<WithResponse<Message>> {
  return async (received) => {
    const doubt = differenceFrom(received.data, asked)
    if (doubt === undefined && !isForNobody(received.data, asked)) return received
    const id = asked.id ?? received.data.id
    const look = await get(id).catch(() => undefined)
    const message = look?.data ?? received.data
    const difference = look ? differenceFrom(message, { ...asked, id }) : doubt
    if (difference === undefined) return { ...received, data: message }
    const sent = whetherSent(message, asked, difference, look !== undefined)
    if (look !== undefined && difference.what !== 'message' && sent !== 'unknown') {
      throw notAsAsked(message, difference, handleOf(message, asked, difference))
    }
    const { response } = received
    const context = { endpoint: endpointOf(operation), response, now: now() }
    const error = unexpectedResponse(context, 'not-as-asked', '', difference.detail)
    throw Object.assign(error, { sent })
  }
}

/** A message that is queued for nobody is said not to be sent: that is worth a look. */
function isForNobody(message: Message, { transaction }: Asked): boolean {
  return transaction === false && countsOf(message)?.valid === 0
}

/** What is known of a message that is not as it was asked for. */
function whetherSent(
  message: Message,
  { id, transaction }: Asked,
  { what }: Difference,
  isSeen: boolean,
): Sent {
  const isClose = id !== undefined && transaction === false
  // Nothing that was to queue it.
  if (id !== undefined && transaction === undefined) return 'no'
  if (what === 'message') return transaction === true ? 'no' : 'unknown'
  if (!isSeen) return 'unknown'
  // The close may have been made more than once, and another copy may arrive.
  if (message.transaction === true) return isClose ? 'unknown' : 'no'
  return message.transaction === false && countsOf(message) !== undefined ? 'yes' : 'unknown'
}

/** With what to go on with a message that was to be queued, and is an open transaction. */
function handleOf(message: Message, { key, transaction, recipients }: Asked, { what }: Difference) {
  if (what !== 'transaction' || transaction !== false || recipients === undefined) return {}
  return { draft: { id: message.id, ...(key !== undefined && { key }), recipients } }
}
