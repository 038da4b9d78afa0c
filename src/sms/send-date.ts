import { patterns } from '../../generated/patterns.ts'

/**
 * Reads a send date as `options.timestamp_send` takes it; undefined for everything else.
 *
 * The separator is `-` and the month is in the middle; the year, of four digits, comes first or last (R). A time of day,
 * `HH:MM` or `HH:MM:SS`, may follow after a space or a `T`, and all is UTC, without a time midnight (A19). A day that the
 * calendar does not have is no date.
 *
 * @example
 * ```ts
 * parseSendDate('20-05-2018')?.toISOString() // '2018-05-20T00:00:00.000Z'
 * parseSendDate('2018-05-20 09:30')?.toISOString() // '2018-05-20T09:30:00.000Z'
 * parseSendDate('31-02-2018') // undefined
 * ```
 */
export function parseSendDate(text: string): Date | undefined {
  if (!patterns.sendDate.test(text)) return undefined
  const day = text.slice(0, 10)
  const yearFirst = day[4] === '-' ? day : day.split('-').toReversed().join('-')
  const time = (text.slice(11) || '00:00').padEnd(8, ':00')
  const date = new Date(`${yearFirst}T${time}Z`)
  // Date takes 31 February for 3 March, and 24:00 for the next day: only what reads back the same was a date.
  return isValid(date) && inUtc(date) === `${yearFirst} ${time}` ? date : undefined
}

/**
 * Writes a date as `options.timestamp_send` takes it: `YYYY-MM-DD`, and ` HH:MM:SS` where it is not midnight, in UTC.
 *
 * Only the form without a time of day is documented (R); that the other is taken is an assumption (A19). `parseSendDate`
 * reads either back to the second; milliseconds are dropped.
 *
 * @throws RangeError if the date is invalid, or its year does not have four digits.
 * @example
 * ```ts
 * formatSendDate(new Date('2030-12-25')) // '2030-12-25'
 * formatSendDate(new Date('2030-12-25T09:30:00Z')) // '2030-12-25 09:30:00'
 * ```
 */
export function formatSendDate(date: Date): string {
  if (!isValid(date)) {
    throw new RangeError(
      "send date: the Date is invalid; give one such as new Date('2030-12-25T09:30:00Z')",
    )
  }
  const text = date.toISOString()
  if (!/^\d{4}-/u.test(text)) {
    throw new RangeError(
      `send date: ${text} is out of range; the gateway takes years of four digits`,
    )
  }
  return inUtc(date).replace(' 00:00:00', '')
}

/** `YYYY-MM-DD HH:MM:SS` */
function inUtc(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ')
}

function isValid(date: Date): boolean {
  return !Number.isNaN(date.getTime())
}
