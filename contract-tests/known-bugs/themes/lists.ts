import { answering, isObject, thingsIn } from '../breaking/helpers.ts'
import type { Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const operations = ['listMessages'] as const

/** The list of an account's messages. */
export const listBugs = bugs([
  {
    id: 'list-cut-off',
    rule: 'The list has all messages of the account.',
    source: 'D',
    operations,
    breaks: listing((data) => data.slice(0, 3)),
  },
])

function listing(change: (data: unknown[]) => unknown[]) {
  return answering('listMessages', (reply) => withData(reply, change(thingsIn(reply))))
}

function withData({ json }: Reply, data: unknown[]): Partial<Reply> {
  return isObject(json) ? { json: { ...json, data } } : {}
}
