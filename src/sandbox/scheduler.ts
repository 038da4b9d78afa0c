import { longestTimer, type Clock } from './model/clock.ts'
import { startSoon, startTimer, stopSoon, stopTimer } from './model/platform.ts'

/** Does work when it falls due, without a request. It does not keep the process alive. */
export interface Scheduler {
  /** Runs soon, after the current request, because there may be work now or later. */
  wake: () => void
  /** Does the work that is due now. */
  run: () => void
  /** Whether it has been woken since it was stopped. */
  readonly isAwake: boolean
  stop: () => void
}

interface Work {
  /** Does what is due. */
  run: () => void
  /** When the next work falls due, or Infinity. */
  next: () => number
  /** Settles what has fallen due, before `run`. */
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
      console.error('The sandbox failed; this is a bug in gateway-sms.', error)
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
