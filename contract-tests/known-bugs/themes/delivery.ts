import { showing } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

const recipients = ['listRecipients', 'getRecipient'] as const

/** What becomes of a message, and what is reported of it. */
export const deliveryBugs = bugs([
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
    id: 'sent-not-counted',
    rule: 'The statistics count to whom the message was handed over.',
    source: 'R',
    operations: ['getMessage'],
    breaks: showing('message', 'statistics.sent', () => 0),
  },
  {
    id: 'last-update-stands-still',
    rule: '`last_update` is when the message last changed.',
    source: 'R',
    operations: ['updateMessage', 'getMessage'],
    breaks: showing('message', 'last_update', (_, { timestamp }) => timestamp),
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
])
