import type { Draft } from '../../index.ts'
import { count } from '../output/count.ts'
import { commandLine } from '../output/shell-word.ts'
import { askFirst } from '../input/ask-first.ts'
import { exitCodes } from '../exit-codes.ts'
import { CliError } from '../cli-error.ts'
import type { Job } from './job.ts'
import { failed, notSent, type Outcome } from './outcome.ts'
import { describeJob } from './describe-job.ts'

/**
 * Sends by way of transactions: opens one for each message, looks at what they cost together, asks if need be, and closes them
 * one after the other. Up to the first close nothing is sent, and after a failure no further one is closed.
 */
export async function* sendByDraft(job: Job): AsyncGenerator<Outcome> {
  const { context, outgoing } = job
  const drafts: Draft[] = []
  try {
    await open(job, drafts)
    checkQuotes(job, drafts)
    if (job.asks) await askFirst(context, describeQuotes(job, drafts))
  } catch (error) {
    await Promise.all(drafts.map(discard))
    for (const [i, parcel] of outgoing.entries()) yield notSent(parcel, error, drafts[i]?.message)
    return
  }
  yield* close(job, drafts)
}

async function open({ context, connection, outgoing, flags }: Job, drafts: Draft[]): Promise<void> {
  const { signal } = context
  for (const { request, key } of outgoing) {
    if (outgoing.length > 1)
      context.progress(`Opening ${drafts.length + 1} of ${outgoing.length} messages`)
    drafts.push(
      await connection.sms.messages.draft(request, {
        signal,
        key,
        ...(flags.dryRun && { dryRun: true }),
        ...(flags.maxSegments !== undefined && { maxSegments: flags.maxSegments }),
      }),
    )
  }
}

async function* close(
  { context, connection, outgoing }: Job,
  drafts: Draft[],
): AsyncGenerator<Outcome> {
  const { signal } = context
  let failure: unknown
  for (const [i, draft] of drafts.entries()) {
    const parcel = outgoing[i]
    if (parcel === undefined) continue
    if (signal.aborted || failure !== undefined) {
      await discard(draft)
      yield notSent(parcel, failure, draft.message)
      continue
    }
    if (draft.quote.valid === 0) {
      await discard(draft)
      yield notSent(parcel, new CliError(exitCodes.failed, nobodyOfThis), draft.message)
      continue
    }
    if (drafts.length > 1) context.progress(`Sending ${i + 1} of ${drafts.length} messages`)
    const remark = () => {
      context.remark(
        `Stopping after the message that is on its way. Its outcome: ${commandLine('show', draft.id, connection.flags)}`,
      )
    }
    signal.addEventListener('abort', remark)
    try {
      // Without the signal: after Ctrl+C it still matters whether this one was sent.
      yield { ...parcel, sent: 'yes', message: await draft.close() }
    } catch (error) {
      failure = error
      const outcome = failed(parcel, error, draft.message)
      if (outcome.sent === 'no') await discard(draft)
      yield outcome
    } finally {
      signal.removeEventListener('abort', remark)
    }
  }
}

/** What is not discarded stays open, and is never sent either. */
async function discard(draft: Draft): Promise<void> {
  await draft.discard().catch(() => {})
}

function checkQuotes({ flags }: Job, drafts: readonly Draft[]): void {
  const { invalid, valid, price } = totalOf(drafts)
  if (valid === 0) throw new CliError(exitCodes.failed, nobody)
  if (flags.strict && invalid > 0) {
    throw new CliError(
      exitCodes.failed,
      `${count(invalid, 'recipient')} not valid, and so nothing was sent (--strict)`,
    )
  }
  if (flags.maxPrice !== undefined && price > flags.maxPrice) {
    throw new CliError(
      exitCodes.failed,
      `it costs ${price} euro, more than --max-price ${flags.maxPrice}, and so nothing was sent`,
    )
  }
}

function describeQuotes(job: Job, drafts: readonly Draft[]): string {
  const { invalid, valid, segments, price } = totalOf(drafts)
  return describeJob(job, {
    recipients: valid,
    invalid,
    segments,
    price: job.flags.dryRun ? 'simulated' : `${price} euro`,
  })
}

function totalOf(drafts: readonly Draft[]) {
  const total = { valid: 0, invalid: 0, segments: 0, price: 0 }
  for (const { quote, message } of drafts) {
    total.valid += quote.valid ?? 0
    total.invalid += message.recipients.invalid.total ?? 0
    total.segments += quote.segments ?? 0
    total.price += quote.price ?? NaN
  }
  // The gateway's prices have six digits after the point at most; what comes after them is noise of the sum.
  return { ...total, price: Number(total.price.toFixed(6)) }
}

const nobody =
  "no recipient is valid, and so nothing was sent. A number is a plus, the country's prefix, a hyphen, and the rest; --default-country writes it so"

const nobodyOfThis = 'a message of which no recipient is valid was not sent'
