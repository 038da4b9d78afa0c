import { TimeLimit, withinLimits } from './within-limits.ts'

/** What calls share that slow each other down: a request that was one too many holds back those of all the others. */
export interface Pace {
  /** How many requests have got through. */
  passed: number
  /** Whether requests are held back now. */
  readonly isHeld: boolean
  /** Holds back all requests until a wait is over, however it ends. */
  hold(wait: Promise<unknown>): void
  /** Waits until a request may be made. Rejects when there is no time left, and with the signal's reason when that aborts. */
  turn(signal: AbortSignal | undefined, timeLeft: () => number): Promise<void>
}

/** Makes a pace for some calls. */
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
