import type { Draft, SendRequest } from '../../index.ts'
import type { Core } from '../core.ts'
import { messageKey } from '../identity.ts'
import { priorities } from '../queue.ts'
import type { Step } from '../types.ts'
import { defer, split } from './defer.ts'
import { unlessGone } from './failure.ts'
import {
  adopt,
  finishEmpty,
  giveBack,
  markRecipients,
  noteLoose,
  pauseCampaigns,
  type BegunBatch,
  type CommittedBatch,
  type LedgerSteps,
} from './ledger.ts'
import {
  again,
  die,
  ended,
  failedAfter,
  failedBefore,
  later,
  leaveUndetermined,
  type Outcome,
} from './outcome.ts'
import { parseRate, reserve } from './pace.ts'

/**
 * Takes a batch as far as possible through the protocol. The steps are PLANNED, CREATING, a POST that opens a transaction, a
 * comparison, COMMITTING, a PUT, and DONE.
 *
 * If anything is in doubt before the commit, the message at the gateway is abandoned, and the next attempt creates another one.
 * Recipients are never added to an existing message. After the commit, only the committed message is closed, with as many
 * retries as necessary.
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
    if (!turn.batch.isWhole) {
      return await later(core, id, new Error('The number of recipients differs from the batch.'))
    }
    return await create(context, turn.batch)
  } catch (error) {
    if (signal?.aborted) return again(0)
    return await later(core, id, error)
  }
}

/** The data of a single run of a batch. */
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
    return again(wait)
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
      // The next attempt serves as the retry, under a new key.
      retry: false,
      ...(signal && { signal }),
    })
  } catch (error) {
    if (signal?.aborted) return again(0)
    return await failedBefore(core, id, batch, error)
  }
  await step('after-post')

  // From here on, the message must be committed or discarded.
  const isUsable = await isAsPlanned(core, id, batch, draft, recipients.length)
  if (isUsable !== undefined) {
    await discard(core, id, draft)
    return isUsable
  }
  const { price, segments, valid } = draft.quote
  const pause = await waitForPace(
    core,
    batch,
    { recipients: valid ?? 0, segments: segments ?? 0 },
    isUrgent,
    signal,
  )
  if (pause !== undefined) {
    await discard(core, id, draft)
    await giveBack(core, id, attempt)
    return again(pause)
  }
  await step('before-commit')
  const fence = await ledger.commit({ id, attempt, commitId: draft.id, price, segments })
  if (fence !== 'committed') {
    await discard(core, id, draft)
    if (fence === 'stale') return ended
    await giveBack(core, id, attempt)
    await pauseCampaigns(core, 'max-cost', campaign)
    return ended
  }
  await step('after-commit')
  return await close(run, { attempt, campaign }, draft)
}

/**
 * Adopts a message that is queued at the gateway but unknown to the ledger, and marks its batch as done. Recipients who are
 * missing from the message because of quiet hours or suppression are moved to a new batch.
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
    return await leaveUndetermined(core, id, 'creating', batch.attempt, {
      name: 'Error',
      message:
        "The gateway queued this batch's message, but now either has no such message or lists none of the batch's recipients.",
    })
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
  return await close(run, { attempt, campaign }, draft)
}

/** Closes the transaction with a PUT, which is safe to retry because the gateway queues each message only once. */
async function close(
  run: Run,
  batch: { attempt: number; campaign: string | null },
  draft: Draft,
): Promise<Outcome> {
  const { core, ledger, id, step } = run
  // Before the batch is done, because nothing would repeat it afterwards.
  await markRecipients(core, id, draft.quote.invalid ?? [], 'invalid')
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

/** Marks recipients that the suppression list or the caller's `suppress` function excludes, and returns the others. */
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

/** Compares the gateway's message with the batch. Returns undefined if the message may be committed. */
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
      message:
        'The gateway considers none of the numbers valid. Nothing was queued. Enqueue a new message with valid numbers.',
    })
  }
  if (valid === undefined || valid + (invalid?.length ?? 0) !== count) {
    return await later(
      core,
      id,
      new Error('The recipients at the gateway differ from the recipients that were sent.'),
    )
  }
  if (price === undefined && (campaign !== null || content.maxPrice !== undefined)) {
    return await later(core, id, new Error('The gateway did not return a price.'))
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
 * Waits as long as the outbox's and the campaign's rates require. If that would keep the transaction open for too long, returns
 * how many milliseconds to wait before the next attempt.
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
    if (wait > 0) await core.sleep(wait, signal)
  }
  return undefined
}

/** Discards an open transaction. Even if this fails, the transaction is never sent, and the sweep discards it later. */
async function discard(core: Core, id: string, draft: Draft): Promise<void> {
  await draft.discard().catch(async () => await noteLoose(core, id))
}
