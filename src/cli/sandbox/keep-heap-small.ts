import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** The size in bytes from which V8's young generation stops growing. It doubles with each step, so it ends below twice this size. */
const maxYoung = 4 * 1024 * 1024 + 1

/** How much garbage may accumulate before a full collection, in percent of the live heap. */
const maxGarbage = 20

/**
 * Makes V8 keep less room for garbage in a process that only runs the sandbox: with 100,000 messages it halves the memory. Flags
 * in the command's shebang line would do the same, but `env -S` is not available everywhere. The maximum size of the young
 * generation cannot be set in a running process, so its growth is stopped instead.
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
