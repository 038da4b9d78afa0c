import { longestTimer, type Clock } from '../model/clock.ts'
import type { FaultClock } from './fault-rule.ts'
import type { Wait } from '../pipeline/exchange.ts'
import { machineTime, startTimer, stopTimer } from '../model/node-globals.ts'

/** Thrown for responses that are still delayed when the sandbox is reset, restored or closed. */
export class BrokenWait extends Error {
  override name = 'BrokenWait'
  override message = 'the sandbox was reset, restored or closed'
}

export type DelayedResponses = ReturnType<typeof createDelayedResponses>

export function createDelayedResponses(clock: Clock) {
  const held = new Set<{ check: () => void; fail: (reason: unknown) => void }>()
  let breaks = 0

  /**
   * Creates a wait. `left` returns the remaining milliseconds, and `rate` is the speed at which they pass, relative to the
   * machine's clock.
   */
  function hold(left: () => number, rate: number): Wait {
    const before = breaks
    return ({ signal }) => {
      if (before !== breaks) return Promise.reject(new BrokenWait())
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      let timer: ReturnType<typeof setTimeout> | undefined

      /** Ends the wait if its time is up, or else starts a timer. A long wait needs several timers in succession. */
      function check(): void {
        stopTimer(timer)
        if (left() <= 0) resolve()
        else if (rate > 0) timer = startTimer(check, Math.min(left() / rate, longestTimer))
      }
      const abort = () => reject(signal.reason)
      const entry = { check, fail: reject }
      held.add(entry)
      signal.addEventListener('abort', abort)
      if (signal.aborted) abort()
      else check()
      return promise.finally(() => {
        held.delete(entry)
        stopTimer(timer)
        signal.removeEventListener('abort', abort)
      })
    }
  }

  return {
    /** Creates a wait of `milliseconds` from now, on the machine's clock or the sandbox's. */
    wait: (milliseconds: number, by: FaultClock): Wait => {
      const now = by === 'real' ? machineTime : () => clock.now()
      const at = now() + milliseconds
      return hold(() => at - now(), by === 'real' ? 1 : clock.rate)
    },
    /** Creates a wait that lasts until the caller gives up, or until the sandbox is reset, restored or closed. */
    waitForEver: (): Wait => hold(() => Infinity, 0),
    /** Ends the waits whose time is up because the sandbox's clock was advanced. */
    release: (): void => {
      for (const { check } of held) check()
    },
    /** Rejects every wait, including those that have not begun. */
    breakAll: (): void => {
      breaks += 1
      for (const { fail } of held) fail(new BrokenWait())
    },
  }
}
