import { expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import { creditOf, greeting, messageOf } from '../http/messages.ts'
import type { Session } from '../http/session.ts'

/** What the documents do not say of a gateway, and can be read off it. */
export interface Reference {
  /** Euro for one segment. */
  unitPrice: number
  /** What time it is there, in epoch milliseconds. */
  now: number
  /** Euro left on the account. */
  credit: number
  /** The draft that it was read off; it stays where it is. */
  id: string
}

/** Opens a transaction of one segment to one recipient, and reads off it what all other amounts and times are compared with. */
export async function readReference(session: Session): Promise<Reference> {
  const body = { ...greeting, body: 'Hello', transaction: true }
  const response = await session.ask('sendMessage', { body })
  expectSuccess(response, 201, 'a good message is taken', 'R')
  const message = messageOf(response)
  expectSame(
    response,
    'segments of one short text to one recipient:',
    message.statistics.sms_total,
    1,
  )
  expectThat(response, message.base_price > 0, 'a price above 0', message.base_price, 'R')
  const now = Number(message.timestamp)
  // Seconds would be in the year 1970.
  expectThat(response, now > 1e11, 'epoch milliseconds', message.timestamp, 'R')
  return { unitPrice: message.base_price, now, credit: creditOf(response), id: message.id }
}
