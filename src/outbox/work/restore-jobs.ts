import type { Core } from '../core.ts'

/**
 * Creates a job for each open batch that has no job. A batch can be left without a job when the ledger is imported, or when its
 * campaign is paused, even briefly.
 */
export async function restoreJobs(
  core: Core,
  { campaign, olderThan = 0 }: { campaign?: string; olderThan?: number } = {},
): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await core.query<{ batch: string; priority: number }>(
      `SELECT b.id AS batch, b.priority FROM ledger.batch b LEFT JOIN ledger.campaign c ON c.id = b.campaign
       WHERE b.state IN ('planned', 'creating', 'committing')
         AND (c.id IS NULL OR c.state = 'running' OR b.state = 'committing')
         AND ($2::text IS NULL OR b.campaign = $2::text) AND b.id > $4::uuid
         AND b.updated_at <= COALESCE($1::timestamptz, clock_timestamp()) - $3::float8 * interval '1 s'
         AND NOT EXISTS (SELECT FROM ledger_queue.job j
           WHERE j.name = 'batches' AND j.singleton_key = b.id::text AND j.state <= 'active')
       ORDER BY b.id LIMIT 5000`,
      [core.time(), campaign ?? null, olderThan, after],
    )
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.batch
    await core.queue.insert(rows)
  }
}
