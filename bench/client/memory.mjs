// How much memory a process takes that sends a million messages out of a generator.
import { execFileSync } from 'node:child_process'

/** The peak of the resident memory. */
export function measureMemory() {
  const program = new URL('send-a-million.mjs', import.meta.url).pathname
  const output = execFileSync(process.execPath, [program], { encoding: 'utf8' })
  const megabytes = Number(output) / 1024
  return { rows: [{ name: 'sendMany() of a million', value: megabytes, unit: 'MB' }] }
}
