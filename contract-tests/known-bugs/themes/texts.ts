import { instead, isOf, showing } from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** What a message says. */
export const textBugs = bugs([
  {
    id: 'emoji-is-a-server-error',
    rule: 'A text may have any character; what is not in the default alphabet is sent as UCS-2.',
    source: '3GPP TS 23.038',
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
    breaks: showing('message', 'body', (body) => body.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?')),
  },
  {
    id: 'text-cut-at-nul',
    rule: 'A text is stored as it was sent, with control characters.',
    source: 'D',
    breaks: showing('message', 'body', (body) => body.split('\0')[0]),
  },
  {
    id: 'text-trimmed',
    rule: 'A text is stored as it was sent, with the spaces at its ends.',
    source: 'D',
    breaks: showing('message', 'body', (body) => body.trim()),
  },
  {
    id: 'text-escaped-for-html',
    rule: 'A text is stored as it was sent, with & and <.',
    source: 'D',
    breaks: showing('message', 'body', (body) =>
      body.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ),
  },
  {
    id: 'lines-joined',
    rule: 'A text is stored as it was sent, with its line breaks.',
    source: 'D',
    breaks: showing('message', 'body', (body) => body.replaceAll(/\r?\n/g, ' ')),
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
])
