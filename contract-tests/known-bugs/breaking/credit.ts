import type { Sandbox } from '../../../src/sandbox/index.ts'
import { both, type Break, type Pass } from './broken-gateway.ts'
import { reading, type Call } from './call.ts'
import { isOf, showing, showingOperations, type Message, type Recipient } from './helpers.ts'
import { isObject, succeeded, thingsIn, type Reply } from './reply.ts'

/** The cost of a call, and the cost of earlier calls for each message. */
interface Charge {
  call: Call
  reply: Reply
  /** What this call cost, in euros. */
  taken: number
  /** What each message has cost, in euros, by the message's id. */
  paid: ReadonlyMap<string, number>
}

/** Makes a gateway charge too much or too little. `given` returns how many euros are refunded after a call. */
export function crediting(given: (charge: Charge) => number): Break {
  return (sandbox) => {
    const ledger = createLedger(sandbox)
    const paid = new Map<string, number>()
    return async (call, pass) => {
      const { reply, taken } = await ledger.charge(() => pass(call))
      const id = call.parameters.id ?? thingsIn(reply)[0]?.['id']
      if (typeof id === 'string' && taken > 0) paid.set(id, taken)
      if (succeeded(reply)) ledger.give(given({ call, reply, taken, paid }))
      return ledger.show(reply)
    }
  }
}

/** Makes a gateway charge and show another price, which is the right one times `factor`. */
export function pricing(factor: (message: Message) => number): Break {
  const charging = crediting(({ reply, taken }) => {
    const [message] = thingsIn<Message>(reply)
    return taken === 0 || message === undefined ? 0 : taken * (1 - factor(message))
  })
  return both(
    charging,
    showing('message', 'price', (price, message) => roundMoney(price * factor(message))),
  )
}

/** Keeps track of the difference between the credit that is shown and the sandbox's own. */
function createLedger(sandbox: Sandbox) {
  let difference = 0
  return {
    charge: async (call: () => Promise<Reply>) => {
      const before = sandbox.credit
      const reply = await call()
      return { reply, taken: roundMoney(before - sandbox.credit) }
    },
    give: (amount: number) => {
      difference += amount
    },
    show: (reply: Reply): Reply => {
      if (isObject(reply.json) && 'credit' in reply.json) {
        const { credit } = reply.json
        const shown = roundMoney(Number(credit) + difference)
        reply.json['credit'] = typeof credit === 'string' ? String(shown) : shown
      }
      return reply
    },
  }
}

/** Rounds to a millionth of a euro, as the sandbox does. */
export function roundMoney(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}

type Count = (text: string) => number

/** Makes a gateway count segments in its own way, consistently in counts, prices, reports and credit. */
export function recounting(count: Count): Break {
  return (sandbox) => {
    const ledger = createLedger(sandbox)
    return async (call, pass) => {
      const { reply, taken } = await ledger.charge(() => pass(call))
      if (!succeeded(reply)) return ledger.show(reply)
      if (isOf(call, showingOperations.message)) {
        for (const message of thingsIn<Message>(reply)) {
          ledger.give((1 - (await recountMessage(message, count, call, pass))) * taken)
        }
      }
      if (isOf(call, showingOperations.recipient)) {
        for (const recipient of thingsIn<Recipient>(reply)) recountRecipient(recipient, count)
      }
      return ledger.show(reply)
    }
  }
}

/** Recounts a message. Returns the factor by which its segments changed. */
async function recountMessage(
  message: Message,
  count: Count,
  call: Call,
  pass: Pass,
): Promise<number> {
  const list = await pass(reading(call, `/messages/${message.id}/recipients/`))
  const recipients = succeeded(list) ? thingsIn<Recipient>(list) : []
  const before = message.statistics.sms_total
  if (before === 0 || recipients.length === 0) return 1
  const after = recipients.reduce((sum, { body }) => sum + count(body), 0)
  message.statistics.sms_total = after
  message.base_price = roundMoney((message.base_price * after) / before)
  message.price = roundMoney((message.price * after) / before)
  return after / before
}

function recountRecipient(recipient: Recipient, count: Count): void {
  const segments = count(recipient.body)
  const factor = segments / recipient.sms
  recipient.sms = segments
  recipient.price = roundMoney(recipient.price * factor)
  recipient.real_cost = roundMoney(recipient.real_cost * factor)
  if (recipient.report === undefined) return
  recipient.report.smsCount = segments
  recipient.report.price.pricePerMessage = recipient.price
}
