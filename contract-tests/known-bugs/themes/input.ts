import { redirected, withJson } from '../breaking/call.ts'
import { asking, instead, isObject, isOf, refusing, showing } from '../breaking/helpers.ts'
import { answer, failure, succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const
const messages = [...writes, 'getMessage'] as const

/** What the gateway takes, and what it makes of it. */
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
    operations: writes,
    assumptions: { contentType: 'ignored' },
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
    operations: writes,
    assumptions: { unknownField: 'ignored' },
  },
  {
    id: 'invalid-parameter-answers-400',
    rule: 'A parameter of the wrong type answers 422, as a missing one does.',
    source: 'A6',
    operations: writes,
    assumptions: { invalidParameter: 'badRequest' },
  },
  {
    id: 'short-sender-accepted',
    rule: 'A sender has at least 3 characters.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({ ...body, sender: padded(body.sender) })),
  },
  {
    id: 'long-sender-cut',
    rule: 'A sender that is not numeric has at most 11 characters.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: isNumeric(body.sender) ? body.sender : cut(body.sender, 11),
    })),
  },
  {
    id: 'long-numeric-sender-cut',
    rule: 'A numeric sender has at most 14 digits.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: isNumeric(body.sender) ? cut(body.sender, 14) : body.sender,
    })),
  },
  {
    id: 'numeric-sender-of-14-refused',
    rule: 'A numeric sender may have 14 digits.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: refusingSender((sender) => isNumeric(sender) && sender.length > 11),
  },
  {
    id: 'sender-of-11-refused',
    rule: 'A sender may have 11 characters.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: refusingSender((sender) => !isNumeric(sender) && [...sender].length === 11),
  },
  {
    id: 'sender-of-3-refused',
    rule: 'A sender may have 3 characters.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: refusingSender((sender) => [...sender].length === 3),
  },
  {
    id: 'sender-with-space-refused',
    rule: 'A sender may have spaces and punctuation.',
    source: 'A36',
    operations: ['sendMessage'],
    assumptions: { senderCharacters: 'lettersAndDigits' },
  },
  {
    id: 'sender-in-capitals',
    rule: 'A sender is shown as it was sent.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'sender', (sender) => sender.toUpperCase()),
  },
  {
    id: 'sender-not-required',
    rule: '`sender` is required.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({ sender: 'Gateway', ...body })),
  },
  {
    id: 'body-not-required',
    rule: '`body` is required.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({ body: '', ...body })),
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
    id: 'number-as-sender-accepted',
    rule: '`sender` is a string, a numeric one too.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: typeof body.sender === 'number' ? String(body.sender) : body.sender,
    })),
  },
  {
    id: 'very-long-sender-is-a-server-error',
    rule: 'A sender that is too long answers 422 with code 302, however long it is.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: instead('sendMessage', ({ call }) =>
      isObject(call.json) && String(call.json['sender']).length > 64
        ? failure(500, 500, 'value too long for type character varying(64)')
        : undefined,
    ),
  },
  {
    id: 'emoji-is-a-server-error',
    rule: 'A text may have any character; what is not in the default alphabet is sent as UCS-2.',
    source: '3GPP TS 23.038',
    operations: ['sendMessage'],
    breaks: instead('sendMessage', ({ call }) =>
      /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(call.json) ?? '')
        ? failure(500, 500, 'Incorrect string value')
        : undefined,
    ),
  },
  {
    id: 'emoji-lost',
    rule: 'A text is stored as it was sent, with characters beyond the basic plane.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'body', (body) => body.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?')),
  },
  {
    id: 'text-cut-at-nul',
    rule: 'A text is stored as it was sent, with control characters.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'body', (body) => body.split('\0')[0]),
  },
  {
    id: 'text-trimmed',
    rule: 'A text is stored as it was sent, with the spaces at its ends.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'body', (body) => body.trim()),
  },
  {
    id: 'text-escaped-for-html',
    rule: 'A text is stored as it was sent, with & and <.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'body', (body) =>
      body.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ),
  },
  {
    id: 'lines-joined',
    rule: 'A text is stored as it was sent, with its line breaks.',
    source: 'D',
    operations: messages,
    breaks: showing('message', 'body', (body) => body.replaceAll(/\r?\n/g, ' ')),
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
    id: 'patch-taken-for-put',
    rule: 'A message is changed with PUT; the path takes no PATCH.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: () => (call, pass) => {
      const isPatch = call.method === 'PATCH' && call.url.pathname.startsWith('/messages/')
      return pass(isPatch ? redirected(call, 'PUT', call.url.pathname) : call)
    },
  },
  {
    id: 'post-on-a-message-taken-for-put',
    rule: 'A message is changed with PUT; its path takes no POST.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: () => (call, pass) => {
      const isPost = call.method === 'POST' && /^\/messages\/[^/]+\/?$/.test(call.url.pathname)
      return pass(isPost ? redirected(call, 'PUT', call.url.pathname) : call)
    },
  },
  {
    id: 'unknown-path-answers-200',
    rule: 'A path that the gateway does not have answers 404.',
    source: 'D',
    operations: ['listMessages'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      return call.operationId === undefined && reply.status === 404 ? answer(200, {}) : reply
    },
  },
  {
    id: 'any-method-reads',
    rule: 'A method that a path does not have is refused.',
    source: 'D',
    operations: ['listMessages', 'getMessage'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const read = { ...redirected(call, 'GET', call.url.pathname), body: undefined }
      return reply.status === 405 ? pass(read) : reply
    },
  },
  {
    id: 'update-without-slash-only',
    rule: 'PUT is taken at `/messages/{id}/` too, as the document writes it.',
    source: 'A18',
    operations: ['updateMessage'],
    breaks: instead('updateMessage', ({ call }) =>
      call.url.pathname.endsWith('/') ? failure(404, 404, 'There is nothing here') : undefined,
    ),
  },
  {
    id: 'trailing-slash-exact',
    rule: 'Every path is taken with and without its trailing slash.',
    source: 'A18',
    operations: ['listMessages', 'getMessage', 'listRecipients'],
    assumptions: { trailingSlash: 'exact' },
  },
  {
    id: 'slash-redirected',
    rule: 'A path is taken as it is written, not redirected to its other form.',
    source: 'A18',
    operations: ['sendMessage', 'listMessages'],
    breaks: instead(['sendMessage', 'listMessages'], ({ call }) => {
      const location = new Headers({ location: '/messages/' })
      const isShort = call.url.pathname === '/messages'
      return isShort ? { status: 301, headers: location, json: undefined } : undefined
    }),
  },
  {
    id: 'documented-slash-refused',
    rule: 'The list of recipients is at `/messages/{id}/recipients/`, with its slash.',
    source: 'D',
    operations: ['listRecipients'],
    breaks: instead('listRecipients', ({ call }) =>
      call.url.pathname.endsWith('/') ? failure(404, 404, 'There is nothing here') : undefined,
    ),
  },
  {
    id: 'upper-case-id-accepted',
    rule: 'An id that is not of the form of an id answers 406.',
    source: 'R',
    operations: ['getMessage'],
    breaks: () => (call, pass) =>
      pass(
        isOf(call, 'getMessage') ? redirected(call, 'GET', call.url.pathname.toLowerCase()) : call,
      ),
  },
  {
    id: 'body-read-in-latin-1',
    rule: 'JSON is read as UTF-8.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: () => (call, pass) => {
      if (!isOf(call, 'sendMessage') || call.body === undefined) return pass(call)
      const text = new TextDecoder('latin1').decode(call.body)
      return pass({ ...call, body: new TextEncoder().encode(text) })
    },
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

function refusingSender(isRefused: (sender: string) => boolean) {
  return instead('sendMessage', ({ call }) => {
    const sender = isObject(call.json) ? call.json['sender'] : undefined
    const refuses = typeof sender === 'string' && isRefused(sender)
    return refuses ? failure(422, 302, "invalid 'sender' parameter") : undefined
  })
}

function isNumeric(sender: unknown): sender is string {
  return typeof sender === 'string' && /^\d+$/.test(sender)
}

function padded(sender: unknown): unknown {
  return typeof sender === 'string' ? sender.padEnd(3, '.') : sender
}

function cut(sender: unknown, length: number): unknown {
  return typeof sender === 'string' ? [...sender].slice(0, length).join('') : sender
}

function booleanOf(value: unknown): unknown {
  return value === 'true' ? true : value === 'false' ? false : value
}
