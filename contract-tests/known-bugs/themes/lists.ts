import { answering, isObject, thingsIn } from '../breaking/helpers.ts'
import type { Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'
import { reading } from '../breaking/call.ts'

const operations = ['listMessages'] as const

/** The list of an account's messages. */
export const listBugs = bugs([
  {
    id: 'list-oldest-first',
    rule: 'The list has the newest message first.',
    source: 'A26',
    operations,
    assumptions: { listOrder: 'oldestFirst' },
  },
  {
    id: 'list-cut-off',
    rule: 'The list has all messages of the account.',
    source: 'D',
    operations,
    breaks: listing((data) => data.slice(0, 3)),
  },
  {
    id: 'list-repeats-a-message',
    rule: 'The list has each message once.',
    source: 'D',
    operations,
    breaks: listing((data) => [...data, ...data.slice(0, 1)]),
  },
  {
    id: 'list-without-open-transactions',
    rule: 'The list has open transactions too.',
    source: 'D',
    operations,
    breaks: answering('listMessages', async (reply, { call, pass }) => {
      const shown: unknown[] = []
      for (const summary of thingsIn(reply)) {
        const id = isObject(summary) ? String(summary['id']) : ''
        const [message] = thingsIn(await pass(reading(call, `/messages/${id}`)))
        if (!isObject(message) || message['transaction'] !== true) shown.push(summary)
      }
      return withData(reply, shown)
    }),
  },
  {
    id: 'list-of-whole-messages',
    rule: 'The list has of each message its sender, its time and its id.',
    source: 'D',
    operations,
    breaks: answering('listMessages', async (reply, { call, pass }) => {
      const ids = thingsIn(reply).map((summary) => (summary as { id: string }).id)
      const answers = ids.map((id) => pass(reading(call, `/messages/${id}`)))
      return withData(reply, (await Promise.all(answers)).flatMap(thingsIn))
    }),
  },
  {
    id: 'list-has-another-sender',
    rule: 'The list has the sender that the message was sent with.',
    source: 'D',
    operations,
    breaks: listing((data) =>
      data.map((summary) => (isObject(summary) ? { ...summary, sender: 'Gateway' } : summary)),
    ),
  },
])

function listing(change: (data: unknown[]) => unknown[]) {
  return answering('listMessages', (reply) => withData(reply, change(thingsIn(reply))))
}

function withData({ json }: Reply, data: unknown[]): Partial<Reply> {
  return isObject(json) ? { json: { ...json, data } } : {}
}
