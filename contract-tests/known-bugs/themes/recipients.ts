import { reading } from '../breaking/call.ts'
import {
  respondingTo,
  asking,
  instead,
  isObject,
  showingAll,
  thingsIn,
  type Message,
} from '../breaking/helpers.ts'
import { crediting, roundMoney } from '../breaking/crediting.ts'
import { both } from '../breaking/broken-gateway.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const
const messages = [...writes, 'getMessage'] as const

/** Who a message goes to, and with which text. */
export const recipientBugs = bugs([
  {
    id: 'number-of-the-documents-not-taken',
    rule: 'A number as in the example of the documents, +39-3491234518, is a good one.',
    source: 'D',
    breaks: asking('sendMessage', (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"+39-349', '"39-349')),
    ),
  },
  {
    id: 'wrong-number-counts-as-valid',
    rule: 'A wrong number is no valid recipient.',
    source: 'D',
    breaks: showingAll('message', ({ recipients, statistics }) => {
      recipients.valid.count += recipients.invalid.total
      statistics.total = recipients.valid.count
      recipients.invalid = { total: 0, list: [] }
    }),
  },
  {
    id: 'wrong-numbers-charged',
    rule: 'Only valid recipients cost something.',
    source: 'D',
    operations: messages,
    breaks: both(
      crediting(({ reply, taken }) => {
        const [message] = thingsIn(reply) as Message[]
        const share = message?.recipients
        return share ? (-taken * share.invalid.total) / share.valid.count || 0 : 0
      }),
      showingAll('message', (message) => {
        const { valid, invalid } = message.recipients
        const factor = valid.count === 0 ? 1 : (valid.count + invalid.total) / valid.count
        message.base_price = roundMoney(message.base_price * factor)
        message.price = roundMoney(message.price * factor)
      }),
    ),
  },
  {
    id: 'number-without-hyphen-accepted',
    rule: 'The international prefix is separated by a hyphen; any other form is a wrong recipient.',
    source: 'D',
    operations: writes,
    breaks: both(
      asking('sendMessage', (body) => ({ ...body, recipients: hyphenated(body.recipients) })),
      asking('updateMessage', (body) => ({ ...body, recipients: hyphenated(body.recipients) })),
    ),
  },
  {
    id: 'number-without-plus-accepted',
    rule: 'The prefix starts with a plus; any other form is a wrong recipient.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({
      ...body,
      recipients: withNumbers(body.recipients, (number) => number.replace(/^(?=\d{1,3}-)/, '+')),
    })),
  },
  {
    id: 'single-object-refused',
    rule: 'Recipients may be one object with a number and fields.',
    source: 'D',
    breaks: instead('sendMessage', ({ call }) =>
      isObject(call.json) && isObject(call.json['recipients'])
        ? failure(422, 302, "invalid 'recipients' parameter: must be array")
        : undefined,
    ),
  },
  {
    id: 'number-not-looked-at',
    rule: 'Asking for one number gives the recipients with that number only.',
    source: 'D',
    breaks: respondingTo('getRecipient', (_, { call, pass }) =>
      pass(reading(call, recipientsPath(call.parameters.id))),
    ),
  },
  {
    id: 'rendered-once-for-all',
    rule: 'Each recipient gets the text with his own fields.',
    source: 'D',
    breaks: showingAll('recipient', async (recipient, { call, pass }) => {
      const all = await pass(reading(call, recipientsPath(recipient.message_id)))
      recipient.body = (thingsIn(all) as { body: string }[])[0]?.body ?? recipient.body
    }),
  },
])

function recipientsPath(id = ''): string {
  return `/messages/${id}/recipients/`
}

function hyphenated(recipients: unknown): unknown {
  return withNumbers(recipients, (number) => number.replace(/^(\+\d\d)(?=\d{4,}$)/, '$1-'))
}

/** Recipients in whatever form, with other numbers. */
function withNumbers(recipients: unknown, change: (number: string) => string): unknown {
  if (typeof recipients === 'string') return change(recipients)
  if (Array.isArray(recipients)) return recipients.map((item) => withNumbers(item, change))
  if (!isObject(recipients) || typeof recipients['number'] !== 'string') return recipients
  return { ...recipients, number: change(recipients['number']) }
}
