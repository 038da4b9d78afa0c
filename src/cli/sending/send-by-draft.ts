import type { Draft } from '../../index.ts'
import { inEuros } from '../../sms/price.ts'
import { count } from '../output/count.ts'
import { commandLine } from '../output/shell-word.ts'
import { askFirst } from '../input/ask-first.ts'
import { exitCodes } from '../exit-codes.ts'
import { CliError } from '../cli-error.ts'
import type { SendPlan } from './send-plan.ts'
import { failed, notSent, type Outcome } from './outcome.ts'
import { describePlan } from './describe-plan.ts'

/**
 * Sends each message through a transaction. Opens all transactions, checks the recipients and the price, asks for confirmation
 * if necessary, and then closes one transaction after another. Nothing is sent before the first close or after a failure.
 */
export async function* sendByDraft(plan: SendPlan): AsyncGenerator<Outcome> {
  const { context, outgoing } = plan
  const drafts: Draft[] = []
  try {
    await open(plan, drafts)
    checkQuotes(plan, drafts)
    if (plan.asks) await askFirst(context, describeQuotes(plan, drafts))
  } catch (error) {
    await Promise.all(drafts.map(discard))
    for (const [i, outgoingMessage] of outgoing.entries())
      yield notSent(outgoingMessage, error, drafts[i]?.message)
    return
  }
  yield* close(plan, drafts)
}

async function open(
  { context, connection, outgoing, flags }: SendPlan,
  drafts: Draft[],
): Promise<void> {
  const { signal } = context
  for (const { request, key } of outgoing) {
    if (outgoing.length > 1)
      context.progress(`Opening message ${drafts.length + 1} of ${outgoing.length}`)
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
  { context, connection, outgoing }: SendPlan,
  drafts: Draft[],
): AsyncGenerator<Outcome> {
  const { signal } = context
  let failure: unknown
  for (const [i, draft] of drafts.entries()) {
    const outgoingMessage = outgoing[i]
    if (outgoingMessage === undefined) continue
    if (signal.aborted || failure !== undefined) {
      await discard(draft)
      yield notSent(outgoingMessage, failure, draft.message)
      continue
    }
    if (draft.quote.valid === 0) {
      await discard(draft)
      yield notSent(outgoingMessage, new CliError(exitCodes.failed, noneOfThis), draft.message)
      continue
    }
    if (drafts.length > 1) context.progress(`Sending message ${i + 1} of ${drafts.length}`)
    const remark = () => {
      context.remark(
        `Stopping after the message in progress. To see its outcome, run: ${commandLine('show', draft.id, connection.flags)}`,
      )
    }
    signal.addEventListener('abort', remark)
    try {
      // The signal is not passed on: even after Ctrl+C, it matters whether this message was sent.
      yield { ...outgoingMessage, sent: 'yes', message: await draft.close() }
    } catch (error) {
      failure = error
      const outcome = failed(outgoingMessage, error, draft.message)
      if (outcome.sent === 'no') await discard(draft)
      yield outcome
    } finally {
      signal.removeEventListener('abort', remark)
    }
  }
}

/** Discards a draft. A draft that cannot be discarded stays open, but is never sent. */
async function discard(draft: Draft): Promise<void> {
  await draft.discard().catch(() => {})
}

function checkQuotes({ flags }: SendPlan, drafts: readonly Draft[]): void {
  const { invalid, valid, price } = totalOf(drafts)
  if (valid === 0) throw new CliError(exitCodes.failed, noneValid)
  if (flags.strict && invalid > 0) {
    throw new CliError(
      exitCodes.failed,
      `the gateway found ${count(invalid, 'invalid recipient')}, so nothing was sent (--strict)`,
    )
  }
  if (flags.maxPrice !== undefined && price > flags.maxPrice) {
    throw new CliError(
      exitCodes.failed,
      `the price of ${inEuros(price)} is above --max-price ${flags.maxPrice}, so nothing was sent`,
    )
  }
}

function describeQuotes(plan: SendPlan, drafts: readonly Draft[]): string {
  const { invalid, valid, segments, price } = totalOf(drafts)
  return describePlan(plan, {
    recipients: valid,
    invalid,
    segments,
    price: inEuros(price),
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
  // The gateway's prices have at most six decimals; any further ones are rounding errors in the sum.
  return { ...total, price: Number(total.price.toFixed(6)) }
}

const noneValid =
  'no recipient is valid, so nothing was sent. Write numbers in the format +39-3331234567, or add --default-country to rewrite them'

const noneOfThis =
  'a message was not sent, because none of its recipients is valid. Write its numbers in the format +39-3331234567, or add --default-country to rewrite them'
