import { both } from '../breaking/broken-gateway.ts'
import { reading, withJson } from '../breaking/call.ts'
import { crediting, roundMoney } from '../breaking/crediting.ts'
import {
  respondingTo,
  asking,
  isObject,
  refusing,
  showing,
  showingAll,
  thingsIn,
  type Message,
} from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
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
    id: 'base-price-has-the-factors',
    rule: 'The base price is without priority and realtime.',
    source: 'A17',
    breaks: showing('message', 'base_price', (_, { price }) => price),
  },
  {
    id: 'recipient-costs-the-whole-message',
    rule: "The prices of a message's recipients add up to that of the message.",
    source: 'R',
    breaks: showingAll('recipient', async (recipient, { call, pass }) => {
      const reply = await pass(reading(call, `/messages/${recipient.message_id}`))
      const [message] = thingsIn(reply) as Message[]
      recipient.price = message?.price ?? recipient.price
    }),
  },
  {
    id: 'priority-rounded',
    rule: 'The priority is a number with decimals: 1.01 goes before 1.00.',
    source: 'D',
    breaks: asking('sendMessage', ({ priority, ...body }) => ({
      ...body,
      priority: typeof priority === 'number' && priority >= 1 ? Math.round(priority) : priority,
    })),
  },
  {
    id: 'credit-not-taken-on-close',
    rule: 'What a transaction costs is taken when it is closed.',
    source: 'A14',
    operations: ['updateMessage'],
    breaks: crediting(({ call, taken }) => (call.operationId === 'updateMessage' ? taken : 0)),
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
    id: 'unpaid-message-kept',
    rule: 'A message that is refused for want of credit is not there.',
    source: 'R',
    breaks: refusing('sendMessage', 201, async (reply, { call, pass }) => {
      if (isObject(call.json)) await pass(withJson(call, { ...call.json, transaction: true }))
      return reply
    }),
  },
  {
    id: 'refusal-does-not-name-the-amounts',
    rule: 'The refusal for want of credit names what is needed and what is available.',
    source: 'R',
    breaks: refusing(writes, 201, () => failure(402, 201, 'Credit is not enough')),
  },
  {
    id: 'last-cent-refused',
    rule: 'A message that costs all that is left is sent.',
    source: 'D',
    breaks: respondingTo('sendMessage', (_, { sandbox }) =>
      sandbox.credit === 0 ? failure(402, 201, 'Insufficient Credit in Wallet: 1') : {},
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
