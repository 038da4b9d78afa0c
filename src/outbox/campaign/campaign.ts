import { setTimeout as sleep } from 'node:timers/promises'
import type { Core } from '../core.ts'
import { checkAmount } from '../enqueue.ts'
import { OutboxError } from '../errors.ts'
import { restoreJobs } from '../work/restore-jobs.ts'
import { reportRows, toCsv, type ReportRow } from './report.ts'

/** The progress of a campaign. */
export interface CampaignStatus {
  id: string
  state: 'importing' | 'running' | 'paused' | 'cancelled' | 'done'
  /**
   * The reason for the pause: `manual` after a call to `pause()`, otherwise `max-cost`, `credit` or `window-over`. Absent if
   * the campaign is not paused.
   */
  reason?: string
  /** The number of recipients in the ledger, excluding duplicates and those whose number the outbox found invalid. */
  recipients: number
  /** The number of recipients whose message has been queued at the gateway. */
  sent: number
  /** The number of recipients whose message is still to be sent. */
  open: number
  /** The number of recipients whose message may or may not have been queued; see `outbox.undetermined()`. */
  undetermined: number
  /** The number of recipients whose message was rejected permanently; see `outbox.deadLetters()`. */
  dead: number
  /** The number of recipients skipped because the suppression list or the outbox's `suppress` function excludes them. */
  suppressed: number
  /** The number of recipients skipped because their phone number appeared earlier in the input. */
  duplicates: number
  /** The number of recipients skipped because the outbox or the gateway found their phone number invalid. */
  invalid: number
  /** The number of recipients for whom the carrier has confirmed delivery. */
  delivered: number
  /** The number of recipients to whom the carrier could not deliver the message. */
  failed: number
  /** The cost so far in euros, at the gateway's prices. */
  spent: number
  /** The maximum cost in euros; absent if the campaign has no maximum. */
  maxCost?: number
}

/** A campaign in an outbox. */
export interface Campaign {
  readonly id: string
  /** Reads the current status. */
  status(): Promise<CampaignStatus>
  /**
   * Yields the current status, then the new status after each change, until the campaign is done or cancelled, or the signal is
   * aborted. `interval` is the minimum time between two checks, in milliseconds.
   *
   * @defaultValue `interval: 1000`
   */
  progress(options?: {
    interval?: number
    signal?: AbortSignal
  }): AsyncGenerator<CampaignStatus, void>
  /**
   * Pauses the campaign. Batches that are already committed will still be queued at the gateway.
   *
   * @throws OutboxError `wrong-state` if the campaign is not running.
   */
  pause(): Promise<void>
  /**
   * Continues sending, optionally with a new maximum for the campaign's total cost, in euros.
   *
   * @throws OutboxError `wrong-state` if the campaign is not paused; `invalid-option` if `maxCost` is not a number of at least 0.
   */
  resume(options?: { maxCost?: number | undefined }): Promise<void>
  /**
   * Ends the campaign. Batches that have not been committed yet are never sent.
   *
   * @throws OutboxError `wrong-state` if the campaign is neither running nor paused.
   */
  cancel(): Promise<void>
  /** Yields the outcome for each recipient. */
  report(): AsyncGenerator<ReportRow, void>
  /** Yields the report as lines of CSV. Cells are escaped so that spreadsheets do not evaluate them as formulas. */
  reportCsv(): AsyncGenerator<string, void>
}

/** @internal */
export async function findCampaign(core: Core, id: string): Promise<Campaign | undefined> {
  const rows = await core.query('SELECT id FROM ledger.campaign WHERE id = $1::text', [id])
  return rows.length > 0 ? campaignOf(core, id) : undefined
}

