import { MessageState } from '../../../generated/message-state.ts'
import { queueCallback } from '../callbacks/plan-callbacks.ts'
import type { Context } from '../context.ts'
import { outcomes } from '../model/outcomes.ts'
import type { ReportName } from '../model/reports.ts'
import { type StoredMessage, standing } from '../store/stored-message.ts'
import { countRecipients, markSent, markDone, reportsOf } from '../store/recipients.ts'
import { depart, nextDeparture, type Departure } from './departure.ts'
import { outcomeOf } from './outcomes.ts'

/** The next time at which a message becomes ready, departs or receives a report, or Infinity if nothing is waiting. */
export function nextDue(context: Context): number {
  const { queue, due } = context.store
  const departure = nextDeparture(context)?.at ?? Infinity
  return Math.min(queue.nextReady() ?? Infinity, departure, due.next() ?? Infinity)
}

/** Runs everything that is due. If any part of it fails, nothing changes. */
export function settleDue(context: Context): void {
  const { store, clock } = context
  if (nextDue(context) <= clock.now()) store.transaction(() => settle(context))
}

function settle(context: Context): void {
  const { store, clock } = context
  const now = clock.now()
  for (;;) {
    const ready = store.queue.nextReady() ?? Infinity
    const report = store.due.next() ?? Infinity
    const departure = nextDeparture(context)
    const at = Math.min(ready, report, departure?.at ?? Infinity)
    if (at > now) return
    // Everything that becomes ready must join its line before a message departs at the same time. Otherwise, the first to join
    // would depart first.
    if (at === ready) store.queue.makeReady(at)
    else if (at === departure?.at) leave(context, departure)
    else receiveReports(context, at)
  }
}

/** Sends a message, which can then no longer be cancelled or rescheduled. */
function leave(context: Context, departure: Departure): void {
  const { store, settings } = context
  const { entry, at } = departure
  depart(context, departure)
  const message = store.messages.find(entry.message)
  if (message === undefined) throw new Error('the queue holds a message that does not exist')
  message.state = MessageState.Sending
  markSent(message, at)
  store.due.add(at + settings.deliveryDelay, message.id)
  save(context, message, at)
  announce(context, message, at)
}

function receiveReports(context: Context, at: number): void {
  const { due, messages } = context.store
  const message = messages.find(due.take(at)?.message ?? '')
  // The message has been deleted in the meantime.
  if (message === undefined) return
  const { state } = message
  if (!setReports(context, message, at)) return
  save(context, message, at)
  if (message.state !== state) announce(context, message, at)
}

function announce(context: Context, message: StoredMessage, at: number): void {
  queueCallback(context, message, at)
  context.events.emit({ kind: 'messageChanged', message: message.id, ...standing(message) }, at)
}

function save({ store }: Context, message: StoredMessage, at: number): void {
  message.updatedAt = at
  store.messages.save(message)
}

/**
 * Records a message's reports that are due by `at`, and schedules the next ones. The message reaches its final state with its
 * last report. Returns whether any report has arrived.
 */
function setReports(context: Context, message: StoredMessage, at: number): boolean {
  const { store, settings } = context
  const arrived = new Map<number, ReportName>()
  const usual = (message.sentAt ?? at) + settings.deliveryDelay
  let isDone = true
  let next = Infinity
  for (const { i, number, report, isEnded } of reportsOf(message)) {
    if (isEnded) continue
    const { reports } = outcomes[outcomeOf(context, message, number)]
    const latest = reports.findLastIndex(({ after }) => usual + after <= at)
    const step = reports[latest]
    if (step !== undefined && step.report !== report) arrived.set(i, step.report)
    if (step === undefined || step !== reports.at(-1)) isDone = false
    next = Math.min(next, usual + (reports[latest + 1]?.after ?? Infinity))
  }
  markDone(message, arrived, at)
  if (next < Infinity) store.due.add(next, message.id)
  if (isDone) {
    const { delivered } = countRecipients(message)
    const enough = settings.assumptions.partlyFailedState === 'delivered' ? 1 : message.recipients
    message.state = delivered >= enough ? MessageState.Delivered : MessageState.EndedWithErrors
  }
  return arrived.size > 0
}
