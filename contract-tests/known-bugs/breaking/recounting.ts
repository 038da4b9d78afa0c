import type { Break, Pass } from './broken-gateway.ts'
import { reading, type Call } from './call.ts'
import { createLedger, roundMoney } from './crediting.ts'
import { isOf, showingOperations, thingsIn, type Message, type Recipient } from './helpers.ts'
import { succeeded, type Reply } from './reply.ts'

/** How many segments a text has, in this gateway's opinion. */
export type Count = (text: string, template: string) => number

/** A gateway that counts segments its own way, and holds to it: in counts, prices, reports and credit. */
export function recounting(count: Count): Break {
  return (sandbox) => {
    const ledger = createLedger(sandbox)
    return async (call, pass) => {
      const { reply, taken } = await ledger.charge(() => pass(call))
      if (isOf(call, showingOperations.message)) {
        for (const message of read<Message>(reply)) {
          const factor = await recountMessage(message, count, call, pass)
          ledger.give((1 - factor) * taken)
        }
      }
      if (isOf(call, showingOperations.recipient)) {
        for (const recipient of read<Recipient>(reply)) {
          const [message] = read<Message>(
            await pass(reading(call, `/messages/${recipient.message_id}`)),
          )
          recountRecipient(recipient, count(recipient.body, message?.body ?? recipient.body))
        }
      }
      return ledger.show(reply)
    }
  }
}

async function recountMessage(
  message: Message,
  count: Count,
  call: Call,
  pass: Pass,
): Promise<number> {
  const recipients = read<Recipient>(
    await pass(reading(call, `/messages/${message.id}/recipients/`)),
  )
  const before = message.statistics.sms_total
  if (before === 0 || recipients.length === 0) return 1
  const after = recipients.reduce((sum, { body }) => sum + count(body, message.body), 0)
  message.statistics.sms_total = after
  message.base_price = roundMoney((message.base_price * after) / before)
  message.price = roundMoney((message.price * after) / before)
  return after / before
}

function recountRecipient(recipient: Recipient, segments: number): void {
  const factor = segments / recipient.sms
  recipient.sms = segments
  recipient.price = roundMoney(recipient.price * factor)
  recipient.real_cost = roundMoney(recipient.real_cost * factor)
  if (recipient.report === undefined) return
  recipient.report.smsCount = segments
  recipient.report.price.pricePerMessage = recipient.price
}

function read<Thing>(reply: Reply): Thing[] {
  return succeeded(reply) ? (thingsIn(reply) as Thing[]) : []
}
