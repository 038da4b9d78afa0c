import { isSmsError } from '../../index.ts'
import type { Core } from '../core.ts'
import type { BatchError } from '../events.ts'
import { backoff, describeError, meaningOf, opensNothing } from './failure.ts'
import {
  countFailure,
  end,
  giveBack,
  noteLoose,
  pauseCampaigns,
  type BegunBatch,
  type LedgerSteps,
} from './ledger.ts'
import { hold } from './pace.ts'

/**
 * What happens next to a batch's job. Either it ends, or it runs again after `wait` milliseconds. That is not a time, because the
 * clocks of this process and of the database may differ.
 */
export type Outcome = { kind: 'ended' } | { kind: 'again'; wait: number }

export const ended: Outcome = { kind: 'ended' }

export function again(wait: number): Outcome {
  return { kind: 'again', wait }
}

/**
 * Handles a failure that occurred before the commit, so that nothing has been queued. If the request opened a transaction but
 * its response was lost, the sweep discards the transaction.
 */
export async function failedBefore(
  core: Core,
  id: string,
  { attempt, campaign }: BegunBatch,
  error: unknown,
): Promise<Outcome> {
  const meaning = meaningOf(error)
  const leavesNothing = opensNothing(error)
  if (!leavesNothing) await noteLoose(core, id)
  if (meaning.kind === 'refused' || meaning.kind === 'gone') {
    return await die(core, id, attempt, describeError(error))
  }
  if (leavesNothing) await giveBack(core, id, attempt)
  return await stepBack(core, id, campaign, meaning, error)
}

/** Handles a failure that occurred after the commit, so that the message may have been queued. */
export async function failedAfter(
  { core, ledger, id }: { core: Core; ledger: LedgerSteps; id: string },
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
  // A refusal that leaves open whether the message is queued, such as "already closed" (212), is retried.
  const isUnclear = error instanceof Error && 'sent' in error && error.sent === 'unknown'
  if (meaning.kind === 'gone' || (meaning.kind === 'refused' && !isUnclear)) {
    return await leaveUndetermined(core, id, 'committing', attempt, describeError(error))
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
    const wait = await hold(core, meaning.milliseconds, describeError(error))
    reportUnexpected(core, error)
    return again(wait + Math.random() * 1000)
  }
  if (meaning.kind === 'credit' && campaign !== null) await pauseCampaigns(core, 'credit', campaign)
  return await later(core, id, error)
}

/** Records a failure and schedules the next attempt. */
export async function later(core: Core, id: string, error: unknown): Promise<Outcome> {
  const described = describeError(error)
  let failures = 1
  try {
    failures = await countFailure(core, id, described)
  } catch (cause) {
    // The database is unavailable. The job is retried when its lease runs out.
    core.emit({ type: 'error', error: cause })
  }
  reportUnexpected(core, error)
  const wait = backoff(failures)
  core.emit({ type: 'retry', batch: id, error: described, at: new Date(core.now() + wait) })
  return again(wait)
}

/** Reports an error with its cause, which its description leaves out, unless it is one that networks and gateways cause. */
function reportUnexpected(core: Core, error: unknown): void {
  if (isSmsError(error) && (error.name === 'ConnectionError' || error.name === 'GatewayError'))
    return
  core.emit({ type: 'error', error })
}

/** Turns a batch into a dead letter. */
export async function die(
  core: Core,
  id: string,
  attempt: number,
  error: BatchError,
): Promise<Outcome> {
  const isEnded = await end(core, id, 'dead', 'creating', attempt, error)
  if (isEnded) core.emit({ type: 'dead', batch: id, error })
  return ended
}

/** Ends a batch whose message may or may not be queued. */
export async function leaveUndetermined(
  core: Core,
  id: string,
  from: 'creating' | 'committing',
  attempt: number,
  error: BatchError,
): Promise<Outcome> {
  const isEnded = await end(core, id, 'undetermined', from, attempt, error)
  if (isEnded) core.emit({ type: 'undetermined', batch: id, error })
  return ended
}
