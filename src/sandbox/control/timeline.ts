import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { statusOf } from '../callbacks/present-try.ts'
import { reports } from '../rules/reports.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { StoredRecipient } from '../store/recipients.ts'

type Moment = components['schemas']['Moment']

/** A moment with what it is sorted by: its time, and of one time which comes first. */
interface Placed {
  at: number
  rank: number
  moment: Omit<Moment, 'at'>
}

/** All that has happened to a message, in the order of time. A report that another one has followed is not kept, and not here. */
export function timelineOf(
  message: StoredMessage,
  recipients: readonly StoredRecipient[],
  callbacks: readonly StoredCallback[],
): Moment[] {
  return [
    ...stepsOf(message, recipients),
    ...reportsOf(recipients),
    ...callbacks.map(presentCallback),
  ]
    .toSorted((one, other) => one.at - other.at || one.rank - other.rank)
    .map(({ at, moment }) => ({ at: new Date(at).toISOString(), ...moment }))
}

function stepsOf(message: StoredMessage, recipients: readonly StoredRecipient[]): Placed[] {
  const { createdAt, queuedAt, updatedAt, isCancelled } = message
  const sentAt = recipients.find((recipient) => recipient.sentAt !== undefined)?.sentAt
  const steps: [Moment['what'], number | undefined, number][] = [
    ['created', createdAt, 0],
    ['queued', queuedAt, 1],
    ['cancelled', isCancelled ? updatedAt : undefined, 2],
    ['sent', sentAt, 3],
  ]
  return steps.flatMap(([what, at, rank]) =>
    at === undefined ? [] : [{ at, rank, moment: { what } }],
  )
}

/** One moment for all recipients of whom the same was reported at the same time. */
function reportsOf(recipients: readonly StoredRecipient[]): Placed[] {
  const reported = recipients.filter(({ doneAt }) => doneAt !== undefined)
  return [...Map.groupBy(reported, ({ doneAt, report }) => `${doneAt} ${report}`).values()].flatMap(
    (group) => {
      const [first] = group
      if (first?.report === undefined || first.doneAt === undefined) return []
      const { number } = first
      return {
        at: first.doneAt,
        rank: 5,
        moment: {
          what: 'reported',
          report: reports[first.report].status.name,
          recipients: group.length,
          ...(group.length === 1 ? { number } : {}),
        },
      }
    },
  )
}

/** Whoever is told of the sending is told before what was reported at the same time. */
function presentCallback({ id, dueAt, content }: StoredCallback): Placed {
  const { state, attempt, result } = content
  const status = statusOf(result)
  return {
    at: dueAt,
    rank: state <= MessageState.Sending ? 4 : 6,
    moment: { what: 'callback', callback: id, state, attempt, status },
  }
}
