import { asking, instead, isObject } from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const

/** Request bodies: what the gateway takes, and how often it does what it is asked. */
export const inputBugs = bugs([
  {
    id: 'compressed-body-read',
    rule: 'A body that is declared as compressed answers 415.',
    source: 'A45',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { contentEncoding: 'ignored' },
  },
  {
    id: 'json-declared-as-a-form-refused',
    rule: 'JSON that is declared as a form is taken, as the SDKs send it.',
    source: 'A8',
    operations: [...writes, 'createToken', 'updateToken'],
    assumptions: { contentType: 'required' },
  },
  {
    id: 'empty-list-of-fields-refused',
    rule: 'An empty list of fields is no fields.',
    source: 'A48',
    operations: ['sendMessage'],
    assumptions: { emptyFields: 'refused' },
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
])
