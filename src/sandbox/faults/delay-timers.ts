import { longestTimer, type Clock } from '../model/clock.ts'
import type { FaultClock } from './fault-rule.ts'
import type { Wait } from '../pipeline/exchange.ts'
import { machineTime, startTimer, stopTimer } from '../model/platform.ts'

/** Responses that are held back. */
export interface DelayedResponses {
  /** A wait of so many milliseconds from now, in the machine's time or the sandbox's. */
  wait(milliseconds: number, clock: FaultClock): Wait
  /** A wait that only the caller or the sandbox ends. */
  waitForEver(): Wait
  /** Lets go what is due by the sandbox's clock, which has moved. */
  release(): void
  /** Breaks every wait, those included that nobody has begun yet. */
  breakAll(): void
}

export function createDelayedResponses(clock: Clock): DelayedResponses {
  const held = new Set<Held>()
  let breaks = 0

  /** A wait from before a break is broken when it begins. */
  function unlessBroken(wait: Wait): Wait {
    const before = breaks
    return (caller) => (before === breaks ? wait(caller) : Promise.reject(broken()))
  }

  return {
    wait: (milliseconds, by) => {
      const now = by === 'real' ? machineTime : () => clock.now()
      const at = now() + milliseconds
      const rate = by === 'real' ? 1 : clock.rate
      return unlessBroken(hold(held, { left: () => at - now(), rate }))
    },
    waitForEver: () => unlessBroken(hold(held, { left: () => Infinity, rate: 0 })),
    release: () => {
      for (const entry of held) entry.endIfDue()
    },
    breakAll: () => {
      breaks += 1
      for (const entry of held) entry.end(broken())
    },
  }
}

function broken(): BrokenWait {
  return new BrokenWait('the sandbox was reset or closed')
}

interface Held {
  endIfDue(): void
  end(reason: unknown): void
}

interface Term {
  /** Milliseconds that are left. */
  left: () => number
  /** How many of them pass in a millisecond of the machine's: 0 when they do not by themselves. */
  rate: number
}

function hold(held: Set<Held>, { left, rate }: Term): Wait {
  return (caller) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    let timer: ReturnType<typeof setTimeout> | undefined

    function stop(): void {
      held.delete(entry)
      stopTimer(timer)
      caller.signal.removeEventListener('abort', abort)
    }
    function end(reason: unknown): void {
      stop()
      reject(reason)
    }
    function endIfDue(): void {
      if (left() > 0) return
      stop()
      resolve()
    }
    const abort = () => end(caller.signal.reason)
    const entry = { endIfDue, end }

    /** A timer can be too short, and what it waits for moved nearer in the meantime. */
    function arm(): void {
      endIfDue()
      if (rate > 0 && held.has(entry))
        timer = startTimer(arm, Math.min(left() / rate, longestTimer))
    }

    held.add(entry)
    caller.signal.addEventListener('abort', abort)
    if (caller.signal.aborted) abort()
    else arm()
    return promise
  }
}

/** Connections that still wait are broken. */
export class BrokenWait extends Error {
  override name = 'BrokenWait'
}
