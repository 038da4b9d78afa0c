import type { Context } from '../context.ts'
import { settleDue } from '../gateway.ts'
import { nextDue } from '../rules/delivery.ts'

// Taken once, so that a test's fake timers do not keep anybody from being called.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis

/** The longest that a timer of Node's runs. */
const longestTimer = 2 ** 31 - 1

/** Lets happen what is due although nobody asks the sandbox. It does not keep the process alive. */
export interface WakeUp {
  /** Sets itself to what is due next. */
  set(): void
  stop(): void
}

export function createWakeUp(context: Context, wake: () => void): WakeUp {
  const { store, clock } = context
  let timer: ReturnType<typeof setTimeout> | undefined

  function ring(): void {
    try {
      settleDue(context)
    } catch (error) {
      console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
    }
    wake()
  }

  return {
    set: () => {
      stopTimer(timer)
      const now = clock.now()
      const next = Math.min(nextDue(context), store.callbacks.nextAfter(now) ?? Infinity)
      if (next === Infinity) return
      timer = startTimer(ring, Math.min(Math.max(next - now, 0) / clock.rate, longestTimer))
      timer.unref()
    },
    stop: () => stopTimer(timer),
  }
}
