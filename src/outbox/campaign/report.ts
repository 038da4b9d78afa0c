import type { Core } from '../core.ts'

/** The outcome for one of a campaign's recipients. */
export interface ReportRow {
  number: string
  /** `open`, `sent`, `delivered`, `failed`, `invalid`, `suppressed`, `cancelled`, `undetermined` or `dead`. */
  state: string
  /**
   * The state that the carrier reported, such as `DELIVERED_TO_HANDSET`; absent until the carrier has reported delivery or
   * failure.
   */
  detail?: string
  /** The message's id at the gateway; absent until the message is committed. */
  messageId?: string
  batch: string
}

/** @internal Yields rows in batch order, and reads them in pages. */
export async function* reportRows(core: Core, campaign: string): AsyncGenerator<ReportRow, void> {
  let after: [string, number] = ['00000000-0000-0000-0000-000000000000', 0]
  for (;;) {
    const rows = await core.query<
      Required<ReportRow> & { n: number; detail: string | null; messageId: string | null }
    >(
      `SELECT r.number, r.n, r.batch, r.detail, b.commit_id AS "messageId", CASE
           WHEN b.state = 'undetermined' THEN 'undetermined'
           WHEN r.state IS NOT NULL THEN r.state
           WHEN b.state = 'done' THEN 'sent'
           WHEN b.state IN ('dead', 'cancelled') THEN b.state
           ELSE 'open' END AS state
       FROM ledger.batch b JOIN ledger.recipient r ON r.batch = b.id
       WHERE b.campaign = $1::text AND (r.batch, r.n) > ($2::uuid, $3::int)
       ORDER BY r.batch, r.n LIMIT 5000`,
      [campaign, ...after],
    )
    for (const { number, state, detail, messageId, batch } of rows) {
      yield {
        number,
        state,
        ...(detail !== null && { detail }),
        ...(messageId !== null && { messageId }),
        batch,
      }
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = [last.batch, last.n]
  }
}

/** @internal Yields lines of CSV (RFC 4180), starting with a header. */
export async function* toCsv(rows: AsyncIterable<ReportRow>): AsyncGenerator<string, void> {
  yield 'number,state,detail,message_id,batch\n'
  for await (const { number, state, detail = '', messageId = '', batch } of rows) {
    yield `${[number, state, detail, messageId, batch].map(cell).join(',')}\n`
  }
}

/**
 * Escapes a cell. A leading apostrophe keeps a spreadsheet from evaluating a cell that starts with a character such as the plus
 * sign of a phone number.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
