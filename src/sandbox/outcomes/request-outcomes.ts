import type { Context } from '../context.ts'
import { toEuro } from '../rules/money.ts'
import { Refusal } from '../request/refusal.ts'
import type { StoredMessage } from '../store/messages.ts'
import { outcomeOf } from './outcome-of.ts'
import { ruleOf, type Outcome } from './outcomes.ts'
import type { RequestOutcome } from './request-outcome.ts'

/** A message that the request at hand puts into the queue. */
export interface Queued {
  message: string
  /** What becomes of the answer, where it is not simply given. */
  lost: { outcome: Outcome; kind: 'reset' | 'hang' } | undefined
}

/** What the first of a message's numbers that stands for something does to the request that queues it. Throws the Refusal that it stands for. */
export function queueByOutcome(
  context: Context,
  message: StoredMessage,
  numbers: Iterable<string>,
): Queued {
  for (const number of numbers) {
    const outcome = outcomeOf(context, message, number)
    const { request } = ruleOf(outcome)
    if (request?.kind === 'refuse') throw refusal(outcome, request, message)
    if (request !== undefined) return { message: message.id, lost: { outcome, kind: request.kind } }
  }
  return { message: message.id, lost: undefined }
}

function refusal(
  outcome: Outcome,
  { status, code, message, retryAfter }: RequestOutcome & { kind: 'refuse' },
  { price }: StoredMessage,
): Refusal {
  return new Refusal(status, code, message.replace('{needed}', String(toEuro(price))), {
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    'sandbox-fault': outcome,
  })
}
