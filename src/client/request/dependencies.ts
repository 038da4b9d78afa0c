import type { Limits } from './limits.ts'
import type { Watch } from './watching.ts'

/** The dependencies of a call: limits, clock, random numbers, waiting and logging. */
export interface Dependencies {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}
