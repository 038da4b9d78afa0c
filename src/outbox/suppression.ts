import type { Core } from './core.ts'
import { OutboxError } from './errors.ts'
import { createRecipientReader } from './recipients.ts'

/** Adds numbers to the suppression list, or removes them from it. */
export async function setSuppressed(
  core: Core,
  numbers: readonly string[],
  reason: string | undefined,
  isSuppressed: boolean,
): Promise<void> {
  const read = createRecipientReader()
  const known: string[] = []
  for (const [i, each] of numbers.entries()) {
    const recipient = await read(each)
    if (recipient === undefined) {
      throw new OutboxError(
        'invalid-option',
        `\`numbers[${i}]\` is not a telephone number. Nothing was changed.`,
      )
    }
    known.push(recipient.number)
  }
  await (isSuppressed
    ? core.query(
        `INSERT INTO ledger.suppression (number, reason, since)
         SELECT DISTINCT number, $2::text, COALESCE($3::timestamptz, clock_timestamp()) FROM unnest($1::text[]) AS u (number)
         ON CONFLICT (number) DO UPDATE SET reason = EXCLUDED.reason`,
        [known, reason ?? null, core.time()],
      )
    : core.query('DELETE FROM ledger.suppression WHERE number = ANY($1::text[])', [known]))
}
