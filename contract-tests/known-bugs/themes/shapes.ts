import { showing } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

const messages = ['sendMessage', 'getMessage', 'updateMessage'] as const
const recipients = ['listRecipients', 'getRecipient'] as const

/** Fields of the wrong type or form, missing, or too many. */
export const shapeBugs = bugs([
  {
    id: 'timestamp-in-seconds',
    rule: 'The times of a message are in milliseconds.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'timestamp', (timestamp) => timestamp.slice(0, -3)),
  },
  {
    id: 'no-fields-as-object',
    rule: '`fields` of a recipient without any is an empty list.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'fields', (fields) => (Array.isArray(fields) ? {} : fields)),
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
])
