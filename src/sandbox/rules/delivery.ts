import { MessageState } from '../../../generated/message-state.ts'
import { queueCallback } from '../callbacks/plan.ts'
import type { Context } from '../context.ts'
import { ruleOf, type ReportStep } from '../model/outcomes.ts'
import type { ReportName } from '../model/reports.ts'
import { type StoredMessage, standing } from '../store/stored-message.ts'
import { countRecipients, markSent, markDone, reportsOf } from '../store/recipients.ts'
import { depart, nextDeparture, type Departure } from './departure.ts'
import { outcomeOf } from './outcomes.ts'

/** When something happens next by itself, in or after the queue; never is Infinity. */
export function nextDue(context: Context): number {
  const { queue, due } = context.store
  const leaves = nextDeparture(context)?.at ?? Infinity
  return Math.min(queue.nextReady() ?? Infinity, leaves, due.next() ?? Infinity)
}

/** Does what is due by now; all of it or, if it fails, nothing. */
export function settleDue(context: Context): void {
  const { store, clock } = context
  if (nextDue(context) <= clock.now()) store.transaction(() => settle(context))
}

/** Does everything that is due by now, in the order in which it is due. */
export function settle(context: Context): void {
  const { store, clock } = context
  const now = clock.now()
  for (;;) {
    const ready = store.queue.nextReady() ?? Infinity
    const report = store.due.next() ?? Infinity
    const departure = nextDeparture(context)
    const at = Math.min(ready, report, departure?.at ?? Infinity)
    if (at > now) return
    // Messages that become ready at a time join the queue before one leaves at that time: otherwise the first to join would go first.
    if (at === ready) store.queue.makeReady(at)
    else if (at === departure?.at) leave(context, departure)
    else receiveReport(context, at)
  }
}

/** The message leaves the queue: from here on it cannot be cancelled or moved. */
function leave(context: Context, departure: Departure): void {
  const { store, settings } = context
  const { entry, at } = departure
  depart(context, departure)
  const message = messageOf(context, entry.message)
  message.state = MessageState.Sending
  markSent(message, at)
  store.due.add(at + settings.deliveryDelay, message.id)
  save(context, message, at)
  announce(context, message, at)
}

function receiveReport(context: Context, at: number): void {
  const event = context.store.due.take(at)
  if (event === undefined) return
  const message = messageOf(context, event.message)
  const { state } = message
  if (!report(context, message, at)) return
  save(context, message, at)
  if (message.state !== state) announce(context, message, at)
}

/** The message has come to another state. */
function announce(context: Context, message: StoredMessage, at: number): void {
  queueCallback(context, message, at)
  context.events.emit({ kind: 'messageChanged', message: message.id, ...standing(message) }, at)
}

function save({ store }: Context, message: StoredMessage, at: number): void {
  message.updatedAt = at
  store.messages.save(message)
}

function messageOf({ store }: Context, id: string): StoredMessage {
  const message = store.messages.find(id)
  if (message === undefined) throw new Error(`the queue holds a message that does not exist: ${id}`)
  return message
}

/** The reports that are due come in; with the last one the message has ended. False if there are none. */
function report(context: Context, message: StoredMessage, at: number): boolean {
  const { store, settings } = context
  const { changed, isDone, next } = reportRecipients(context, message, at)
  if (next !== undefined) store.due.add(next, message.id)
  if (!isDone) return changed
  const { delivered } = countRecipients(message)
  const enough = settings.assumptions.partlyFailedState === 'delivered' ? 1 : message.recipients
  message.state = delivered >= enough ? MessageState.Delivered : MessageState.EndedWithErrors
  return changed
}

/** How far the reports of a message have come. */
export interface Progress {
  /** Whether one has come in now. */
  changed: boolean
  /** Whether every recipient has its last one. */
  isDone: boolean
  /** When the next one comes, if any does. */
  next: number | undefined
}

/** Gives every recipient of a message on its way the report that is due by `at`. A last report stays as it is. */
export function reportRecipients(context: Context, message: StoredMessage, at: number): Progress {
  const progress: Progress = { changed: false, isDone: true, next: undefined }
  const came = new Map<number, ReportName>()
  for (const { i, number, report, isEnded } of reportsOf(message)) {
    if (isEnded) continue
    const { step, next = Infinity } = planOf(context, message, number, at)
    if (step !== undefined && step.report !== report) came.set(i, step.report)
    if (step?.isLast !== true) progress.isDone = false
    if (next < (progress.next ?? Infinity)) progress.next = next
  }
  markDone(message, came, at)
  progress.changed = came.size > 0
  return progress
}

/** The latest report that is due by `at`, and when the one after it comes. */
function planOf(
  context: Context,
  message: StoredMessage,
  number: string,
  at: number,
): { step: ReportStep | undefined; next: number | undefined } {
  const { reports } = ruleOf(outcomeOf(context, message, number))
  const times = reports.map(
    ({ after }) => (message.sentAt ?? at) + context.settings.deliveryDelay + after,
  )
  const latest = times.findLastIndex((time) => time <= at)
  return { step: reports[latest], next: times[latest + 1] }
}
