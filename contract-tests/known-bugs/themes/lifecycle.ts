import { parseSendDate } from '../../../src/index.ts'
import { both, type Break } from '../breaking/broken-gateway.ts'
import { reading, withFields, withJson } from '../breaking/call.ts'
import {
  isOf,
  messageShown,
  refusing,
  requesting,
  respondingTo,
  showing,
  writes,
} from '../breaking/helpers.ts'
import { failure, isObject, succeeded, thingsIn } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Removes the date from a request, if the date is valid. */
const dateless = dated('sendMessage', (date) => (parseSendDate(date) ? undefined : date))

/** Bugs in transactions, dates, realtime messages, cancelling, delivery and callbacks. */
export const lifecycleBugs: Bugs = {
  'recipients-after-close-accepted': {
    rule: 'A closed transaction takes no more recipients: 422 with code 212 (R)',
    breaks: refusing('updateMessage', 212, (reply, dependencies) =>
      countIn(dependencies.call.json) > 0 ? messageShown(dependencies) : reply,
    ),
  },
  'added-recipients-lost': {
    rule: 'A PUT adds its recipients to an open transaction (D)',
    breaks: requesting('updateMessage', (body) => ({ ...body, recipients: [] })),
  },
  'every-update-closes': {
    rule: 'A transaction stays open until a PUT with `transaction` false (D)',
    breaks: requesting('updateMessage', (body) =>
      countIn(body) > 0 ? { ...body, transaction: false } : body,
    ),
  },
  'transaction-true-closes': {
    rule: 'A PUT with `transaction` true leaves it open (D)',
    breaks: requesting('updateMessage', (body) =>
      body.transaction === true ? { ...body, transaction: false } : body,
    ),
  },
  'closing-put-loses-its-recipients': {
    rule: 'A PUT may add recipients and close the transaction at once (D)',
    breaks: requesting('updateMessage', (body) =>
      body.transaction === false ? { ...body, recipients: [] } : body,
    ),
  },

  'send-date-ignored': { rule: 'A message with a date is sent on that date (D)', breaks: dateless },
  'dated-message-sent-at-once': {
    rule: 'A message waits for its date (D)',
    operations: ['sendMessage'],
    breaks: (sandbox) => {
      const dates = new Map<string, string>()
      const show = showing('message', 'options.timestamp_send', (shown, { id }, call) => {
        const requested = parseSendDate(dateIn(call.json) ?? '')
        if (requested !== undefined) dates.set(id, String(requested.getTime()))
        return dates.get(id) ?? shown
      })
      return both(show, dateless)(sandbox)
    },
  },
  'date-of-a-closing-put-ignored': {
    rule: 'A PUT on an open transaction may set its date (D)',
    breaks: requesting('updateMessage', (body) =>
      countIn(body) > 0 || body.transaction !== undefined ? withDate(body, () => undefined) : body,
    ),
  },
  'date-moved-after-sending': {
    rule: 'The date of a message cannot be moved once it is sent or due: 422 with code 212 (D)',
    breaks: refusing('updateMessage', 212, (reply, dependencies) => {
      const { json } = dependencies.call
      const isMove = dateIn(json) !== undefined && countIn(json) === 0
      return isMove ? messageShown(dependencies) : reply
    }),
  },
  ...bugsOf<(date: string) => string>(
    {
      'month-before-day': (date) => date.replace(/^(0\d|1[0-2])-(\d\d)-(\d{4})/, '$2-$1-$3'),
      'year-last-refused': (date) => date.replace(/^(\d\d)-(\d\d)-(\d{4})/, '$1.$2.$3'),
      'date-with-slashes-accepted': (date) => date.replaceAll('/', '-'),
      'impossible-date-accepted': (date) => date.replace(/^(\d{4})-02-3\d/, '$1-03-02'),
    },
    (change) => ({
      rule: 'A date has hyphens, the month in the middle and the year at either end (D)',
      breaks: dated(writes, change),
    }),
  ),

  'realtime-minute-of-each-recipient': {
    rule: 'One realtime message a minute is counted per account, not per recipient (A16)',
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
  'realtime-minute-of-thirty-seconds': {
    rule: 'One realtime message a minute is allowed, not one in thirty seconds (R)',
    breaks: refusing('sendMessage', 429, (reply, { call, pass }) =>
      Number(reply.headers.get('retry-after')) <= 30 && isRealtime(call.json)
        ? pass(withJson(call, ordinary(call.json)))
        : reply,
    ),
  },
  'realtime-minute-of-all-messages': {
    rule: 'The minute is for realtime messages; others are sent in the meantime (R)',
    operations: ['sendMessage'],
    breaks: (sandbox) => {
      let last = Number.NEGATIVE_INFINITY
      return async (call, pass) => {
        if (!isOf(call, 'sendMessage')) return pass(call)
        const now = sandbox.now.getTime()
        if (!isRealtime(call.json) && now < last + 60_000) return failure(429, 429)
        const reply = await pass(call)
        if (isRealtime(call.json) && succeeded(reply)) last = now
        return reply
      }
    },
  },

  'cancel-does-not-name-the-message': {
    rule: 'The response to DELETE names the message: `ID Deleted` (D)',
    breaks: respondingTo('cancelMessage', ({ json }) => ({
      json: { ...(json as object), message: 'Message Deleted' },
    })),
  },
  'cancelled-message-listed': {
    rule: 'A cancelled message is not in the list (A22)',
    operations: ['listMessages'],
    breaks: () => {
      const known = new Map<unknown, unknown>()
      return async (call, pass) => {
        const listed = isOf(call, 'cancelMessage') ? await pass(reading(call, '/messages/')) : null
        const reply = await pass(call)
        const isList = isOf(call, 'listMessages') && succeeded(reply)
        for (const one of thingsIn(listed ?? (isList ? reply : failure(404, 203))))
          known.set(one['id'], one)
        if (!isList) return reply
        return { ...reply, json: { ...(reply.json as object), data: [...known.values()] } }
      }
    },
  },
  'id-used-again-after-a-cancel': reusing('sendMessage', 'cancelMessage', 'id', 1),
  'id-used-again-after-two-cancels': reusing('sendMessage', 'cancelMessage', 'id', 2),
  'token-used-again-after-it-is-deleted': reusing('createToken', 'deleteToken', 'token', 1),
  'token-used-again-after-two-are-deleted': reusing('createToken', 'deleteToken', 'token', 2),

  'state-goes-back': {
    rule: 'A message that is delivered stays delivered (R)',
    operations: ['getMessage'],
    breaks: (sandbox) => {
      const delivered = new Set<string>()
      const show = showing('message', 'state', (state, { id }) => {
        if (state === 2 && delivered.has(id)) return 1
        if (state === 2) delivered.add(id)
        return state
      })
      return show(sandbox)
    },
  },
  'last-update-stands-still': {
    rule: '`last_update` is the time of the last change (R)',
    breaks: showing('message', 'last_update', (_, { timestamp }) => timestamp),
  },
  'time-of-message-moves': {
    rule: 'The time of a message stays the time of its request (R)',
    breaks: showing('message', 'timestamp', (_, { last_update }) => last_update),
  },
  'done-before-sent': {
    rule: 'A report is done after the message is sent (R)',
    breaks: showing('recipient', 'report', (report) => ({
      ...report,
      sentAt: report?.doneAt,
      doneAt: report?.sentAt,
    })),
  },

  ...bugsOf<(options: object) => object | undefined>(
    {
      'callback-never-made': () => undefined,
      'callback-field-ignored': (options) => ({ ...options, callback_field: undefined }),
      'callback-in-another-variable': (options) =>
        'callback_field' in options ? { ...options, callback_field: 'payload' } : options,
    },
    (change) => ({
      rule: 'Each change of state is sent to `callback_url`, in the form variable `callback_field` (R)',
      operations: ['sendMessage'],
      breaks: callingBack(change),
    }),
  ),
}

/** Replaces a request's date with another. */
function dated(
  operations: 'sendMessage' | typeof writes,
  change: (date: string) => string | undefined,
): Break {
  return requesting(operations, (body) => withDate(body, change))
}

function withDate(body: { options?: unknown }, change: (date: string) => string | undefined) {
  const date = dateIn(body)
  if (date === undefined) return body
  return { ...body, options: { ...(body.options as object), timestamp_send: change(date) } }
}

function dateIn(json: unknown): string | undefined {
  const options = isObject(json) ? json['options'] : undefined
  const date = isObject(options) ? options['timestamp_send'] : undefined
  return typeof date === 'string' ? date : undefined
}

/** The number of recipients in a request. */
function countIn(json: unknown): number {
  return isObject(json) ? [json['recipients']].flat().length : 0
}

function isRealtime(json: unknown): json is { options: object; recipients?: unknown } {
  const options = isObject(json) ? json['options'] : undefined
  return isObject(options) && options['realtime'] === true
}

/** The same message, but not realtime. */
function ordinary<Body extends { options: object }>(body: Body): Body {
  return { ...body, options: { ...body.options, realtime: false } }
}

/** Gives a new object the id of a removed one, once `count` objects have been removed. */
function reusing(
  makes: 'sendMessage' | 'createToken',
  removes: 'cancelMessage' | 'deleteToken',
  name: 'id' | 'token',
  count: number,
): Bugs[string] {
  return {
    rule: 'An id or token is never used again (D)',
    operations: [makes, removes],
    breaks: () => {
      const removed: string[] = []
      return async (call, pass) => {
        const reply = await pass(call)
        const id = call.parameters[name]
        if (isOf(call, removes) && succeeded(reply) && id !== undefined) removed.push(id)
        const [made] = isOf(call, makes) && succeeded(reply) ? thingsIn(reply) : []
        if (made !== undefined && removed.length >= count) made[name] = removed.shift()
        return reply
      }
    },
  }
}

/** Changes the callback options that the gateway reads. They are still shown as they were sent. */
function callingBack(change: (options: object) => object | undefined): Break {
  return () => {
    const given = new Map<unknown, Record<string, unknown>>()
    return async (call, pass) => {
      const sent = isOf(call, 'sendMessage') && isObject(call.json) ? call.json['options'] : {}
      const options = isObject(sent) && 'callback_url' in sent ? sent : undefined
      const changed = options && withFields(call, { options: change(options) })
      const reply = await pass(changed ?? call)
      for (const message of thingsIn(reply)) {
        if (options !== undefined) given.set(message['id'], options)
        const { callback_url, callback_field } = given.get(message['id']) ?? {}
        if (callback_url === undefined || !isObject(message['options'])) continue
        Object.assign(message['options'], { callback_url, callback_field })
      }
      return reply
    }
  }
}
