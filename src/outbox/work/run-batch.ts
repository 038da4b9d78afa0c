import { setTimeout as sleep } from 'node:timers/promises'
import type { Draft, SendRequest } from '../../index.ts'
import type { Core } from '../core.ts'
import { messageKey } from '../identity.ts'
import { priorities } from '../queue.ts'
import type { BatchError } from '../events.ts'
import type { Step } from '../types.ts'
import { backoff, describeError, meaningOf, unlessGone } from './failure.ts'
import {
  adopt,
  countFailure,
  end,
  finishEmpty,
  giveBack,
  markRecipients,
  pauseCampaigns,
  type BegunBatch,
  type CommittedBatch,
  type LedgerSteps,
} from './ledger.ts'
import { hold, parseRate, reserve } from './pace.ts'
import { defer, split } from './defer.ts'

/** What happens to a batch's job: it ends, or runs again at a time (epoch milliseconds of this process). */
export type Outcome = { kind: 'ended' } | { kind: 'again'; at: number }

const ended: Outcome = { kind: 'ended' }

/**
 * Takes a batch as far as possible: PLANNED, CREATING, POST of a transaction, comparison, COMMITTING, PUT, DONE.
 *
 * Any doubt before the commit abandons the gateway's message, and the next attempt creates another; a message is never repaired
 * by adding to it. After the commit, only the committed message is closed, with as many retries as it takes.
 */
export async function runBatch(
  core: Core,
  ledger: LedgerSteps,
  id: string,
  signal?: AbortSignal,
): Promise<Outcome> {
  const step = async (name: Step) => await core.options.onStep?.(name, id)
  const context = { core, ledger, id, step, signal }
  try {
    await step('before-create')
    const turn = await ledger.begin(id)
    if (turn.kind === 'nothing') return ended
    if (turn.kind === 'committed') return await closeCommitted(context, turn.batch)
    return await create(context, turn.batch)
  } catch (error) {
    if (signal?.aborted) return again(core, 0)
    return await later(core, id, error)
  }
}

/** One run of one batch. */
interface Run {
  core: Core
  ledger: LedgerSteps
  id: string
  step: (name: Step) => Promise<void>
  signal: AbortSignal | undefined
}

async function create(run: Run, batch: BegunBatch): Promise<Outcome> {
  const { core, ledger, id, step, signal } = run
  const { attempt, campaign, content } = batch
  if (batch.adopted !== null) return await adoptMessage(run, batch, batch.adopted)
  const isUrgent = batch.priority === priorities.urgent
  const wait = await defer(core, id, batch, isUrgent)
  if (wait === 'paused') return ended
  if (wait > 0) {
    await giveBack(core, id, attempt)
    return again(core, wait)
  }
  const recipients = await withoutSuppressed(core, id, batch)
  if (recipients.length === 0) {
    await finishEmpty(core, id, attempt)
    return ended
  }

  await step('before-post')
  let draft: Draft
  try {
    draft = await core.client.messages.draft(toRequest(content.message, recipients), {
      key: messageKey({ store: core.store, batch: id, attempt }),
      // The next attempt is the retry, under a new key.
      retry: false,
      ...(signal && { signal }),
    })
  } catch (error) {
    if (signal?.aborted) return again(core, 0)
    return await failedBefore(core, id, batch, error)
  }
  await step('after-post')

  // From here on, the message must be committed or discarded.
  const isUsable = await isAsPlanned(core, id, batch, draft, recipients.length)
  if (isUsable !== undefined) {
    await discard(draft)
    return isUsable
  }
  const { price, segments, valid, invalid = [] } = draft.quote
  const pause = await waitForPace(
    core,
    batch,
    { recipients: valid ?? 0, segments: segments ?? 0 },
    isUrgent,
    signal,
  )
  if (pause !== undefined) {
    await discard(draft)
    await giveBack(core, id, attempt)
    return again(core, pause)
  }
  await step('before-commit')
  const fence = await ledger.commit({ id, attempt, commitId: draft.id, price, segments })
  if (fence !== 'committed') {
    await discard(draft)
    if (fence === 'stale') return ended
    await giveBack(core, id, attempt)
    await pauseCampaigns(core, 'max-cost', campaign)
    return ended
  }
  await step('after-commit')
  const done = await close(run, { attempt, campaign }, draft)
  await markRecipients(core, id, invalid, 'invalid')
  return done
}

/**
 * DONE, for a batch whose message the gateway has queued although the ledger does not know it. Recipients who are not in that
 * message, because of quiet hours or suppression, move to a new batch.
 */
