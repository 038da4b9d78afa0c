// Taken once, so that a test's fake timers do not stop the gateway.
const wallClock = Date.now.bind(Date)

/** The longest that a timer of Node's runs, in milliseconds. */
export const longestTimer = 2 ** 31 - 1

/** How the time passes: with the machine's clock, not at all, or so many times as fast. */
export type ClockKind = 'real' | 'manual' | `${number}x`

/** The gateway's own time: schedules, token expiry and delivery all run on it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
  /** Moves the time forward. Throws a RangeError beyond the year 9997. */
  advance(milliseconds: number): void
  /** How many of its milliseconds pass in one of the machine's: 0 when it stands still. */
  readonly rate: number
  /** Goes back to where it would be without having been advanced. */
  reset(): void
  /** Where it stands. */
  state(): ClockState
  /** Goes to where another stood, as far as that makes sense: the machine's time is what it is. */
  restore(state: ClockState): void
}

export interface ClockState {
  /** How far it was advanced. */
  advanced: number
  /** What time it was. */
  now: number
}

// Every date of a response has a year of four digits, also that on which a token expires a year from now.
const end = Date.UTC(9998, 0)

/** A clock that begins at `startAt`. Throws a RangeError for a start outside 1970 to 9997. */
export function createClock(kind: ClockKind, startAt = wallClock()): Clock {
  if (!(startAt >= 0 && startAt < end)) {
    throw new RangeError("the sandbox option 'startAt' must be a date from 1970 to 9997")
  }
  const rate = rateOf(kind)
  const startedAt = wallClock()
  let start = startAt
  let advanced = 0

  function now(): number {
    return Math.min(start + Math.floor((wallClock() - startedAt) * rate) + advanced, end - 1)
  }

  return {
    now,
    rate,
    advance: (milliseconds) => {
      if (now() + milliseconds >= end) {
        throw new RangeError('the sandbox cannot advance beyond the year 9997')
      }
      advanced += milliseconds
    },
    reset: () => {
      start = startAt
      advanced = 0
    },
    state: () => ({ advanced, now: now() }),
    restore: (state) => {
      advanced = state.advanced
      // A clock that ticks with the machine's needs no more; another goes on from where it was.
      if (rate !== 1) start += state.now - now()
    },
  }
}

/** Throws a RangeError for what is no clock. */
function rateOf(kind: ClockKind): number {
  if (kind === 'real') return 1
  if (kind === 'manual') return 0
  const rate = /^\d+(\.\d+)?x$/.test(kind) ? Number(kind.slice(0, -1)) : Number.NaN
  if (rate > 0 && rate <= maxTimesAsFast) return rate
  throw new RangeError(
    `the sandbox option 'clock' must be 'real', 'manual', or up to ${maxTimesAsFast} times as fast, such as '60x', and is '${kind}'`,
  )
}

const maxTimesAsFast = 1_000_000

/** A length of time: milliseconds, or a number with its unit such as `500ms`, `10s`, `5m`, `2h` or `1d`. */
export type Duration = number | `${number}${Unit}`

type Unit = keyof typeof units

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Whole milliseconds of a duration. Throws a RangeError on anything that is not one. */
export function milliseconds(duration: Duration): number {
  const rounded = Math.round(typeof duration === 'number' ? duration : parse(duration))
  if (Number.isSafeInteger(rounded) && rounded >= 0) return rounded
  throw new RangeError(
    `'${duration}' is no duration: give milliseconds, or a number and a unit such as '10s', '5m' or '2h'`,
  )
}

function parse(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? []
  return amount === undefined ? Number.NaN : Number(amount) * units[unit as Unit]
}
