import { createHash } from 'node:crypto'
import type { FaultCondition } from './rule.ts'

/** What has happened to a fault so far. */
export interface FaultCounts {
  /** Requests that matched it, with the one at hand. */
  matches: number
  /** Requests that it acted on. */
  hits: number
}

/** Whether a fault acts on a request that it matches. `draw` gives a number from 0 up to 1. */
export function fires(
  { after = 0, times = Infinity, every = 1, probability = 1 }: FaultCondition,
  { matches, hits }: FaultCounts,
  draw: () => number,
): boolean {
  const place = matches - after
  return hits < times && place > 0 && place % every === 0 && draw() < probability
}

/** A number from 0 up to 1 that is always the same for the same seed, fault and request. */
export function drawFrom(seed: string, fault: number, match: number): number {
  const digest = createHash('sha256').update(`${seed}\0fault\0${fault}\0${match}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}
