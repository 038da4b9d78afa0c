// Measures the memory use of a process that sends a million generated messages.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, megabytesOf } from '../figures.mjs'

const program = join(import.meta.dirname, 'send-a-million.mjs')

/** Returns the live heap at the end, its growth over the last two thirds of the run, and the peak, compared with openapi-fetch alone. */
export function measureMemory() {
  const { live } = run(['--expose-gc', program])
  const peak = peakOf()
  const timers = peakOf('timers')
  const openApiFetch = peakOf('openapi-fetch')
  const figures =
    `with only timers and controllers: ${megabytesOf(timers).toFixed(0)} MB, ` +
    `with openapi-fetch alone: ${megabytesOf(openApiFetch).toFixed(0)} MB`
  return {
    rows: [
      { name: 'sendMany() with a million messages, live heap', value: live.at(-2), unit: 'MB' },
      {
        name: 'sendMany() with a million messages, growth of the live heap',
        value: live.at(-2) / live[2],
      },
      {
        name: 'sendMany() with a million messages, peak memory',
        value: megabytesOf(peak),
        unit: 'MB',
        figures,
      },
      { name: 'peak memory, relative to openapi-fetch alone', value: peak / openApiFetch },
    ],
  }
}

/** Returns the median of three runs, which differ by up to 4%: V8 compiles on several threads, at different times in each run. */
function peakOf(...words) {
  return median([1, 2, 3].map(() => run([program, ...words]).peak))
}

function run(words) {
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}
