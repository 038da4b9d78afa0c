// Captured once, so that fake timers in a test do not stop the gateway.
const wallClock = Date.now.bind(Date)

/** The longest delay that a timer in Node can have, in milliseconds. */
export const longestTimer = 2 ** 31 - 1

/** How the clock runs: at normal speed (`real`), at another speed (such as `60x`), or only when advanced (`manual`). */
export type ClockKind = 'real' | 'manual' | `${number}x`

export interface ClockState {
  /** The sum of all advances, in milliseconds. */
  advanced: number
  now: number
}

// Keeps the year of every date in a response at four digits, even when a token expires a year from now.
const end = Date.UTC(9998, 0)

export type Clock = ReturnType<typeof createClock>

/**
 * Creates the gateway's clock, which determines when scheduled messages are sent, reports arrive and tokens expire. Throws a
 * RangeError if the kind is invalid, or if the start is before 1970 or after 9997.
 */
export function createClock(kind: ClockKind, givenStart?: number) {
  const startAt = givenStart ?? wallClock()
  if (!(startAt >= 0 && startAt < end)) {
    throw new RangeError("the sandbox option 'startAt' must be a date from 1970 to 9997")
  }
  const rate = rateOf(kind)
  let startedAt = wallClock()
  let start = startAt
  let advanced = 0

  /** The current time, in milliseconds since 1970-01-01T00:00:00Z. */
  function now(): number {
    return Math.min(start + Math.floor((wallClock() - startedAt) * rate) + advanced, end - 1)
  }

  return {
    now,
    /** The clock's speed: 1 for the speed of the machine's clock, 0 for a clock that stands still. */
    rate,
    /** Advances the clock. Throws a RangeError if the new time would be after the year 9997. */
    advance: (milliseconds: number): void => {
      if (now() + milliseconds >= end) {
        throw new RangeError('the sandbox cannot advance beyond the year 9997')
      }
      advanced += milliseconds
    },
    reset: (): void => {
      // Without a given start, a real clock keeps following the machine's time.
      if (rate !== 1 || givenStart !== undefined) startedAt = wallClock()
      start = startAt
      advanced = 0
    },
    state: (): ClockState => ({ advanced, now: now() }),
    /** Continues from a stored state, but not before `least`. A real clock follows the machine: only its advances are kept. */
    restore: (state: ClockState, least = 0): void => {
      advanced = state.advanced
      if (rate !== 1) start += state.now - now()
      advanced += Math.max(0, Math.min(least, end - 1) - now())
    },
  }
}

const maxRate = 1_000_000

function rateOf(kind: ClockKind): number {
  if (kind === 'real') return 1
  if (kind === 'manual') return 0
  const rate = /^\d+(\.\d+)?x$/.test(kind) ? Number(kind.slice(0, -1)) : Number.NaN
  if (rate > 0 && rate <= maxRate) return rate
  throw new RangeError(
    `the sandbox option 'clock' must be 'real', 'manual', or a speed such as '60x', at most '${maxRate}x', not '${kind}'`,
  )
}

/** A length of time: a number of milliseconds, or a number with a unit, such as `500ms`, `10s`, `5m`, `2h` or `1d`. */
export type Duration = number | `${number}${Unit}`

type Unit = keyof typeof units

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Converts a duration to whole milliseconds. Throws a RangeError if the duration is invalid. */
export function milliseconds(duration: Duration): number {
  const rounded = Math.round(typeof duration === 'number' ? duration : parse(duration))
  if (Number.isSafeInteger(rounded) && rounded >= 0) return rounded
  throw new RangeError(
    `'${duration}' is not a duration: use milliseconds, or a number and a unit such as '10s', '5m' or '2h'`,
  )
}

function parse(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? []
  return amount === undefined ? Number.NaN : Number(amount) * units[unit as Unit]
}
