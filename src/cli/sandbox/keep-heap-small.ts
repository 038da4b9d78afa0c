import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * The size in bytes at which V8's young generation stops growing. The generation grows by doubling, so it stays below twice
 * this size.
 */
const maxYoung = 4 * 1024 * 1024 + 1

/**
 * The garbage that may accumulate before a full collection: `maxGarbage` bytes or `minPercent` per cent of the live heap,
 * whichever is greater. With a percentage alone, a small heap would be collected all the time.
 */
const maxGarbage = 8 * 1024 * 1024
const minPercent = 20

/**
 * Makes V8 reserve less memory for garbage in a process that only runs the sandbox. This halves the memory that 100,000
 * messages need. Flags in the shebang line would do the same, but require `env -S`, which is not available everywhere. The
 * maximum size of the young generation cannot be set in a running process, so its growth is stopped instead.
 *
 * Call this only after the command has been loaded, because V8 does not use its code cache for code that is loaded with changed
 * flags.
 */
export function keepHeapSmall(): void {
  // V8's mid-tier compiler would use 15 MB for its threads. Without it, code that runs often is optimised a little later.
  setFlagsFromString('--no-maglev')
  let flags = ''
  const observer = new PerformanceObserver(() => {
    const sizes = new Map(
      getHeapSpaceStatistics().map(({ space_name: name, ...size }) => [name, size]),
    )
    const factor = (sizes.get('new_space')?.space_size ?? 0) < maxYoung ? 2 : 1
    const live = sizes.get('old_space')?.space_used_size ?? maxGarbage
    // In steps, so that the flag changes rarely.
    const percent = Math.max(minPercent, Math.ceil((10 * maxGarbage) / live) * 10)
    const wanted = `--semi-space-growth-factor=${factor} --heap-growing-percent=${percent}`
    if (wanted === flags) return
    flags = wanted
    for (const flag of flags.split(' ')) setFlagsFromString(flag)
  })
  observer.observe({ entryTypes: ['gc'] })
}
