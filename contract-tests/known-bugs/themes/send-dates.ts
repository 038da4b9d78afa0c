import { parseSendDate } from '../../../src/index.ts'
import { both } from '../breaking/broken-gateway.ts'
import { asking, instead, isObject, refusing, showing } from '../breaking/helpers.ts'
import { messageShown } from '../breaking/message-shown.ts'
import { failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Reads a request without its date, if that is one. */
const dateless = asking('sendMessage', (body) => ({
  ...body,
  options: withDate(body.options, (date) => (parseSendDate(date) ? undefined : date)),
}))

const writes = ['sendMessage', 'updateMessage'] as const
const messages = [...writes, 'getMessage'] as const

/** When messages are sent. */
export const sendDateBugs = bugs([
  {
    id: 'send-date-ignored',
    rule: 'A message with a date is sent on that date.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: dateless,
  },
  {
    id: 'dated-message-sent-at-once',
    rule: 'A message waits for its date.',
    source: 'D',
    operations: ['sendMessage'],
    breaks: (sandbox) => {
      const dates = new Map<string, string>()
      const show = showing('message', 'options.timestamp_send', (shown, { id }, call) => {
        const asked = parseSendDate(dateIn(call.json) ?? '')
        if (asked !== undefined) dates.set(id, String(asked.getTime()))
        return dates.get(id) ?? shown
      })
      return both(show, dateless)(sandbox)
    },
  },
  {
    id: 'moved-date-ignored',
    rule: 'A PUT moves the date of a message that still waits.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: instead('updateMessage', async ({ call, pass }) => {
      const isMove = isObject(call.json) && dateIn(call.json) !== undefined
      const shown = isMove ? await messageShown(call, pass) : undefined
      const data = isObject(shown?.json) ? shown.json['data'] : undefined
      return isObject(data) && data['state'] === 0 && data['transaction'] === false
        ? shown
        : undefined
    }),
  },
  {
    id: 'date-of-a-closing-put-ignored',
    rule: 'A PUT on an open transaction may set its date.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', (body) =>
      [body.recipients].flat().length > 0 || body.transaction !== undefined
        ? { ...body, options: withDate(body.options, () => undefined) }
        : body,
    ),
  },
  {
    id: 'date-moved-after-sending',
    rule: 'The date of a message that is sent, or scheduled for sending, cannot be moved: 422 with code 212.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 212, (reply, { call, pass }) =>
      dateIn(call.json) !== undefined &&
      isObject(call.json) &&
      [call.json['recipients']].flat().length === 0
        ? messageShown(call, pass)
        : reply,
    ),
  },
  {
    id: 'date-of-closed-message-not-movable',
    rule: 'The date of a closed message that still waits can be moved.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: instead('updateMessage', async ({ call, pass }) => {
      const { json } = await messageShown(call, pass)
      const data = isObject(json) ? json['data'] : undefined
      const isClosed = isObject(data) && data['transaction'] === false
      return isClosed ? failure(422, 212, 'Transaction already closed') : undefined
    }),
  },
  {
    id: 'month-before-day',
    rule: 'The month is always in the middle of a date.',
    source: 'D',
    operations: writes,
    breaks: dated((date) => date.replace(/^(0\d|1[0-2])-(\d\d)-(\d{4})/, '$2-$1-$3')),
  },
  {
    id: 'year-last-refused',
    rule: 'The year of a date may come last: 20-05-2018.',
    source: 'D',
    operations: writes,
    breaks: dated((date) => date.replace(/^(\d\d)-(\d\d)-(\d{4})/, '$1.$2.$3')),
  },
  {
    id: 'date-with-slashes-accepted',
    rule: 'The parts of a date are separated by hyphens.',
    source: 'D',
    operations: writes,
    breaks: dated((date) => date.replaceAll('/', '-')),
  },
  {
    id: 'impossible-date-accepted',
    rule: 'What is no date is refused.',
    source: 'D',
    operations: writes,
    breaks: dated((date) => date.replace(/^(\d{4})-02-3\d/, '$1-03-02')),
  },
  {
    id: 'date-returned-as-given',
    rule: 'The date comes back in epoch milliseconds, as a string.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.timestamp_send', (date) =>
      new Date(Number(date)).toISOString().slice(0, 10),
    ),
  },
  {
    id: 'date-returned-as-number',
    rule: 'The date comes back as a string.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.timestamp_send', Number),
  },
  {
    id: 'date-a-day-late',
    rule: 'A date means that day, from its first moment in UTC.',
    source: 'A19',
    operations: writes,
    breaks: dated((date) =>
      /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
        ? new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
        : date,
    ),
  },
])

/** Reads the date of a request as another one. */
function dated(change: (date: string) => string) {
  return both(
    asking('sendMessage', (body) => ({ ...body, options: withDate(body.options, change) })),
    asking('updateMessage', (body) => ({ ...body, options: withDate(body.options, change) })),
  )
}

function withDate(options: unknown, change: (date: string) => string | undefined): unknown {
  const date = dateIn({ options })
  return date === undefined ? options : { ...(options as object), timestamp_send: change(date) }
}

function dateIn(json: unknown): string | undefined {
  const options = isObject(json) ? json['options'] : undefined
  const date = isObject(options) ? options['timestamp_send'] : undefined
  return typeof date === 'string' ? date : undefined
}
