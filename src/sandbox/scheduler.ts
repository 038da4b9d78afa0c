import { longestTimer, type Clock } from './model/clock.ts'
import { startSoon, startTimer, stopSoon, stopTimer } from './model/platform.ts'

/** Lets happen what is due although nobody asks the sandbox. It does not keep the process alive. */
export interface Scheduler {
  /** There may be something to do, now or later: sees to it soon, after whatever is going on now, such as a request. */
  wake: () => void
  /** Does what is due now. */
  run: () => void
  /** Whether somebody has woken it since it was stopped. */
  readonly isAwake: boolean
  stop: () => void
}

/** What is there to do. */
export interface Work {
  /** Does what is due by now. */
  run: () => void
  /** When there is something to do next, as far as it happens by itself; never is Infinity. */
  next: () => number
  /** What is due by then is late: it is done before `run`. */
  settle: () => void
}

export function createScheduler(clock: Clock, { run, next, settle }: Work): Scheduler {
  let timer: ReturnType<typeof setTimeout> | undefined
  let soon: ReturnType<typeof setImmediate> | undefined
  let isAwake = false

  function wake(): void {
    isAwake = true
    soon ??= startSoon(() => {
      soon = undefined
      runNow()
    })
  }

  function runNow(): void {
    run()
    if (clock.rate > 0) setTimer()
  }

  function setTimer(): void {
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
      console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
    }
    wake()
  }

  return {
    wake,
    run: runNow,
    get isAwake() {
      return isAwake
    },
    stop: () => {
      stopSoon(soon)
      soon = undefined
      stopTimer(timer)
      isAwake = false
    },
  }
}
