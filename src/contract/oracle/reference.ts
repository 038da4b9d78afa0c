import { creditOf, greeting, messageOf, type Message } from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import { expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'

/** The values that the documents do not specify, as read from the gateway. */
export interface Reference {
  /** The price of one segment, in euros. */
  unitPrice: number
  /** The gateway's time, in epoch milliseconds. */
  now: number
  /** The account's credit, in euros. */
  credit: number
  /** The draft from which these values were read. It stays open. */
  reference: Message
}

/** Opens a transaction with one segment and one recipient. Its values are the reference for all other amounts and times. */
export async function readReference(session: Session): Promise<Reference> {
  const body = { ...greeting, body: 'Hello', transaction: true }
  const response = await session.call('sendMessage', { body })
  expectSuccess(response, 201, 'a valid message is accepted', 'R')
  const reference = messageOf(response)
  const { statistics, base_price: unitPrice, timestamp } = reference
  expectSame(response, 'segments of a short text to one recipient:', statistics.sms_total, 1)
  expectThat(response, unitPrice > 0, 'a price above 0', unitPrice, 'R')
  const now = Number(timestamp)
  // A time in seconds would be in 1970.
  expectThat(response, now > 1e11, 'epoch milliseconds', timestamp, 'R')
  return { unitPrice, now, credit: creditOf(response), reference }
}
