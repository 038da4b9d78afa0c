import { respondingTo, isObject, refusing, showing } from '../breaking/helpers.ts'
import { response, type Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** What is wrong with the form of responses that no schema sees. */
export const envelopeBugs = bugs([
  {
    id: 'empty-account-200',
    rule: 'The list of an account without messages responds with 404 with code 203.',
    source: 'R',
    breaks: refusing('listMessages', 203, () =>
      response(200, { data: [], success: true, message: '0 Results', credit: '100', error: null }),
    ),
  },
  {
    id: 'timestamp-in-seconds',
    rule: 'The times of a message are in milliseconds.',
    source: 'R',
    breaks: showing('message', 'timestamp', (timestamp) => timestamp.slice(0, -3)),
  },
  {
    id: 'no-fields-as-object',
    rule: '`fields` of a recipient without any is an empty list.',
    source: 'R',
    breaks: showing('recipient', 'fields', (fields) => (Array.isArray(fields) ? {} : fields)),
  },
  {
    id: 'list-of-one-without-list',
    rule: '`data` of the list is a list, also of one message.',
    source: 'D',
    breaks: respondingTo('listMessages', (reply) => {
      const data = [field(reply, 'data')].flat()
      return envelope(reply, { data: data.length === 1 ? data[0] : data })
    }),
  },
  {
    id: 'results-miscounted',
    rule: 'The list says how many messages it has: `5 Results`.',
    source: 'D',
    breaks: respondingTo('listMessages', (reply) => {
      const count = [field(reply, 'data')].flat().length + 1
      return envelope(reply, { message: `${count} Results` })
    }),
  },
])

/** A response with other fields in its envelope; undefined takes a field away. */
function envelope({ json }: Reply, fields: Record<string, unknown>): Partial<Reply> {
  return isObject(json) ? { json: { ...json, ...fields } } : {}
}

function field({ json }: Reply, name: string): unknown {
  return isObject(json) ? json[name] : undefined
}
