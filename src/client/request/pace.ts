import { TimeLimit, withinLimits } from './within-limits.ts'

/** The shared pace of several calls: a 429 for one call holds back the requests of all of them. */
export interface Pace {
  /** The number of requests that have succeeded. */
  passed: number
  /** Whether requests are being held back. */
  readonly isHeld: boolean
  /** Holds back all requests until a promise is settled. */
  hold(wait: Promise<unknown>): void
  /** Waits until a request may be made. Rejects if no time is left, or with the signal's reason if the signal aborts. */
  turn(signal: AbortSignal | undefined, timeLeft: () => number): Promise<void>
}

export function createPace(): Pace {
  let held: Promise<unknown> | undefined
  return {
    passed: 0,
    get isHeld() {
      return held !== undefined
    },
    hold(wait) {
      const mine = Promise.allSettled([held, wait]).finally(() => {
        if (held === mine) held = undefined
      })
      held = mine
    },
    async turn(signal, timeLeft) {
      for (let wait = held; wait !== undefined; wait = held) {
        const current = wait
        await withinLimits(() => current, signal, timeLeft())
        if (timeLeft() <= 0) throw new TimeLimit()
      }
    },
  }
}
