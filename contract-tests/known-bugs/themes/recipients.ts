import type { OperationId } from '../../../generated/operations.ts'
import { both } from '../breaking/broken-gateway.ts'
import { reading } from '../breaking/call.ts'
import { crediting, roundMoney } from '../breaking/credit.ts'
import {
  enveloping,
  instead,
  requesting,
  respondingTo,
  showing,
  showingAll,
  writes,
  type Message,
  type Recipient,
} from '../breaking/helpers.ts'
import { failure, isObject, thingsIn } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in who receives a message, in which text they receive, and in lists of any size. */
export const recipientBugs: Bugs = {
  'number-of-the-documents-not-taken': {
    rule: 'The number in the example of the documents, +39-3491234518, is valid (D)',
    breaks: requesting('sendMessage', (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"+39-349', '"39-349')),
    ),
  },
  'wrong-number-counts-as-valid': {
    rule: 'An invalid number is not a valid recipient (D)',
    breaks: showingAll('message', ({ recipients, statistics }) => {
      recipients.valid.count += recipients.invalid.total
      statistics.total = recipients.valid.count
      recipients.invalid = { total: 0, list: [] }
    }),
  },
  'wrong-numbers-charged': {
    rule: 'Only valid recipients cost something (D)',
    operations: [...writes, 'getMessage'],
    breaks: both(
      crediting(({ reply, taken }) => {
        const share = thingsIn<Message>(reply)[0]?.recipients
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
  'number-without-hyphen-accepted': {
    rule: 'A hyphen separates the international prefix; any other form is invalid (D)',
    breaks: requesting(writes, (body) => ({
      ...body,
      recipients: withNumbers(body.recipients, (number) =>
        number.replace(/^(\+\d\d)(?=\d{4,}$)/, '$1-'),
      ),
    })),
  },
  'number-without-plus-accepted': {
    rule: 'The prefix starts with a plus; any other form is invalid (D)',
    breaks: requesting('sendMessage', (body) => ({
      ...body,
      recipients: withNumbers(body.recipients, (number) => number.replace(/^(?=\d{1,3}-)/, '+')),
    })),
  },
  'single-object-refused': {
    rule: 'Recipients may be one object with a number and fields (D)',
    breaks: instead('sendMessage', ({ json }) =>
      isObject(json) && isObject(json['recipients'])
        ? failure(422, 302, "invalid 'recipients' parameter: must be array")
        : undefined,
    ),
  },
  'number-not-looked-at': {
    rule: 'A request for one number returns only the recipients with that number (D)',
    breaks: respondingTo('getRecipient', (_, { call, pass }) =>
      pass(reading(call, recipientsPath(call.parameters.id))),
    ),
  },
  'rendered-once-for-all': {
    rule: 'Each recipient gets the text with their own fields (D)',
    breaks: showingAll('recipient', async (recipient, { call, pass }) => {
      const all = await pass(reading(call, recipientsPath(recipient.message_id)))
      recipient.body = thingsIn<Recipient>(all)[0]?.body ?? recipient.body
    }),
  },
  'recipients-of-each-message-numbered-alike': {
    rule: 'Each recipient has a unique id (R)',
    breaks: showing('recipient', 'id', (_, { i }) => i.toString(16).padStart(24, 'a')),
  },
  ...bugsOf<[OperationId, number]>(
    {
      'first-100-recipients-only': ['listRecipients', 100],
      'first-500-recipients-only': ['listRecipients', 500],
      'first-200-messages-only': ['listMessages', 200],
      'first-20-tokens-only': ['listTokens', 20],
    },
    ([operation, limit]) => ({
      rule: 'A list is complete; a page has up to 100 tokens (R)',
      breaks: enveloping(operation, (_, data) => ({ data: data.slice(0, limit) })),
    }),
  ),
  'first-100-invalid-numbers-only': {
    rule: 'Every invalid number is listed (D)',
    breaks: showing('message', 'recipients.invalid.list', (list) => list.slice(0, 100)),
  },
}

function recipientsPath(id = ''): string {
  return `/messages/${id}/recipients/`
}

/** Changes the numbers of recipients, in whatever form the recipients are. */
function withNumbers(recipients: unknown, change: (number: string) => string): unknown {
  if (typeof recipients === 'string') return change(recipients)
  if (Array.isArray(recipients)) return recipients.map((item) => withNumbers(item, change))
  if (!isObject(recipients) || typeof recipients['number'] !== 'string') return recipients
  return { ...recipients, number: change(recipients['number']) }
}
