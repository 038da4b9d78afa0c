import { countSegments } from '../../../src/index.ts'
import type { Break } from '../breaking/broken-gateway.ts'
import { recounting } from '../breaking/credit.ts'
import { instead, requesting, respondingTo, showing, showingAll } from '../breaking/helpers.ts'
import { failure, isObject } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in a message's sender, text and options. */
export const messageBugs: Bugs = {
  'long-sender-cut': {
    rule: 'A sender that is not numeric has at most 11 characters (D)',
    breaks: sentBy((sender) => (isNumeric(sender) ? sender : cut(sender, 11))),
  },
  'long-numeric-sender-cut': {
    rule: 'A numeric sender has at most 14 digits (D)',
    breaks: sentBy((sender) => (isNumeric(sender) ? cut(sender, 14) : sender)),
  },
  ...bugsOf<(sender: string) => boolean>(
    {
      'numeric-sender-of-14-refused': (sender) => isNumeric(sender) && sender.length > 11,
      'sender-of-11-refused': (sender) => !isNumeric(sender) && lengthOf(sender) === 11,
      'sender-of-3-refused': (sender) => lengthOf(sender) === 3,
    },
    (isRefused) => ({
      rule: 'A sender may have 3 to 11 characters, or up to 14 digits (D)',
      breaks: instead('sendMessage', ({ json }) => {
        const sender = isObject(json) ? json['sender'] : undefined
        const refuses = typeof sender === 'string' && isRefused(sender)
        return refuses ? failure(422, 302, "invalid 'sender' parameter") : undefined
      }),
    }),
  ),
  'sender-not-required': {
    rule: '`sender` is required (D)',
    breaks: requesting('sendMessage', (body) => ({ sender: 'Gateway', ...body })),
  },
  'number-as-sender-accepted': {
    rule: '`sender` is a string, even if it is numeric (D)',
    breaks: sentBy((sender) => (typeof sender === 'number' ? String(sender) : sender)),
  },
  'very-long-sender-is-a-server-error': {
    rule: 'A sender that is too long returns 422 with code 302, however long it is (R)',
    breaks: instead('sendMessage', ({ json }) => {
      const isLong = isObject(json) && String(json['sender']).length > 64
      return isLong ? failure(500, 500, 'value too long for varying(64)') : undefined
    }),
  },

  'emoji-is-a-server-error': {
    rule: 'A text may have any character; one outside the default alphabet makes it UCS-2 (3GPP TS 23.038)',
    breaks: instead('sendMessage', ({ json }) =>
      astral.test(JSON.stringify(json) ?? '')
        ? failure(500, 500, 'Incorrect string value')
        : undefined,
    ),
  },
  ...bugsOf<(text: string) => string | undefined>(
    {
      'emoji-lost': (text) => text.replaceAll(new RegExp(astral, 'gu'), '?'),
      'text-cut-at-nul': (text) => text.split('\0')[0],
      'text-trimmed': (text) => text.trim(),
      'text-escaped-for-html': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      'lines-joined': (text) => text.replaceAll(/\r?\n/g, ' '),
    },
    (change) => ({
      rule: 'A text is stored as it was sent (D)',
      breaks: showing('message', 'body', change),
    }),
  ),
  'long-text-cut': {
    rule: 'A text of up to 255 segments is kept (A37)',
    breaks: requesting('sendMessage', (body) => ({
      ...body,
      body: String(body.body).slice(0, 10_000),
    })),
  },
  ...bugsOf<[from: string, to: string]>(
    {
      'backtick-in-the-alphabet': ['`', "'"],
      'tab-in-the-alphabet': ['\t', ' '],
      'form-feed-not-in-the-alphabet': ['\f', 'ж'],
    },
    ([from, to]) => ({
      rule: 'Only characters of the default alphabet and its extension fit into 7 bits (3GPP TS 23.038)',
      operations: ['sendMessage', 'getMessage', 'listRecipients'],
      breaks: recounting((text) => countSegments(text.replaceAll(from, to)).segments),
    }),
  ),
  ...bugsOf<(text: string, fields: Record<string, unknown>) => string>(
    {
      'values-rendered-again': (text, fields) =>
        text.replaceAll(/\{\{(\w+)\}\}/g, (all, name: string) => (fields[name] ?? all) as string),
      'values-as-replacement-patterns': (text) =>
        text.replaceAll('$$', '$').replaceAll('$&', '{{name}}'),
      'zero-and-false-left-out': (text, fields) =>
        Object.values(fields).includes(0) ? text.replace('0', '') : text,
      'names-of-the-prototype-filled': (text) =>
        text.replaceAll(/\{\{(toString|constructor)\}\}/g, '[native code]'),
    },
    (render) => ({
      rule: 'A value replaces its placeholder unchanged; a placeholder without a field is kept (A20)',
      breaks: showingAll('recipient', (recipient) => {
        recipient.body = render(recipient.body, recipient.fields as Record<string, unknown>)
      }),
    }),
  ),

  'custom-returned-as-text': {
    rule: '`custom` is returned as it was sent (R)',
    breaks: showing('message', 'options.custom', (custom) => JSON.stringify(custom)),
  },
  'custom-only-of-first-level': {
    rule: '`custom` is returned with everything in it (R)',
    breaks: showing('message', 'options.custom', (custom) =>
      isObject(custom)
        ? Object.fromEntries(Object.entries(custom).filter(([, value]) => !isObject(value)))
        : custom,
    ),
  },
  'large-numbers-of-custom-cut': {
    rule: '`custom` is returned as it was sent (R)',
    breaks: respondingTo(['sendMessage', 'getMessage'], ({ json }) => ({
      json: JSON.parse(JSON.stringify(json), (key, value: unknown) =>
        /^\d+$/.test(key) && typeof value === 'number' ? Math.fround(value) : value,
      ),
    })),
  },
}

const astral = /[\u{10000}-\u{10ffff}]/u

function sentBy(change: (sender: unknown) => unknown): Break {
  return requesting('sendMessage', (body) =>
    'sender' in body ? { ...body, sender: change(body.sender) } : body,
  )
}

function isNumeric(sender: unknown): sender is string {
  return typeof sender === 'string' && /^\d+$/.test(sender)
}

function cut(sender: unknown, length: number): unknown {
  return typeof sender === 'string' ? Array.from(sender).slice(0, length).join('') : sender
}

/** The length in code points, as in the limits on a sender. */
function lengthOf(sender: string): number {
  return Array.from(sender).length
}
