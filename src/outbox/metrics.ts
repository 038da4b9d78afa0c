import type { Core } from './core.ts'

/** A snapshot of an outbox's metrics. */
export interface OutboxMetrics {
  /** The number of messages in each state. Each batch of a campaign counts as one message, however many recipients it has. */
  batches: {
    planned: number
    creating: number
    committing: number
    done: number
    undetermined: number
    dead: number
    cancelled: number
  }
  /** How long the oldest due message has been waiting, in seconds; 0 if no message is due. */
  lag: number
  /** The number of jobs that are due (`ready`) and the number of jobs in progress (`active`). */
  queue: { ready: number; active: number }
  /** The numbers of running and paused campaigns. */
  campaigns: { running: number; paused: number }
}

/** @internal */
export async function readMetrics(core: Core): Promise<OutboxMetrics> {
  const [row] = await core.query<{
    counts: Partial<OutboxMetrics['batches']>
    campaigns: Partial<OutboxMetrics['campaigns']>
    lag: number
    ready: number
    active: number
  }>(
    `SELECT
       (SELECT COALESCE(json_object_agg(state, n), '{}')
        FROM (SELECT state, count(*)::int AS n FROM ledger.batch GROUP BY state) b) AS counts,
       (SELECT COALESCE(json_object_agg(state, n), '{}')
        FROM (SELECT state, count(*)::int AS n FROM ledger.campaign GROUP BY state) c) AS campaigns,
       count(*) FILTER (WHERE state < 'active' AND start_after <= t.now)::int AS ready,
       count(*) FILTER (WHERE state = 'active')::int AS active,
       COALESCE(EXTRACT(EPOCH FROM max(t.now - start_after) FILTER (WHERE state < 'active' AND start_after <= t.now)), 0)::float8 AS lag
     FROM (SELECT COALESCE($1::timestamptz, clock_timestamp()) AS now) t
       LEFT JOIN ledger_queue.job ON job.name = 'batches' AND job.state <= 'active'`,
    [core.time()],
  )
  const none = {
    planned: 0,
    creating: 0,
    committing: 0,
    done: 0,
    undetermined: 0,
    dead: 0,
    cancelled: 0,
  }
  return {
    batches: { ...none, ...row?.counts },
    lag: row?.lag ?? 0,
    queue: { ready: row?.ready ?? 0, active: row?.active ?? 0 },
    campaigns: { running: row?.campaigns.running ?? 0, paused: row?.campaigns.paused ?? 0 },
  }
}

/** @internal The metrics in Prometheus text format (0.0.4). */
export function toPrometheus({ batches, lag, queue, campaigns }: OutboxMetrics): string {
  return `${[
    ...gauge('messages', 'Messages in the ledger, by state.', batches),
    ...gauge('queue_jobs', 'Jobs that are due (ready) or in progress (active).', queue),
    ...gauge('campaigns', 'Campaigns, by state.', campaigns),
    ...gauge('lag_seconds', 'Seconds that the oldest due message has waited.', { '': lag }),
  ].join('\n')}\n`
}

function gauge(name: string, help: string, values: Record<string, number>): string[] {
  const full = `gateway_sms_outbox_${name}`
  const lines = Object.entries(values).map(([state, value]) =>
    state === '' ? `${full} ${value}` : `${full}{state="${state}"} ${value}`,
  )
  return [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, ...lines]
}
