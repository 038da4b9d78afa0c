import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * The size in bytes at which V8's young generation stops growing. The generation grows by doubling, so it stays below twice
 * this size.
 */
const maxYoung = 4 * 1024 * 1024 + 1

/** The amount of garbage that may accumulate before a full collection, as a percentage of the live heap. */
const maxGarbage = 20

/**
 * Makes V8 reserve less memory for garbage in a process that only runs the sandbox. This halves the memory that 100,000
 * messages need. Flags in the command's shebang line would do the same, but `env -S` is not available everywhere. The maximum
 * size of the young generation cannot be set in a running process, so its growth is stopped instead.
 *
 * Call this only after the command has been loaded, because V8 does not use its code cache for code that is loaded with changed
 * flags.
 */
export function keepHeapSmall(): void {
  // The threads of V8's middle compiler would keep 15 MB. Without it, code that runs often is optimised a little later.
  setFlagsFromString('--no-maglev')
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
