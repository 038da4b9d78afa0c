import * as patterns from '../../generated/patterns.ts'

/**
 * Parses a send date in the format of `options.timestamp_send`. Returns undefined for any other text.
 *
 * The separator is `-`, the month is in the middle, and the four-digit year is first or last (documented). A time of day,
 * `HH:MM` or `HH:MM:SS`, can follow, separated by a space or a `T`. Times are in UTC, and the default is midnight (A19). The
 * result is also undefined for a date that does not exist.
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
  // Date reads 31 February as 3 March, and 24:00 as the next day, so only a date that formats to the same text is valid.
  return isValid(date) && inUtc(date) === `${yearFirst} ${time}` ? date : undefined
}

/**
 * Formats a date in UTC for `options.timestamp_send`: as `YYYY-MM-DD` if the time is midnight, and otherwise as
 * `YYYY-MM-DD HH:MM:SS`.
 *
 * Only the format without a time is documented. It is an assumption that the gateway accepts a time (A19). Milliseconds are
 * omitted. `parseSendDate` reads both formats.
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
      "send date: the Date is invalid: pass one such as new Date('2030-12-25T09:30:00Z')",
    )
  }
  const text = date.toISOString()
  if (!/^\d{4}-/u.test(text)) {
    throw new RangeError(`send date: ${text} is out of range; the year must have four digits`)
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
