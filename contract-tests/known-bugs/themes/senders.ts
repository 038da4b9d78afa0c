import { asking, instead, isObject } from '../breaking/helpers.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Who a message is from. */
export const senderBugs = bugs([
  {
    id: 'long-sender-cut',
    rule: 'A sender that is not numeric has at most 11 characters.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: isNumeric(body.sender) ? body.sender : cut(body.sender, 11),
    })),
  },
  {
    id: 'long-numeric-sender-cut',
    rule: 'A numeric sender has at most 14 digits.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: isNumeric(body.sender) ? cut(body.sender, 14) : body.sender,
    })),
  },
  {
    id: 'numeric-sender-of-14-refused',
    rule: 'A numeric sender may have 14 digits.',
    source: 'D',
    breaks: refusingSender((sender) => isNumeric(sender) && sender.length > 11),
  },
  {
    id: 'sender-of-11-refused',
    rule: 'A sender may have 11 characters.',
    source: 'D',
    breaks: refusingSender((sender) => !isNumeric(sender) && lengthOf(sender) === 11),
  },
  {
    id: 'sender-of-3-refused',
    rule: 'A sender may have 3 characters.',
    source: 'D',
    breaks: refusingSender((sender) => lengthOf(sender) === 3),
  },
  {
    id: 'sender-not-required',
    rule: '`sender` is required.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({ sender: 'Gateway', ...body })),
  },
  {
    id: 'number-as-sender-accepted',
    rule: '`sender` is a string, a numeric one too.',
    source: 'D',
    breaks: asking('sendMessage', (body) => ({
      ...body,
      sender: typeof body.sender === 'number' ? String(body.sender) : body.sender,
    })),
  },
  {
    id: 'very-long-sender-is-a-server-error',
    rule: 'A sender that is too long responds with 422 with code 302, however long it is.',
    source: 'R',
    breaks: instead('sendMessage', ({ call }) => {
      const sender = isObject(call.json) ? call.json['sender'] : undefined
      return typeof sender === 'string' && sender.length > 64
        ? failure(500, 500, 'value too long for type character varying(64)')
        : undefined
    }),
  },
])

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

function cut(sender: unknown, length: number): unknown {
  return typeof sender === 'string' ? Array.from(sender).slice(0, length).join('') : sender
}

/** In code points, as the limits of a sender are meant. */
function lengthOf(sender: string): number {
  return Array.from(sender).length
}
