import { showing, showingAll } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

const messages = ['sendMessage', 'updateMessage', 'getMessage'] as const
const recipients = ['listRecipients', 'getRecipient'] as const

/** What becomes of a message, and what is reported of it. */
export const deliveryBugs = bugs([
  {
    id: 'state-never-advances',
    rule: 'The state of a message goes from 0 over 1 to 2 when it is delivered.',
    source: 'R',
    operations: ['getMessage'],
    breaks: showing('message', 'state', () => 0),
  },
  {
    id: 'state-delivered-at-once',
    rule: 'A message that is queued has state 0.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'state', (state, { transaction }) => (transaction ? state : 2)),
  },
  {
    id: 'state-goes-back',
    rule: 'A message that is delivered stays delivered.',
    source: 'R',
    operations: ['getMessage'],
    breaks: (sandbox) => {
      const delivered = new Set<string>()
      const show = showing('message', 'state', (state, { id }) => {
        if (state !== 2) return state
        if (delivered.has(id)) return 1
        delivered.add(id)
        return state
      })
      return show(sandbox)
    },
  },
  {
    id: 'failed-message-shown-as-delivered',
    rule: 'A message that reached nobody has state 3.',
    source: 'A21',
    operations: ['getMessage'],
    breaks: showing('message', 'state', (state) => (state === 3 ? 2 : state)),
  },
  {
    id: 'delivered-before-sent',
    rule: 'Nobody is reached before the message is handed over.',
    source: 'R',
    operations: ['sendMessage', 'getMessage'],
    breaks: showing('message', 'statistics.delivered', (_, { statistics, transaction }) =>
      transaction ? 0 : statistics.total,
    ),
  },
  {
    id: 'sent-not-counted',
    rule: 'The statistics count to whom the message was handed over.',
    source: 'R',
    operations: ['getMessage'],
    breaks: showing('message', 'statistics.sent', () => 0),
  },
  {
    id: 'delivered-not-counted',
    rule: 'The statistics count who has the message.',
    source: 'R',
    operations: ['getMessage'],
    breaks: showing('message', 'statistics.delivered', () => 0),
  },
  {
    id: 'errors-not-counted',
    rule: 'The statistics count whom the message does not reach.',
    source: 'R',
    operations: ['getMessage'],
    breaks: showing('message', 'statistics.error', () => 0),
  },
  {
    id: 'total-counts-wrong-numbers',
    rule: 'The total of the statistics is of valid recipients.',
    source: 'R',
    operations: messages,
    breaks: showing(
      'message',
      'statistics.total',
      (total, message) => total + message.recipients.invalid.total,
    ),
  },
  {
    id: 'last-update-stands-still',
    rule: '`last_update` is when the message last changed.',
    source: 'R',
    operations: ['updateMessage', 'getMessage'],
    breaks: showing('message', 'last_update', (_, { timestamp }) => timestamp),
  },
  {
    id: 'last-update-before-timestamp',
    rule: 'A message does not change before it is there.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'last_update', (_, { timestamp }) => String(Number(timestamp) - 1)),
  },
  {
    id: 'time-of-message-moves',
    rule: 'The time of a message is when it was sent to the gateway, whatever happens later.',
    source: 'R',
    operations: ['updateMessage', 'getMessage'],
    breaks: showing('message', 'timestamp', (_, { last_update }) => last_update),
  },
  {
    id: 'report-missing',
    rule: 'A recipient who is delivered to has a report.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report', () => undefined),
  },
  {
    id: 'report-without-time-of-sending',
    rule: 'A report says when the message was sent.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.sentAt', () => undefined),
  },
  {
    id: 'report-time-as-iso',
    rule: 'The times of a report are written with an offset without colon: `+0100`.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.doneAt', (time) => time.replace('+0000', 'Z')),
  },
  {
    id: 'done-before-sent',
    rule: 'A report is done after it was sent.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report', (report) => ({
      ...report,
      sentAt: report?.doneAt,
      doneAt: report?.sentAt,
    })),
  },
  {
    id: 'report-to-with-plus',
    rule: '`to` of a report is the number in digits, without a plus.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.to', (to) => `+${to}`),
  },
  {
    id: 'report-of-somebody-else',
    rule: 'A report names the number of its recipient.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.to', () => '393330000000'),
  },
  {
    id: 'report-counts-one-segment',
    rule: 'A report has as many segments as its recipient.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.smsCount', () => 1),
  },
  {
    id: 'report-in-another-currency',
    rule: 'The price of a report is in EUR.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.price.currency', () => 'USD'),
  },
  {
    id: 'undelivered-shown-as-delivered',
    rule: 'A recipient who is not reached is not shown as delivered.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'state', (state) => (state === 'PENDING' ? state : 'DELIVERED')),
  },
  {
    id: 'state-of-recipient-unlike-report',
    rule: "The state of a recipient is the group of his report's status.",
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'report.status.groupName', () => 'PENDING'),
  },
  {
    id: 'delivery-without-times',
    rule: 'A recipient who is delivered to has the times of sending and delivery.',
    source: 'R',
    operations: recipients,
    breaks: showingAll('recipient', (recipient) => {
      delete recipient.timestamp_sent
      delete recipient.timestamp_delivery
    }),
  },
  {
    id: 'delivery-time-in-seconds',
    rule: 'The times of a recipient are in milliseconds.',
    source: 'R',
    operations: recipients,
    breaks: showing('recipient', 'timestamp_delivery', (time) =>
      typeof time === 'object'
        ? { $date: { $numberLong: time.$date.$numberLong.slice(0, -3) } }
        : time,
    ),
  },
])
