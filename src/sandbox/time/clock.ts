// Taken once, so that a test's fake timers do not stop the gateway.
const wallClock = Date.now.bind(Date)

/** The gateway's own time: schedules, token expiry and delivery all run on it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
  /** Moves the time forward. Throws a RangeError beyond the year 9997. */
  advance(milliseconds: number): void
  /** Goes back to where it would be without having been advanced. */
  reset(): void
}

// Every date of an answer has a year of four digits, also that on which a token expires a year from now.
const end = Date.UTC(9998, 0)

/** A clock that ticks with the machine's, or that stands still until it is advanced. Throws a RangeError for a start outside 1970 to 9997. */
export function createClock(kind: 'real' | 'manual', startAt = wallClock()): Clock {
  if (!(startAt >= 0 && startAt < end)) {
    throw new RangeError("the sandbox option 'startAt' must be a date from 1970 to 9997")
  }
  const start = kind === 'real' ? startAt - wallClock() : startAt
  let offset = start
  const now = () => (kind === 'real' ? wallClock() + offset : offset)
  return {
    now,
    advance: (milliseconds) => {
      if (now() + milliseconds >= end) {
        throw new RangeError('the sandbox cannot advance beyond the year 9997')
      }
      offset += milliseconds
    },
    reset: () => {
      offset = start
    },
  }
}
