import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { StoredRecipient } from '../store/recipients.ts'
import { outcomeOf } from './outcome-of.ts'
import { ruleOf, type ReportStep } from './outcomes.ts'

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
  for (const recipient of context.store.recipients.list(message)) {
    if (isEnded(recipient)) continue
    const { step, next = Infinity } = planOf(context, message, recipient, at)
    if (step !== undefined && step.report !== recipient.report) {
      context.store.recipients.markDone(message, recipient.i, step.report, at)
      progress.changed = true
    }
    if (step?.isLast !== true) progress.isDone = false
    if (next < (progress.next ?? Infinity)) progress.next = next
  }
  return progress
}

function isEnded({ doneAt, report }: StoredRecipient): boolean {
  return doneAt !== undefined && report !== 'UNDELIVERABLE_FOR_NOW'
}

/** The latest report that is due by `at`, and when the one after it comes. */
function planOf(
  context: Context,
  message: StoredMessage,
  { number, sentAt }: StoredRecipient,
  at: number,
): { step: ReportStep | undefined; next: number | undefined } {
  const { reports } = ruleOf(outcomeOf(context, message, number))
  const times = reports.map(({ after }) => (sentAt ?? at) + context.settings.deliveryDelay + after)
  const latest = times.findLastIndex((time) => time <= at)
  return { step: reports[latest], next: times[latest + 1] }
}
