import type { Break } from '../breaking/broken-gateway.ts'
import { redirected } from '../breaking/call.ts'
import { showing, showingAll } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

const messages = ['sendMessage', 'getMessage', 'updateMessage'] as const
const recipients = ['listRecipients', 'getRecipient'] as const

/** Fields of the wrong type or form, missing, or too many. */
export const shapeBugs = bugs([
  {
    id: 'timestamp-as-number',
    rule: 'The times of a message are strings.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'timestamp', Number),
  },
  {
    id: 'timestamp-in-seconds',
    rule: 'The times of a message are in milliseconds.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'timestamp', (timestamp) => timestamp.slice(0, -3)),
  },
  {
    id: 'state-as-text',
    rule: 'The state of a message is an integer.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'state', String),
  },
  {
    id: 'test-as-number',
    rule: '`test` is a boolean.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'test', Number),
  },
  {
    id: 'price-as-text',
    rule: 'The price of a message is a number.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'price', String),
  },
  {
    id: 'priority-not-returned',
    rule: 'A message is shown with its priority.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'priority', () => undefined),
  },
  {
    id: 'segments-not-returned',
    rule: 'The statistics of a message have the number of its segments.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'statistics.sms_total', () => undefined),
  },
  {
    id: 'account-in-message',
    rule: 'A message has the documented fields and no more.',
    source: 'R',
    operations: messages,
    breaks: showingAll('message', (message) => Object.assign(message, { account: 1 })),
  },
  {
    id: 'ids-with-a-prefix',
    rule: 'An id is 24 hexadecimal digits.',
    source: 'D',
    operations: ['listMessages', 'sendMessage', 'getMessage', 'updateMessage', 'cancelMessage'],
    breaks: prefixIds('msg_'),
  },
  {
    id: 'sender-missing-in-list',
    rule: 'Each message of the list has its sender.',
    source: 'D',
    operations: ['listMessages'],
    breaks: showing('summary', 'sender', () => undefined),
  },
  {
    id: 'list-time-as-date',
    rule: 'The time of a message in the list is in epoch milliseconds.',
    source: 'D',
    operations: ['listMessages'],
    breaks: showing('summary', 'timestamp', (time) => new Date(Number(time)).toISOString()),
  },
  {
    id: 'no-fields-as-object',
    rule: '`fields` of a recipient without any is an empty list.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'fields', (fields) => (Array.isArray(fields) ? {} : fields)),
  },
  {
    id: 'number-without-hyphen',
    rule: 'The number of a recipient has a hyphen behind its prefix.',
    source: 'D',
    operations: recipients,
    breaks: showing('recipient', 'number', (number) => number.replace('-', '')),
  },
  {
    id: 'prefix-without-plus',
    rule: 'The prefix of a recipient has its plus: `+39`.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'prefix', (prefix) => prefix.slice(1)),
  },
  {
    id: 'send-id-without-index',
    rule: '`send_id` is the id of the message, an underscore, and the index of the recipient.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'send_id', (_, recipient) => recipient.message_id),
  },
  {
    id: 'index-from-one',
    rule: 'The index of a recipient starts from 0.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'i', (i) => i + 1),
  },
  {
    id: 'recipient-without-message',
    rule: 'A recipient names its message.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'message_id', () => undefined),
  },
  {
    id: 'recipient-has-id-of-message',
    rule: 'A recipient has an id of its own.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'id', (_, { message_id }) => message_id),
  },
  {
    id: 'segments-as-text',
    rule: 'The segments of a recipient are an integer.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'sms', String),
  },
])

/** Ids of another form, which the gateway takes back too. */
function prefixIds(prefix: string): Break {
  return () => async (call, pass) => {
    const target = call.url.pathname.replace(prefix, '') + call.url.search
    const reply = await pass(redirected(call, call.method, target))
    const text = JSON.stringify(reply.json)?.replaceAll('"id":"', `"id":"${prefix}`)
    return text === undefined ? reply : { ...reply, json: JSON.parse(text) }
  }
}
