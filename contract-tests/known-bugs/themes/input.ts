import { asking, instead, isObject } from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const

/** Request bodies: what the gateway takes, and how often it does what it is asked. */
export const inputBugs = bugs([
  {
    id: 'charset-refused',
    rule: 'application/json may come with parameters.',
    source: 'A8',
    breaks: instead(writes, ({ call }) =>
      call.headers.get('content-type')?.includes(';') === true
        ? failure(415, 415, 'The body must be application/json')
        : undefined,
    ),
  },
  {
    id: 'recipients-not-required',
    rule: '`recipients` is required.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({ recipients: 'nobody', ...body })),
  },
  {
    id: 'list-as-body-is-a-server-error',
    rule: 'A body that is no object responds with 422.',
    source: 'A6',
    breaks: instead(writes, ({ call }) =>
      call.json !== undefined && !isObject(call.json)
        ? failure(500, 500, 'Cannot read properties of null')
        : undefined,
    ),
  },
])
