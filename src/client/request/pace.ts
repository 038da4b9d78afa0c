import { TimeLimit, withinLimits } from './within-limits.ts'

/** Shared by calls that slow each other down: a 429 for one call holds back the requests of all. */
export interface Pace {
  /** How many requests have got through. */
  passed: number
  /** Whether requests are being held back. */
  readonly isHeld: boolean
  /** Holds back all requests until a wait is over, however it ends. */
  hold(wait: Promise<unknown>): void
  /** Waits until a request may be made. Rejects if there is no time left, or with the signal's reason if it aborts. */
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
