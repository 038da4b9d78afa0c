import type { QuietHours } from '../types.ts'
import { OutboxError } from '../errors.ts'

/**
 * Returns the earliest time at which a number may receive a message, in epoch milliseconds. During quiet hours, this is the
 * time at which they end; otherwise, it is `now`.
 */
export function allowedFrom(
  now: number,
  number: string,
  { from, to, timeZone }: QuietHours,
): number {
  const zone = typeof timeZone === 'function' ? timeZone(number) : (timeZone ?? zoneOf(number))
  const [start, end] = [minutesOf(from), minutesOf(to)]
  const at = minuteOfDay(now, zone)
  const isQuiet = start <= end ? at >= start && at < end : at >= start || at < end
  if (!isQuiet) return now
  const minutes = (end - at + day) % day || day
  // Rounded to the minute. If summer time starts or ends before then, the batch is checked again when it is due.
  return Math.floor(now / 60_000) * 60_000 + minutes * 60_000
}

const day = 24 * 60

function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes)
  throw new OutboxError(
    'invalid-option',
    '`quietHours.from` and `quietHours.to` must be times such as 21:00 and 08:00.',
  )
}

/** Throws an error if the quiet hours are invalid. */
export function checkQuietHours(hours: QuietHours | undefined): void {
  if (hours === undefined) return
  minutesOf(hours.from)
  minutesOf(hours.to)
  if (typeof hours.timeZone === 'string') minuteOfDay(0, hours.timeZone)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function minuteOfDay(now: number, timeZone: string): number {
  let format = formats.get(timeZone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    } catch (cause) {
      throw new OutboxError(
        'invalid-option',
        '`quietHours.timeZone` must be a time zone such as Europe/Rome.',
        { cause },
      )
    }
    formats.set(timeZone, format)
  }
  return minutesOf(format.format(now))
}

function zoneOf(number: string): string {
  return zones[number.slice(0, number.indexOf('-'))] ?? 'UTC'
}

/** The IANA time zones of European countries that have only one time zone, not counting remote islands. */
const zones: Readonly<Record<string, string>> = {
  '+298': 'Atlantic/Faroe',
  '+30': 'Europe/Athens',
  '+31': 'Europe/Amsterdam',
  '+32': 'Europe/Brussels',
  '+33': 'Europe/Paris',
  '+34': 'Europe/Madrid',
  '+350': 'Europe/Gibraltar',
  '+351': 'Europe/Lisbon',
  '+352': 'Europe/Luxembourg',
  '+353': 'Europe/Dublin',
  '+354': 'Atlantic/Reykjavik',
  '+355': 'Europe/Tirane',
  '+356': 'Europe/Malta',
  '+357': 'Asia/Nicosia',
  '+358': 'Europe/Helsinki',
  '+359': 'Europe/Sofia',
  '+36': 'Europe/Budapest',
  '+370': 'Europe/Vilnius',
  '+371': 'Europe/Riga',
  '+372': 'Europe/Tallinn',
  '+373': 'Europe/Chisinau',
  '+375': 'Europe/Minsk',
  '+376': 'Europe/Andorra',
  '+377': 'Europe/Monaco',
  '+378': 'Europe/San_Marino',
  '+380': 'Europe/Kyiv',
  '+381': 'Europe/Belgrade',
  '+382': 'Europe/Podgorica',
  '+383': 'Europe/Belgrade',
  '+385': 'Europe/Zagreb',
  '+386': 'Europe/Ljubljana',
  '+387': 'Europe/Sarajevo',
  '+389': 'Europe/Skopje',
  '+39': 'Europe/Rome',
  '+40': 'Europe/Bucharest',
  '+41': 'Europe/Zurich',
  '+420': 'Europe/Prague',
  '+421': 'Europe/Bratislava',
  '+423': 'Europe/Vaduz',
  '+43': 'Europe/Vienna',
  '+44': 'Europe/London',
  '+45': 'Europe/Copenhagen',
  '+46': 'Europe/Stockholm',
  '+47': 'Europe/Oslo',
  '+48': 'Europe/Warsaw',
  '+49': 'Europe/Berlin',
}
