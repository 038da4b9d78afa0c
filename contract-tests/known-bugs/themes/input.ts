import { withJson } from '../breaking/call.ts'
import { asking, instead, isObject, isOf, refusing } from '../breaking/helpers.ts'
import { failure, succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const

/** Request bodies: what the gateway takes, and how often it does what it is asked. */
export const inputBugs = bugs([
  {
    id: 'malformed-json-accepted',
    rule: 'A body that is not JSON answers 400.',
    source: 'A7',
    operations: ['sendMessage'],
    breaks: refusing('sendMessage', 400, (_, { call, pass }) => pass(withJson(call, hello))),
  },
  {
    id: 'malformed-json-is-a-server-error',
    rule: 'A body that is not JSON answers 400.',
    source: 'A7',
    operations: writes,
    breaks: refusing(writes, 400, () => failure(500, 500, 'Unexpected end of JSON input')),
  },
  {
    id: 'any-content-type-accepted',
    rule: 'A body that is not declared as application/json answers 415.',
    source: 'A8',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { contentType: 'ignored' },
  },
  {
    id: 'compressed-body-read',
    rule: 'A body that is declared as compressed answers 415.',
    source: 'A45',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { contentEncoding: 'ignored' },
  },
  {
    id: 'charset-refused',
    rule: 'application/json may come with parameters.',
    source: 'A8',
    operations: writes,
    breaks: instead(writes, ({ call }) =>
      call.headers.get('content-type')?.includes(';') === true
        ? failure(415, 415, 'The body must be application/json')
        : undefined,
    ),
  },
  {
    id: 'unknown-field-accepted',
    rule: 'A field that no source names is refused.',
    source: 'A5',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { unknownField: 'ignored' },
  },
  {
    id: 'invalid-parameter-answers-400',
    rule: 'A parameter of the wrong type answers 422, as a missing one does.',
    source: 'A6',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { invalidParameter: 'badRequest' },
  },
  {
    id: 'body-not-required',
    rule: '`body` is required.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({ body: ' ', ...body })),
  },
  {
    id: 'recipients-not-required',
    rule: '`recipients` is required.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({ recipients: 'nobody', ...body })),
  },
  {
    id: 'message-to-nobody-accepted',
    rule: 'A message with an empty list of recipients is refused.',
    source: 'A13',
    operations: ['sendMessage'],
    assumptions: { emptyRecipients: 'accepted' },
  },
  {
    id: 'boolean-as-text-accepted',
    rule: '`test` and `transaction` are booleans.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({
      ...body,
      test: booleanOf(body.test),
      transaction: booleanOf(body.transaction),
    })),
  },
  {
    id: 'priority-as-text-accepted',
    rule: '`priority` is a number.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', ({ priority, ...body }) => ({
      ...body,
      priority: typeof priority === 'string' && Number(priority) >= 1 ? Number(priority) : priority,
    })),
  },
  {
    id: 'null-taken-for-absent',
    rule: 'null is no value of an optional parameter.',
    source: 'A6',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) =>
      Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)),
    ),
  },
  {
    id: 'empty-object-is-a-server-error',
    rule: 'A body without any parameter answers 422.',
    source: 'R',
    operations: writes,
    breaks: instead(writes, ({ call }) =>
      isObject(call.json) && Object.keys(call.json).length === 0
        ? failure(500, 500, 'Cannot read properties of undefined')
        : undefined,
    ),
  },
  {
    id: 'list-as-body-is-a-server-error',
    rule: 'A body that is no object answers 422.',
    source: 'A6',
    operations: writes,
    breaks: instead(writes, ({ call }) =>
      call.json !== undefined && !isObject(call.json)
        ? failure(500, 500, 'Cannot read properties of null')
        : undefined,
    ),
  },
  {
    id: 'repeated-post-swallowed',
    rule: 'Every POST sends a message, also one that is like the last.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: () => {
      let last = { body: '', reply: failure(500, 500) }
      return async (call, pass) => {
        if (!isOf(call, 'sendMessage')) return pass(call)
        const body = `${call.headers.get('authorization')} ${JSON.stringify(call.json)}`
        if (body === last.body) return last.reply
        const reply = await pass(call)
        if (succeeded(reply)) last = { body, reply }
        return reply
      }
    },
  },
  {
    id: 'every-post-sent-twice',
    rule: 'A POST sends one message.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: () => async (call, pass) => {
      if (isOf(call, 'sendMessage')) await pass(call)
      return pass(call)
    },
  },
])

const hello = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

function booleanOf(value: unknown): unknown {
  return value === 'true' ? true : value === 'false' ? false : value
}
