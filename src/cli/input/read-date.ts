import { UsageError } from '../cli-error.ts'

/**
 * Reads a send date. A date in one of the gateway's formats is returned unchanged, whereas a date with an offset is returned as
 * a `Date`. A time without an offset is interpreted as UTC, as it is by the gateway (A19).
 */
export async function readDate(option: string, text: string): Promise<string | Date> {
  const { parseSendDate } = await import('../../index.ts')
  if (parseSendDate(text) !== undefined) return text
  const date = new Date(text.replace(' ', 'T'))
  const hasOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(
    text,
  )
  if (hasOffset && !Number.isNaN(date.getTime()) && isOfCalendar(text)) return date
  throw new UsageError(
    `${option} must be a date such as 2030-12-25, 2030-12-25 09:30 (UTC) or 2030-12-25T09:30+01:00`,
  )
}

/** Reads a date in any format that `readDate` accepts, and returns it as a `Date`. */
export async function readTime(option: string, text: string): Promise<Date> {
  const { parseSendDate } = await import('../../index.ts')
  const date = await readDate(option, text)
  return typeof date === 'string' ? (parseSendDate(date) ?? new Date(Number.NaN)) : date
}

/** Whether the date exists in the calendar. `Date` alone would read 31 February as 3 March. */
function isOfCalendar(text: string): boolean {
  const day = text.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
