import type { Break } from '../breaking/broken-gateway.ts'
import { reading, redirected, withHeader } from '../breaking/call.ts'
import {
  enveloping,
  handling,
  instead,
  refusing,
  requesting,
  respondingTo,
  showing,
  writes,
} from '../breaking/helpers.ts'
import { failure, isObject, response, type Reply } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in paths, headers, bodies and the envelope that concern any request. */
export const protocolBugs: Bugs = {
  'empty-account-200': {
    rule: 'The list of an account without messages returns 404 with code 203 (R)',
    breaks: refusing('listMessages', 203, () =>
      response(200, { data: [], success: true, message: '0 Results', credit: '100', error: null }),
    ),
  },
  'timestamp-in-seconds': {
    rule: 'The times of a message are in milliseconds (R)',
    breaks: showing('message', 'timestamp', (timestamp) => timestamp.slice(0, -3)),
  },
  'no-fields-as-object': {
    rule: '`fields` of a recipient without any is an empty list (R)',
    breaks: showing('recipient', 'fields', (fields) => (Array.isArray(fields) ? {} : fields)),
  },
  'list-of-one-without-list': {
    rule: '`data` of the list is a list, even of one message (D)',
    breaks: enveloping('listMessages', (_, data) => ({ data: data.length === 1 ? data[0] : data })),
  },
  'results-miscounted': {
    rule: 'The list says how many messages it has: `5 Results` (D)',
    breaks: enveloping('listMessages', (_, data) => ({ message: `${data.length + 1} Results` })),
  },
  'unknown-path-200': {
    rule: 'A path that the gateway does not have returns 404 (D)',
    operations: ['listMessages'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      return call.operationId === undefined && reply.status === 404 ? response(200, {}) : reply
    },
  },
  'update-without-slash-only': {
    rule: 'PUT also works at `/messages/{id}/`, as the document writes it (A18)',
    breaks: instead('updateMessage', ({ url }) =>
      url.pathname.endsWith('/') ? failure(404, 404, 'There is nothing here') : undefined,
    ),
  },
  'slash-redirected': {
    rule: 'A path without its last slash is not redirected (A18)',
    breaks: instead(['sendMessage', 'listMessages'], ({ url }) => {
      const headers = new Headers({ location: '/messages/' })
      return url.pathname === '/messages' ? { status: 301, headers, json: undefined } : undefined
    }),
  },
  'upper-case-id-accepted': {
    rule: 'An id in the wrong form returns 406 (R)',
    breaks: handling('getMessage', ({ call, pass }) =>
      pass(reading(call, call.url.pathname.toLowerCase())),
    ),
  },
  ...bugsOf(
    {
      'lower-case-encoding-not-found': /%2b/,
      'encoded-hyphen-not-found': /%2D/i,
      'plain-plus-is-a-space': /\/recipients\/\+/,
    },
    (pattern) => ({
      rule: 'Every percent-encoding of a path means the same (D)',
      breaks: handling('getRecipient', ({ call, pass }) => {
        const { pathname } = call.url
        const other = pathname.replace(/[^/]*$/, '0')
        return pass(pattern.test(pathname) ? redirected(call, 'GET', other) : call)
      }),
    }),
  ),
  'charset-refused': {
    rule: 'application/json may have parameters (A8)',
    breaks: instead(writes, ({ headers }) =>
      headers.get('content-type')?.includes(';') === true
        ? failure(415, 415, 'The body must be application/json')
        : undefined,
    ),
  },
  ...bugsOf(
    { 'charset-in-another-case-refused': /Charset=/, 'charset-in-quotes-refused': /charset="/ },
    (pattern) => ({
      rule: 'Parameters of a content type are case-insensitive and may be quoted (A8)',
      breaks: handling(writes, ({ call, pass }) => {
        const isRefused = pattern.test(call.headers.get('content-type') ?? '')
        return pass(isRefused ? withHeader(call, 'content-type', 'text/plain') : call)
      }),
    }),
  ),
  'recipients-not-required': {
    rule: '`recipients` is required (D)',
    breaks: requesting('sendMessage', (body) => ({ recipients: 'nobody', ...body })),
  },
  'list-as-body-is-a-server-error': {
    rule: 'A body that is not an object returns 422 (A6)',
    breaks: instead(writes, ({ json }) =>
      json !== undefined && !isObject(json)
        ? failure(500, 500, 'Cannot read properties of null')
        : undefined,
    ),
  },
  'body-over-100-kb-refused': {
    rule: 'A body of up to 10 MiB is accepted (A9)',
    breaks: instead('sendMessage', ({ body }) =>
      (body?.byteLength ?? 0) > 102_400 ? failure(413, 413, 'Too large') : undefined,
    ),
  },
  'body-read-in-latin-1': {
    rule: 'JSON is read as UTF-8 (D)',
    breaks: handling('sendMessage', ({ call, pass }) => {
      if (call.body === undefined) return pass(call)
      const text = new TextDecoder('latin1').decode(call.body)
      return pass({ ...call, body: new TextEncoder().encode(text) })
    }),
  },
  ...bugsOf<(seconds: string) => string>(
    {
      'retry-after-in-milliseconds': (seconds) => `${seconds}000`,
      'retry-after-too-short': () => '5',
      'retry-after-as-an-epoch': (seconds) => `${1_768_000_000 + Number(seconds)}`,
    },
    (change) => ({
      rule: '`Retry-After` is the number of seconds to wait (A16)',
      operations: writes,
      breaks: everyReply(({ headers }) => {
        const after = headers.get('retry-after')
        if (after !== null) headers.set('retry-after', change(after))
      }),
    }),
  ),
  ...bugsOf(
    {
      'charset-of-another-alphabet': ['content-type', 'application/json; charset=iso-8859-1'],
      'compressed-unasked': ['content-encoding', 'gzip'],
    } as const,
    ([name, value]) => ({
      rule: 'A response is UTF-8, and not compressed unless the request allows it (D)',
      operations: ['getMessage'],
      breaks: everyReply(({ headers }) => headers.set(name, value)),
    }),
  ),
  'byte-order-mark': {
    rule: 'JSON has no byte order mark (D)',
    operations: ['getMessage'],
    breaks: everyReply((reply) => {
      reply.text = `\uFEFF${JSON.stringify(reply.json)}`
    }),
  },
  'key-twice': {
    rule: 'An object has each key once (D)',
    operations: ['getMessage'],
    breaks: everyReply((reply) => {
      reply.text = JSON.stringify(reply.json).replace('{', '{"success":null,')
    }),
  },
  'inner-key-twice': {
    rule: 'An object has each key once (D)',
    breaks: respondingTo('getMessage', ({ json }) => ({
      text: JSON.stringify(json).replace('"sender":', '"sender":"","sender":'),
    })),
  },
}

function everyReply(change: (reply: Reply) => unknown): Break {
  return () => async (call, pass) => {
    const reply = await pass(call)
    change(reply)
    return reply
  }
}