async function adoptMessage(
  { core, id }: Run,
  batch: BegunBatch,
  messageId: string,
): Promise<Outcome> {
  const message = await unlessGone(core.client.messages.get(messageId))
  const valid = message && (await unlessGone(core.client.messages.recipients(messageId)))
  const invalid = message?.recipients.invalid.list ?? []
  const reached = new Set([...(valid ?? []).map(({ number }) => number), ...invalid])
  const left = batch.recipients.filter(({ number }) => !reached.has(number))
  if (left.length === batch.recipients.length) {
    const error = {
      name: 'Error',
      message:
        'A message in this batch was queued, but the gateway no longer has it or lists none of its recipients.',
    }
    await end(core, id, 'undetermined', 'creating', batch.attempt, error)
    core.emit({ type: 'undetermined', batch: id, error })
    return ended
  }
  if (left.length > 0) await split(core, id, batch, left, 0)
  await adopt(core, id, messageId)
  await markRecipients(core, id, invalid, 'invalid')
  return ended
}

async function closeCommitted(
  run: Run,
  { commitId, attempt, campaign, recipients }: CommittedBatch,
): Promise<Outcome> {
  const { core, id } = run
  const key = messageKey({ store: core.store, batch: id, attempt })
  let draft: Draft
  try {
    draft = await core.client.messages.resumeDraft({ id: commitId, key, recipients })
  } catch (error) {
    return await failedAfter(run, { attempt, campaign }, error)
  }
  const outcome = await close(run, { attempt, campaign }, draft)
  await markRecipients(core, id, draft.quote.invalid ?? [], 'invalid')
  return outcome
}

/** PUT, which is safe to retry because the gateway queues a message only once. */
async function close(
  run: Run,
  batch: { attempt: number; campaign: string | null },
  draft: Draft,
): Promise<Outcome> {
  const { core, ledger, id, step } = run
  let credit: number | undefined
  try {
    ;({ credit } = await draft.close().withResponse())
  } catch (error) {
    return await failedAfter(run, batch, error)
  }
  await step('after-close')
  await ledger.finish({ id, commitId: draft.id })
  await step('after-done')
  core.emit({
    type: 'sent',
    batch: id,
    campaign: batch.campaign ?? undefined,
    messageId: draft.id,
    recipients: draft.quote.valid ?? 0,
  })
  const { minCredit } = core.options
  if (minCredit !== undefined && credit !== undefined && credit < minCredit) {
    await pauseCampaigns(core, 'credit', null)
  }
  return ended
}

/** Handles a failure before the commit, when nothing was queued. The sweep discards what a lost request may have left. */
async function failedBefore(
  core: Core,
  id: string,
  { attempt, campaign }: BegunBatch,
  error: unknown,
): Promise<Outcome> {
  const meaning = meaningOf(error)
  if (meaning.kind === 'refused' || meaning.kind === 'gone') {
    return await die(core, id, attempt, describeError(error))
  }
  // The gateway has no open transaction for the sweep to look for.
  if (error instanceof Error && 'sent' in error && error.sent === 'no') {
    await giveBack(core, id, attempt)
  }
  return await stepBack(core, id, campaign, meaning, error)
}

/** Handles a failure after the commit, when the message may be queued. */
async function failedAfter(
  { core, ledger, id }: Run,
  { attempt, campaign }: { attempt: number; campaign: string | null },
  error: unknown,
): Promise<Outcome> {
  // The client saw the message closed, though with different recipients.
  if (error instanceof Error && 'sent' in error && error.sent === 'yes') {
    core.emit({ type: 'error', error })
    const [row] = await core.query<{ commit_id: string }>(
      'SELECT commit_id FROM ledger.batch WHERE id = $1::uuid',
      [id],
    )
    if (row) await ledger.finish({ id, commitId: row.commit_id })
    return ended
  }
  const meaning = meaningOf(error)
  // A refusal that does not settle whether it is queued, such as "already closed" (212), is retried.
  const isUnclear = error instanceof Error && 'sent' in error && error.sent === 'unknown'
  if (meaning.kind === 'gone' || (meaning.kind === 'refused' && !isUnclear)) {
    const described = describeError(error)
    await end(core, id, 'undetermined', 'committing', attempt, described)
    core.emit({ type: 'undetermined', batch: id, error: described })
    return ended
  }
  return await stepBack(core, id, campaign, meaning, error)
}

