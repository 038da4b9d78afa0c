import { setTimeout as sleep } from 'node:timers/promises'
import type { Core } from '../core.ts'
import { OutboxError } from '../errors.ts'
import { restoreJobs } from '../work/restore-jobs.ts'
import { reportRows, toCsv, type ReportRow } from './report.ts'

/** How far a campaign is. */
export interface CampaignStatus {
  id: string
  state: 'importing' | 'running' | 'paused' | 'cancelled' | 'done'
  /** Why it was paused: `by hand`, `max-cost`, `credit` or `window-over`; absent if it is not. */
  reason?: string
  /** Recipients in the ledger, without duplicates and invalid numbers of the input. */
  recipients: number
  /** Whose message is queued at the gateway. */
  sent: number
  /** Whose message is still to be sent. */
  open: number
  /** Whose message may or may not have been queued; see `outbox.undetermined()`. */
  undetermined: number
  /** Whose message was refused for good; see `outbox.deadLetters()`. */
  dead: number
  /** Left out by the suppression list or function. */
  suppressed: number
  /** Left out because the number came before. */
  duplicates: number
  /** Left out because the number is none, as the input or the gateway says. */
  invalid: number
  delivered: number
  /** Of whom the carrier says that they cannot be reached. */
  failed: number
  /** Euro, by the gateway's own prices. */
  spent: number
  /** Absent without a limit. */
  maxCost?: number
}

/** A campaign of an outbox. */
export interface Campaign {
  readonly id: string
  /** Reads how far it is. */
  status(): Promise<CampaignStatus>
  /** Yields the status now and whenever it has changed, until the campaign is done or cancelled. */
  progress(options?: {
    interval?: number
    signal?: AbortSignal
  }): AsyncGenerator<CampaignStatus, void>
  /** Stops sending. What is committed at the gateway is still queued. */
  pause(): Promise<void>
  /** Goes on, with another limit if one is given. */
  resume(options?: { maxCost?: number }): Promise<void>
  /** Ends it: what is not committed is never sent. */
  cancel(): Promise<void>
  /** Yields each recipient, with what has become of them. */
  report(): AsyncGenerator<ReportRow, void>
  /** The same as lines of CSV, in which no cell can be a formula. */
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
        const now = await status()
        const text = JSON.stringify(now)
        if (text !== last) yield now
        last = text
        if (now.state === 'done' || now.state === 'cancelled' || signal?.aborted) return
        await sleep(interval, undefined, signal && { signal }).catch(() => {})
      }
    },
    pause: async () => {
      await setState(core, id, ['running'], 'paused', 'by hand')
    },
    resume: async ({ maxCost } = {}) => {
      if (maxCost !== undefined) {
        await core.query('UPDATE ledger.campaign SET max_cost = $2::float8 WHERE id = $1::text', [
          id,
          maxCost,
        ])
      }
      await setState(core, id, ['paused'], 'running', null)
      await restoreJobs(core, { campaign: id })
      core.wake()
    },
    cancel: async () => {
      await setState(core, id, ['running', 'paused'], 'cancelled', null)
      await core.query(
        `UPDATE ledger.batch SET state = 'cancelled' WHERE campaign = $1::text AND state IN ('planned', 'creating')`,
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
): Promise<void> {
  const rows = await core.query(
    `UPDATE ledger.campaign SET state = $3::text, reason = $4::text WHERE id = $1::text AND state = ANY($2::text[]) RETURNING id`,
    [id, from, to, reason],
  )
  if (rows.length > 0) return
  throw new OutboxError('wrong-state', `The campaign is not ${from.join(' or ')}.`)
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
  if (row === undefined) throw new OutboxError('not-found', 'There is no campaign with this id.')
  const { counts, states } = row
  const open = sumOf(counts, 'planned', 'creating', 'committing')
  const running = row.imported ? (open === 0 ? 'done' : 'running') : 'importing'
  return {
    id,
    state: row.state === 'running' ? running : (row.state as 'paused' | 'cancelled'),
    ...(row.reason !== null && { reason: row.reason }),
    recipients: Object.values(counts).reduce((sum, each) => sum + each, 0),
    // A batch that is done was sent to all but those who were left out.
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