/** @internal */
export function campaignOf(core: Core, id: string): Campaign {
  const status = async () => await readStatus(core, id)
  return {
    id,
    status,
    progress: async function* ({ interval = 1000, signal } = {}) {
      let last = ''
      for (;;) {
        const start = performance.now()
        const now = await status()
        const taken = performance.now() - start
        const text = JSON.stringify(now)
        if (text !== last) yield now
        last = text
        if (now.state === 'done' || now.state === 'cancelled' || signal?.aborted) return
        // Counting a large campaign's batches is slow, so the database is kept busy for at most a tenth of the time.
        const pause = Math.max(interval, taken * 9)
        await sleep(pause, undefined, signal && { signal }).catch(() => {})
      }
    },
    pause: async () => {
      await setState(core, id, ['running'], 'paused', 'manual')
    },
    resume: async ({ maxCost } = {}) => {
      checkAmount(maxCost, 'maxCost')
      await setState(core, id, ['paused'], 'running', null, maxCost)
      await restoreJobs(core, { campaign: id })
      core.wake()
    },
    cancel: async () => {
      await setState(core, id, ['running', 'paused'], 'cancelled', null)
      await core.query(
        `UPDATE ledger.batch SET state = 'cancelled',
           loose_since = CASE WHEN state = 'creating' THEN COALESCE(loose_since, posted_at) ELSE loose_since END
         WHERE campaign = $1::text AND state IN ('planned', 'creating')`,
        [id],
      )
    },
    report: () => reportRows(core, id),
    reportCsv: () => toCsv(reportRows(core, id)),
  }
}

async function setState(
  core: Core,
  id: string,
  from: readonly string[],
  to: string,
  reason: string | null,
  maxCost?: number,
): Promise<void> {
  const rows = await core.query(
    `UPDATE ledger.campaign SET state = $3::text, reason = $4::text, max_cost = COALESCE($5::float8, max_cost)
     WHERE id = $1::text AND state = ANY($2::text[]) RETURNING id`,
    [id, from, to, reason, maxCost ?? null],
  )
  if (rows.length > 0) return
  throw new OutboxError(
    'wrong-state',
    `The campaign is not ${from.join(' or ')}, so its state cannot be changed to ${to}.`,
  )
}

async function readStatus(core: Core, id: string): Promise<CampaignStatus> {
  const [row] = await core.query<{
    state: string
    reason: string | null
    imported: boolean
    counts: Record<string, number>
    states: Record<string, number>
    duplicates: number
    invalid: number
    spent: number
    maxCost: number | null
  }>(
    `SELECT state, reason, imported, duplicates::float8 AS duplicates, invalid::float8 AS invalid, spent::float8 AS spent,
       max_cost::float8 AS "maxCost",
       (SELECT COALESCE(json_object_agg(state, n), '{}')
        FROM (SELECT state, sum(recipients)::float8 AS n FROM ledger.batch WHERE campaign = c.id GROUP BY state) b) AS counts,
       (SELECT COALESCE(json_object_agg(state, n), '{}')
        FROM (SELECT state, count(*)::float8 AS n FROM ledger.recipient
              WHERE campaign = c.id AND state IS NOT NULL GROUP BY state) r) AS states
     FROM ledger.campaign c WHERE id = $1::text`,
    [id],
  )
  if (row === undefined)
    throw new OutboxError('not-found', 'The outbox has no campaign with this id.')
  const { counts, states } = row
  const open = sumOf(counts, 'planned', 'creating', 'committing')
  const running = row.imported ? (open === 0 ? 'done' : 'running') : 'importing'
  return {
    id,
    state: row.state === 'running' ? running : (row.state as 'paused' | 'cancelled'),
    ...(row.reason !== null && { reason: row.reason }),
    recipients: Object.values(counts).reduce((sum, each) => sum + each, 0),
    // A finished batch was sent to all of its recipients except those who are suppressed or invalid.
    sent: sumOf(counts, 'done') - sumOf(states, 'suppressed', 'invalid'),
    open,
    undetermined: sumOf(counts, 'undetermined'),
    dead: sumOf(counts, 'dead'),
    suppressed: sumOf(states, 'suppressed'),
    duplicates: row.duplicates,
    invalid: row.invalid + sumOf(states, 'invalid'),
    delivered: sumOf(states, 'delivered'),
    failed: sumOf(states, 'failed'),
    spent: row.spent,
    ...(row.maxCost !== null && { maxCost: row.maxCost }),
  }
}

function sumOf(counts: Record<string, number>, ...names: string[]): number {
  return names.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}
