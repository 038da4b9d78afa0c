import { longestTimer, type Clock } from './model/clock.ts'
import { startSoon, startTimer, stopSoon, stopTimer } from './model/node-globals.ts'

interface Work {
  /** Runs everything that is due. */
  run: () => void
  /** The time at which the next work falls due, or Infinity if no work is waiting. */
  next: () => number
  /** Updates the state for everything that has fallen due. Called before `run`. */
  settle: () => void
}

export type Scheduler = ReturnType<typeof createScheduler>

/** Runs work when it falls due, without waiting for a request. The scheduler does not keep the process alive. */
export function createScheduler(clock: Clock, { run, next, settle }: Work) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let soon: ReturnType<typeof setImmediate> | undefined
  let isAwake = false

  /** Runs the work soon after the current request, which may have scheduled work for now or for later. */
  function wake(): void {
    isAwake = true
    soon ??= startSoon(() => {
      soon = undefined
      runNow()
    })
  }

  function runNow(): void {
    run()
    if (clock.rate === 0) return
    stopTimer(timer)
    const at = next()
    if (at === Infinity) return
    timer = startTimer(ring, Math.min(Math.max(at - clock.now(), 0) / clock.rate, longestTimer))
    timer.unref()
  }

  function ring(): void {
    try {
      settle()
    } catch (error) {
      console.error('The sandbox failed. Please report this bug in gateway-sms:', error)
    }
    wake()
  }

  return {
    wake,
    run: runNow,
    /** Whether the scheduler has been woken since it was last stopped. */
    get isAwake(): boolean {
      return isAwake
    },
    stop: (): void => {
      stopSoon(soon)
      soon = undefined
      stopTimer(timer)
      isAwake = false
    },
  }
}
