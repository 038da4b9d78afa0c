import type { Core } from '../core.ts'
import { OutboxError } from '../errors.ts'
import type { BatchError } from '../events.ts'

/** A parsed rate. */
export interface Rate {
  unit: 'messages' | 'recipients' | 'segments'
  perSecond: number
}

/**
 * Parses a rate such as `300 segments/s`, `50 messages/s` or `20000 recipients/min`. A rate without a unit, such as `300/s`,
 * counts segments.
 */
export function parseRate(text: string): Rate {
  const [, count, unit = '', per = ''] =
    /^(\d+(?:\.\d+)?) ?(?:(messages|recipients|segments)\/)?(s|min|h)$/u.exec(
      text.replace(/^(\d+(?:\.\d+)?)\//u, '$1 segments/'),
    ) ?? []
  const perSecond = Number(count) / (seconds[per] ?? Number.NaN)
  if (perSecond > 0 && (unit === 'messages' || unit === 'recipients' || unit === 'segments')) {
    return { unit, perSecond }
  }
  throw new OutboxError(
    'invalid-option',
    '`rate` must be a number of segments, messages or recipients per s, min or h, such as 300 segments/s.',
  )
}

const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 }

/**
 * The longest time until a reservation or pause ends, in milliseconds. An end further in the future means that the clock has
 * been set back.
 */
export const longestHold = 900_000

/** The longest time that a worker waits with an open transaction, in milliseconds. */
const longestWait = 20_000

/**
 * Uses the generic cell rate algorithm (GCRA) to reserve a sending time in a table row that all workers share. Returns the wait
 * in milliseconds. If the wait would be too long, reserves nothing and returns undefined. Urgent messages are counted but never
 * wait.
 *
 * Up to one second of unused capacity is carried over. A reservation implausibly far in the future is ignored, because it means
 * that the clock has been set back.
 */
export async function reserve(
  core: Core,
  id: string,
  cost: number,
  isUrgent: boolean,
): Promise<number | undefined> {
  const [row] = await core.query<{ wait: number }>(
    `INSERT INTO ledger.pace AS p (id, tat, backlog)
     SELECT $1::text, n.now + n.cost, n.cost
     FROM (SELECT COALESCE($4::timestamptz, clock_timestamp()) AS now, $2::float8 * interval '1 ms' AS cost) n
     ON CONFLICT (id) DO UPDATE SET (tat, backlog) = (
         SELECT next.tat, next.tat - n.now
         FROM (SELECT EXCLUDED.tat - EXCLUDED.backlog AS now, EXCLUDED.backlog AS cost) n, LATERAL (
           SELECT n.cost + GREATEST(n.now - interval '1 s',
             CASE WHEN p.tat <= n.now + p.backlog + $6::float8 * interval '1 ms' THEN p.tat END) AS tat
         ) next)
     WHERE $5::boolean OR p.tat IS NULL
       OR p.tat <= EXCLUDED.tat - EXCLUDED.backlog + $3::float8 * interval '1 ms'
       OR p.tat > EXCLUDED.tat - EXCLUDED.backlog + p.backlog + $6::float8 * interval '1 ms'
     RETURNING EXTRACT(EPOCH FROM p.backlog - $2::float8 * interval '1 ms')::float8 * 1000 AS wait`,
    [id, cost, longestWait, core.time(), isUrgent, longestHold],
  )
  if (row === undefined) return undefined
  return isUrgent ? 0 : Math.max(0, row.wait)
}

/** Pauses all workers, and returns the time in milliseconds until the pause ends. */
export async function hold(core: Core, milliseconds: number, error: BatchError): Promise<number> {
  const [row] = await core.query<{ until: number; wait: number }>(
    `INSERT INTO ledger.pace AS p (id, held_until)
     VALUES ('', COALESCE($2::timestamptz, clock_timestamp()) + $1::float8 * interval '1 ms')
     ON CONFLICT (id) DO UPDATE SET held_until = GREATEST(EXCLUDED.held_until, CASE
       WHEN p.held_until < EXCLUDED.held_until + ($3::float8 - $1::float8) * interval '1 ms' THEN p.held_until END)
     RETURNING EXTRACT(EPOCH FROM held_until)::float8 * 1000 AS until,
       EXTRACT(EPOCH FROM held_until - COALESCE($2::timestamptz, clock_timestamp()))::float8 * 1000 AS wait`,
    [milliseconds, core.time(), longestHold],
  )
  const { until, wait } = row ?? { until: core.now() + milliseconds, wait: milliseconds }
  core.emit({ type: 'held', until: new Date(until), error })
  return wait
}