async function stepBack(
  core: Core,
  id: string,
  campaign: string | null,
  meaning: ReturnType<typeof meaningOf>,
  error: unknown,
): Promise<Outcome> {
  if (meaning.kind === 'hold') {
    const until = await hold(core, meaning.milliseconds, describeError(error))
    return { kind: 'again', at: until.getTime() + Math.random() * 1000 }
  }
  if (meaning.kind === 'credit' && campaign !== null) await pauseCampaigns(core, 'credit', campaign)
  return await later(core, id, error)
}

async function later(core: Core, id: string, error: unknown): Promise<Outcome> {
  const described = describeError(error)
  let failures = 1
  try {
    failures = await countFailure(core, id, described)
  } catch (cause) {
    // The database is unavailable. The job comes back when its lease runs out.
    core.emit({ type: 'error', error: cause })
  }
  if (described.name !== 'ConnectionError' && described.name !== 'GatewayError') {
    core.emit({ type: 'error', error })
  }
  const outcome = again(core, backoff(failures))
  core.emit({ type: 'retry', batch: id, error: described, at: new Date(outcome.at) })
  return outcome
}

async function die(core: Core, id: string, attempt: number, error: BatchError): Promise<Outcome> {
  await end(core, id, 'dead', 'creating', attempt, error)
  core.emit({ type: 'dead', batch: id, error })
  return ended
}

function again(core: Core, milliseconds: number): Outcome & { kind: 'again' } {
  return { kind: 'again', at: core.now() + milliseconds }
}

/** Skips recipients that the list or the caller's function suppresses. */
async function withoutSuppressed(core: Core, id: string, { recipients }: BegunBatch) {
  const { suppress } = core.options
  const named = new Set(suppress && (await suppress(recipients.map(({ number }) => number))))
  const isSuppressed = (each: (typeof recipients)[number]) =>
    each.suppressed || named.has(each.number)
  await markRecipients(
    core,
    id,
    recipients.filter(isSuppressed).map(({ number }) => number),
    'suppressed',
  )
  return recipients.filter((each) => !isSuppressed(each))
}

function toRequest(
  message: BegunBatch['content']['message'],
  recipients: BegunBatch['recipients'],
): SendRequest {
  return {
    ...message,
    recipients: recipients.map(({ number, fields }) =>
      fields === null ? number : { number, fields: JSON.parse(fields) },
    ),
  }
}

/** Compares the gateway's message with the batch. Returns undefined if it may be committed. */
async function isAsPlanned(
  core: Core,
  id: string,
  { attempt, campaign, content }: BegunBatch,
  draft: Draft,
  count: number,
): Promise<Outcome | undefined> {
  if (draft.quote.valid === undefined || draft.quote.price === undefined) await draft.refresh()
  const { valid, invalid, price } = draft.quote
  if (valid === 0) {
    await markRecipients(core, id, invalid ?? [], 'invalid')
    return await die(core, id, attempt, {
      name: 'PreflightError',
      reason: 'no-valid-recipient',
      message: 'The gateway considers none of the recipients valid. Correct the numbers.',
    })
  }
  if (valid === undefined || valid + (invalid?.length ?? 0) !== count) {
    return await later(core, id, new Error('The gateway has different recipients from those sent.'))
  }
  if (price === undefined && (campaign !== null || content.maxPrice !== undefined)) {
    return await later(core, id, new Error('The gateway states no price.'))
  }
  if (price !== undefined && content.maxPrice !== undefined && price > content.maxPrice) {
    return await die(core, id, attempt, {
      name: 'PreflightError',
      reason: 'too-expensive',
      message: `The gateway's price of ${price} ${price === 1 ? 'euro' : 'euros'} exceeds \`maxPrice\`. Nothing was queued.`,
    })
  }
  return undefined
}

/**
 * Waits for the outbox's and the campaign's rate. If the wait would be too long to hold a transaction open, returns a
 * delay in milliseconds instead.
 */
async function waitForPace(
  core: Core,
  { campaign, settings }: BegunBatch,
  counts: { recipients: number; segments: number },
  isUrgent: boolean,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const rates = [
    ['', core.options.rate],
    [`campaign ${campaign}`, settings?.rate],
  ] as const
  for (const [id, text] of rates) {
    if (text === undefined) continue
    const { unit, perSecond } = parseRate(text)
    const cost = { messages: 1, ...counts }[unit] / perSecond
    const wait = await reserve(core, id, cost * 1000, isUrgent)
    if (wait === undefined) return 5000 + Math.random() * 10_000
    if (wait > 0) await sleep(wait, undefined, signal && { signal })
  }
  return undefined
}

/** An open message is never sent even if this fails; the sweep tries again. */
async function discard(draft: Draft): Promise<void> {
  await draft.discard().catch(() => {})
}
