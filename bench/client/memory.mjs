// How much memory a process takes that sends a million messages out of a generator.
import { execFileSync } from 'node:child_process'
import { megabytesOf } from '../figures.mjs'

/** The peak of the resident memory. */
export function measureMemory() {
  const program = new URL('send-a-million.mjs', import.meta.url).pathname
  const output = execFileSync(process.execPath, [program], { encoding: 'utf8' })
  return {
    rows: [{ name: 'sendMany() of a million', value: megabytesOf(Number(output)), unit: 'MB' }],
  }
}
