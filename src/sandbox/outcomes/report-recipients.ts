import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { ReportName } from '../rules/reports.ts'
import { markDone, reportsOf } from '../store/recipients.ts'
import { outcomeOf } from '../rules/outcomes.ts'
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
