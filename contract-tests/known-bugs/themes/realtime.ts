import { isObject, isOf, refusing } from '../breaking/helpers.ts'
import { failure, succeeded } from '../breaking/reply.ts'
import { withJson } from '../breaking/call.ts'
import { bugs } from '../known-bug.ts'

/** Realtime messages, of which one a minute is allowed. */
export const realtimeBugs = bugs([
  {
    id: 'realtime-minute-of-each-recipient',
    rule: 'The one realtime message per minute is counted per account, not per recipient.',
    source: 'A16',
    operations: ['sendMessage'],
    breaks: () => {
      const numbers = new Set<string>()
      return async (call, pass) => {
        const reply = await pass(call)
        if (!isOf(call, 'sendMessage') || !isRealtime(call.json)) return reply
        const number = JSON.stringify(call.json['recipients'])
        const isNew = !numbers.has(number)
        numbers.add(number)
        return isNew && reply.status === 429 ? pass(withJson(call, ordinary(call.json))) : reply
      }
    },
  },
  {
    id: 'realtime-minute-of-thirty-seconds',
    rule: 'One realtime message per minute is allowed, not one in thirty seconds.',
    source: 'R',
    breaks: refusing('sendMessage', 429, (reply, { call, pass }) =>
      Number(reply.headers.get('retry-after')) <= 30 && isRealtime(call.json)
        ? pass(withJson(call, ordinary(call.json)))
        : reply,
    ),
  },
  {
    id: 'realtime-minute-of-all-messages',
    rule: 'The minute is for realtime messages; others are sent meanwhile.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: (sandbox) => {
      let last = Number.NEGATIVE_INFINITY
      return async (call, pass) => {
        const now = sandbox.now.getTime()
        const isSend = isOf(call, 'sendMessage')
        if (isSend && !isRealtime(call.json) && now < last + 60_000) return failure(429, 429)
        const reply = await pass(call)
        if (isSend && isRealtime(call.json) && succeeded(reply)) last = now
        return reply
      }
    },
  },
])

function isRealtime(json: unknown): json is { options: object; recipients?: unknown } {
  const options = isObject(json) ? json['options'] : undefined
  return isObject(options) && options['realtime'] === true
}

/** The same message, not realtime. */
function ordinary<Body extends { options: object }>(body: Body): Body {
  return { ...body, options: { ...body.options, realtime: false } }
}
