import { both } from '../breaking/broken-gateway.ts'
import { reading, withJson } from '../breaking/call.ts'
import { crediting, roundMoney } from '../breaking/crediting.ts'
import {
  answering,
  asking,
  isObject,
  isOf,
  refusing,
  showing,
  showingAll,
  thingsIn,
  type Message,
} from '../breaking/helpers.ts'
import { failure, succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const
const messages = [...writes, 'getMessage'] as const

/** Prices, and the credit that is taken for them. */
export const priceBugs = bugs([
  {
    id: 'priority-not-in-price',
    rule: 'A higher priority costs more: the price is the base price times `priority`.',
    source: 'A17',
    operations: messages,
    breaks: priced((message) => (message.priority === 1 ? 1 : 1 / message.priority)),
  },
  {
    id: 'realtime-not-in-price',
    rule: 'A realtime message costs 1.2 times as much.',
    source: 'A17',
    operations: messages,
    breaks: priced((message) => (message.options.realtime ? 1 / 1.2 : 1)),
  },
  {
    id: 'price-for-one-recipient',
    rule: 'The price is for all valid recipients.',
    source: 'R',
    operations: messages,
    breaks: priced((message) => 1 / Math.max(1, message.recipients.valid.count)),
  },
  {
    id: 'price-for-one-segment',
    rule: 'The price is for all segments.',
    source: 'R',
    operations: messages,
    breaks: priced(({ statistics: { total, sms_total } }) =>
      sms_total === 0 ? 1 : total / sms_total,
    ),
  },
  {
    id: 'base-price-has-the-factors',
    rule: 'The base price is without priority and realtime.',
    source: 'A17',
    operations: messages,
    breaks: showing('message', 'base_price', (_, { price }) => price),
  },
  {
    id: 'recipient-costs-the-whole-message',
    rule: "The prices of a message's recipients add up to that of the message.",
    source: 'R',
    operations: ['listRecipients', 'getRecipient'],
    breaks: showingAll('recipient', async (recipient, { call, pass }) => {
      const reply = await pass(reading(call, `/messages/${recipient.message_id}`))
      const [message] = thingsIn(reply) as Message[]
      recipient.price = message?.price ?? recipient.price
    }),
  },
  {
    id: 'priority-below-one-accepted',
    rule: 'The lowest priority is 1.00.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', ({ priority, ...body }) =>
      typeof priority === 'number' && priority < 1 ? body : { ...body, priority },
    ),
  },
  {
    id: 'priority-rounded',
    rule: 'The priority is a number with decimals: 1.01 goes before 1.00.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', ({ priority, ...body }) => ({
      ...body,
      priority: typeof priority === 'number' && priority >= 1 ? Math.round(priority) : priority,
    })),
  },
  {
    id: 'credit-not-taken',
    rule: 'What a message costs is taken from the credit.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: crediting(({ call, taken }) => (call.operationId === 'sendMessage' ? taken : 0)),
  },
  {
    id: 'credit-not-taken-on-close',
    rule: 'What a transaction costs is taken when it is closed.',
    source: 'A14',
    operations: ['updateMessage'],
    breaks: crediting(({ call, taken }) => (call.operationId === 'updateMessage' ? taken : 0)),
  },
  {
    id: 'credit-taken-twice',
    rule: 'What a message costs is taken once.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: crediting(({ taken }) => -taken),
  },
  {
    id: 'reading-costs',
    rule: 'Only messages cost something.',
    source: 'D',
    operations: ['getMessage'],
    breaks: crediting(({ call }) => (call.operationId === 'getMessage' ? -0.0315 : 0)),
  },
  {
    id: 'invalid-request-costs',
    rule: 'A request that is refused takes no credit.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const isPaid = call.operationId === 'sendMessage' && reply.status === 422
      if (isPaid) await pass(withJson(call, charged))
      return reply
    },
  },
  {
    id: 'test-messages-cost',
    rule: 'A message with `test` true is simulated, and takes no credit.',
    source: 'A15',
    operations: ['sendMessage'],
    assumptions: { testMessage: 'charged' },
  },
  {
    id: 'test-ignored',
    rule: 'A message with `test` true is simulated, and shown as such.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', ({ test, ...body }) =>
      test === true ? body : { ...body, test },
    ),
  },
  {
    id: 'credit-before-the-charge',
    rule: '`credit` is what is left when the message is paid for.',
    source: 'D',
    operations: writes,
    breaks: (sandbox) => async (call, pass) => {
      const credit = String(sandbox.credit)
      const reply = await pass(call)
      const isPaid = isOf(call, writes) && succeeded(reply) && isObject(reply.json)
      return isPaid ? { ...reply, json: { ...(reply.json as object), credit } } : reply
    },
  },
  {
    id: 'credit-not-checked',
    rule: 'A message that the credit does not cover is refused with 402 and code 201.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: refusing('sendMessage', 201, ({ json }, { call, pass }) =>
      isObject(call.json) ? pass(withJson(call, { ...call.json, test: true })) : { json },
    ),
  },
  {
    id: 'credit-not-checked-on-close',
    rule: 'A transaction that the credit does not cover is not closed: 402 and code 201.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 201, async (reply, { call, pass }) => {
      const shown = await pass(reading(call, call.url.pathname))
      const [message] = thingsIn(shown)
      const json = {
        ...(shown.json as object),
        data: { ...(message as object), transaction: false },
      }
      return succeeded(shown) ? { ...shown, json } : reply
    }),
  },
  {
    id: 'unpaid-message-kept',
    rule: 'A message that is refused for want of credit is not there.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: refusing('sendMessage', 201, async (reply, { call, pass }) => {
      if (isObject(call.json)) await pass(withJson(call, { ...call.json, transaction: true }))
      return reply
    }),
  },
  {
    id: 'refusal-does-not-name-the-amounts',
    rule: 'The refusal for want of credit names what is needed and what is available.',
    source: 'R',
    operations: writes,
    breaks: refusing(writes, 201, () => failure(402, 201, 'Credit is not enough')),
  },
  {
    id: 'last-cent-refused',
    rule: 'A message that costs all that is left is sent.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: answering('sendMessage', (_, { sandbox }) =>
      sandbox.credit === 0 ? failure(402, 201, 'Credit is not enough: 1 needed, 1 available') : {},
    ),
  },
])

/** The shortest message that costs something. */
const charged = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

/** A gateway that takes another price, as a factor of the right one, and shows it. */
function priced(factor: (message: Message) => number) {
  return both(
    crediting(({ reply, taken }) => {
      const [message] = thingsIn(reply) as Message[]
      return taken === 0 || message === undefined ? 0 : taken * (1 - factor(message))
    }),
    showing('message', 'price', (price, message) => roundMoney(price * factor(message))),
  )
}
