import type { Break } from '../breaking/broken-gateway.ts'
import { reading, withFields, withJson } from '../breaking/call.ts'
import { crediting, pricing } from '../breaking/credit.ts'
import {
  handling,
  refusing,
  requesting,
  respondingTo,
  showing,
  showingAll,
  writes,
  type Message,
  type Recipient,
} from '../breaking/helpers.ts'
import { failure, thingsIn } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in prices, and in the credit that they cost. */
export const priceBugs: Bugs = {
  ...bugsOf<(message: Message) => number>(
    {
      'priority-not-in-price': ({ priority }) => 1 / priority,
      'realtime-not-in-price': ({ options }) => (options.realtime ? 1 / 1.2 : 1),
      'price-for-one-recipient': ({ recipients }) => 1 / Math.max(1, recipients.valid.count),
    },
    (factor) => ({
      rule: 'All valid recipients are charged, times `priority`, times 1.2 for realtime (A17)',
      operations: [...writes, 'getMessage'],
      breaks: pricing(factor),
    }),
  ),
  'base-price-has-the-factors': {
    rule: 'The base price does not include priority and realtime (A17)',
    breaks: showing('message', 'base_price', (_, { price }) => price),
  },
  'recipient-costs-the-whole-message': {
    rule: "The prices of a message's recipients add up to that of the message (R)",
    breaks: showingAll('recipient', async (recipient, { call, pass }) => {
      const reply = await pass(reading(call, `/messages/${recipient.message_id}`))
      recipient.price = thingsIn<Message>(reply)[0]?.price ?? recipient.price
    }),
  },
  ...bugsOf<(one: Recipient, all: readonly Recipient[]) => number>(
    {
      'price-split-evenly': (_, all) => priceOf(all) / all.length,
      'price-of-the-first-for-all-but-the-last': ({ i, price }, all) => {
        const first = all[0]?.price ?? price
        return i === all.length - 1 ? priceOf(all) - first * (all.length - 1) : first
      },
    },
    (price) => ({
      rule: 'Each recipient has the price of their own segments (R)',
      breaks: showingAll('recipient', (recipient, _, all) => {
        recipient.price = price(recipient, all)
      }),
    }),
  ),
  'priority-rounded': {
    rule: 'The priority is a number with decimals: 1.01 goes before 1.00 (D)',
    breaks: requesting('sendMessage', ({ priority, ...body }) => ({
      ...body,
      priority: typeof priority === 'number' && priority >= 1 ? Math.round(priority) : priority,
    })),
  },
  'credit-not-taken-on-close': {
    rule: 'A transaction is paid for when it is closed (A14)',
    operations: ['updateMessage'],
    breaks: crediting(({ call, taken }) => (call.operationId === 'updateMessage' ? taken : 0)),
  },
  'reading-costs': {
    rule: 'Only messages cost something (D)',
    operations: ['getMessage'],
    breaks: crediting(({ call }) => (call.operationId === 'getMessage' ? -0.0315 : 0)),
  },
  'credit-refunded-on-cancel': {
    rule: 'A cancelled message is not refunded (D)',
    operations: ['cancelMessage'],
    breaks: crediting(({ call: { operationId, parameters }, paid }) =>
      operationId === 'cancelMessage' ? (paid.get(parameters.id ?? '') ?? 0) : 0,
    ),
  },
  'invalid-request-costs': {
    rule: 'A refused request takes no credit (D)',
    breaks: handling('sendMessage', async ({ call, pass }) => {
      const reply = await pass(call)
      if (reply.status === 422) await pass(withJson(call, charged))
      return reply
    }),
  },
  'unpaid-message-kept': {
    rule: 'A message that is refused for lack of credit does not exist (R)',
    breaks: keepingUnpaid('sendMessage'),
  },
  'refused-close-adds-recipients': {
    rule: 'A PUT that is refused leaves the transaction unchanged (D)',
    breaks: keepingUnpaid('updateMessage'),
  },
  'refusal-does-not-name-the-amounts': {
    rule: 'The refusal for lack of credit names what is needed and what is available (R)',
    breaks: refusing(writes, 201, () => failure(402, 201, 'Credit is not enough')),
  },
  'last-cent-refused': {
    rule: 'A message that costs all the credit is sent (D)',
    breaks: respondingTo('sendMessage', (_, { sandbox }) =>
      sandbox.credit === 0 ? failure(402, 201, 'Insufficient Credit in Wallet: 1') : {},
    ),
  },
}

/** The shortest message that costs something. */
const charged = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

function priceOf(recipients: readonly Recipient[]): number {
  return recipients.reduce((sum, { price }) => sum + price, 0)
}

/** Carries out what is refused for lack of credit anyway, as an open transaction. */
function keepingUnpaid(operation: 'sendMessage' | 'updateMessage'): Break {
  return refusing(operation, 201, async (reply, { call, pass }) => {
    await pass(withFields(call, { transaction: true }))
    return reply
  })
}
