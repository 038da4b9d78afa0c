import { showing } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

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
    id: 'last-update-stands-still',
    rule: '`last_update` is when the message last changed.',
    source: 'R',
    breaks: showing('message', 'last_update', (_, { timestamp }) => timestamp),
  },
  {
    id: 'time-of-message-moves',
    rule: 'The time of a message is when it was sent to the gateway, whatever happens later.',
    source: 'R',
    breaks: showing('message', 'timestamp', (_, { last_update }) => last_update),
  },
  {
    id: 'done-before-sent',
    rule: 'A report is done after it was sent.',
    source: 'R',
    breaks: showing('recipient', 'report', (report) => ({
      ...report,
      sentAt: report?.doneAt,
      doneAt: report?.sentAt,
    })),
  },
])
