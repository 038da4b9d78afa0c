import { answering, isObject } from '../breaking/helpers.ts'
import { type Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const withCredit = [
  'listMessages',
  'sendMessage',
  'getMessage',
  'updateMessage',
  'listRecipients',
  'getRecipient',
] as const
const ofMessages = [...withCredit, 'cancelMessage'] as const

/** What is wrong with the envelope that every answer comes in. */
export const envelopeBugs = bugs([
  {
    id: 'success-without-error',
    rule: '`error` is there also in an answer that succeeds.',
    source: 'D',
    operations: ofMessages,
    breaks: answering(ofMessages, (reply) => envelope(reply, { error: undefined })),
  },
  {
    id: 'list-of-one-without-list',
    rule: '`data` of the list is a list, also of one message.',
    source: 'D',
    operations: ['listMessages'],
    breaks: answering('listMessages', (reply) => {
      const data = [field(reply, 'data')].flat()
      return envelope(reply, { data: data.length === 1 ? data[0] : data })
    }),
  },
  {
    id: 'results-miscounted',
    rule: 'The list says how many messages it has: `5 Results`.',
    source: 'D',
    operations: ['listMessages'],
    breaks: answering('listMessages', (reply) => {
      const count = [field(reply, 'data')].flat().length + 1
      return envelope(reply, { message: `${count} Results` })
    }),
  },
])

/** An answer with other fields in its envelope; undefined takes a field away. */
function envelope({ json }: Reply, fields: Record<string, unknown>): Partial<Reply> {
  return isObject(json) ? { json: { ...json, ...fields } } : {}
}

function field({ json }: Reply, name: string): unknown {
  return isObject(json) ? json[name] : undefined
}
