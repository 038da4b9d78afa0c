import { TimeLimit, withinLimits } from './within-limits.ts'

/** What calls share that slow each other down: a request that was one too many holds back those of all the others. */
export interface Pace {
  /** Settles when requests may be made again; absent while they may. */
  held?: Promise<unknown> | undefined
  /** How many requests have got through. */
  passed: number
}

/** Holds back all requests of a pace until a wait is over, however it ends. */
export function hold(pace: Pace | undefined, wait: Promise<unknown>): void {
  if (pace === undefined) return
  const release = () => {
    if (pace.held === held) pace.held = undefined
  }
  const held = Promise.allSettled([pace.held, wait]).finally(release)
  pace.held = held
}

/** Waits until a request may be made. Rejects when there is no time left, and with the signal's reason when that aborts. */
export async function waitForTurn(
  pace: Pace,
  signal: AbortSignal | undefined,
  timeLeft: () => number,
): Promise<void> {
  for (let held = pace.held; held !== undefined; held = pace.held) {
    const wait = held
    await withinLimits(() => wait, signal, timeLeft())
    if (timeLeft() <= 0) throw new TimeLimit()
  }
}
