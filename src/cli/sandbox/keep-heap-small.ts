import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** From how many bytes on the engine's young generation no longer grows; it doubles with each step, and so ends below twice as many. */
const maxYoung = 4 * 1024 * 1024 + 1

/** How much garbage may come on top of what lives before the engine collects all of it, in percent. */
const maxGarbage = 20

/**
 * Lets the engine keep less room for garbage, for a process that is there for the sandbox alone: with 100,000 messages it takes half
 * as much memory. Flags on the first line of the command would do the same, but not on every machine (`env -S` is not everywhere),
 * and the largest young generation cannot be set while the process runs: so its growth is stopped when it is there.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${maxGarbage}`)
  let factor = 2
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    const wanted = (young?.space_size ?? 0) < maxYoung ? 2 : 1
    if (wanted === factor) return
    factor = wanted
    setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  })
  observer.observe({ entryTypes: ['gc'] })
}
