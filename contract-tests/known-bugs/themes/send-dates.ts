import { parseSendDate } from '../../../src/index.ts'
import { both } from '../breaking/broken-gateway.ts'
import { asking, isObject, refusing, showing } from '../breaking/helpers.ts'
import { messageShown } from '../breaking/message-shown.ts'
import { bugs } from '../known-bug.ts'

/** Reads a request without its date, if that is one. */
const dateless = asking('sendMessage', (body) => ({
  ...body,
  options: withDate(body.options, (date) => (parseSendDate(date) ? undefined : date)),
}))

/** When messages are sent. */
export const sendDateBugs = bugs([
  {
    id: 'send-date-ignored',
    rule: 'A message with a date is sent on that date.',
    source: 'D',
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
    id: 'date-of-a-closing-put-ignored',
    rule: 'A PUT on an open transaction may set its date.',
    source: 'D',
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
    breaks: refusing('updateMessage', 212, (reply, { call, pass }) =>
      dateIn(call.json) !== undefined &&
      isObject(call.json) &&
      [call.json['recipients']].flat().length === 0
        ? messageShown(call, pass)
        : reply,
    ),
  },
  {
    id: 'month-before-day',
    rule: 'The month is always in the middle of a date.',
    source: 'D',
    breaks: dated((date) => date.replace(/^(0\d|1[0-2])-(\d\d)-(\d{4})/, '$2-$1-$3')),
  },
  {
    id: 'year-last-refused',
    rule: 'The year of a date may come last: 20-05-2018.',
    source: 'D',
    breaks: dated((date) => date.replace(/^(\d\d)-(\d\d)-(\d{4})/, '$1.$2.$3')),
  },
  {
    id: 'date-with-slashes-accepted',
    rule: 'The parts of a date are separated by hyphens.',
    source: 'D',
    breaks: dated((date) => date.replaceAll('/', '-')),
  },
  {
    id: 'impossible-date-accepted',
    rule: 'What is no date is refused.',
    source: 'D',
    breaks: dated((date) => date.replace(/^(\d{4})-02-3\d/, '$1-03-02')),
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
