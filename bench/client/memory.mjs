// How much memory a process takes that sends a million messages out of a generator.
import { execFileSync } from 'node:child_process'

const most = 150

/** The peak of the resident memory, of what it may be. */
export function measureMemory() {
  const program = new URL('send-a-million.mjs', import.meta.url).pathname
  const output = execFileSync(process.execPath, [program], { encoding: 'utf8' })
  const megabytes = Number(output) / 1024
  return [
    {
      name: `sendMany() of a million, of ${most} MB`,
      ratio: megabytes / most,
      most: 1,
      note: `${megabytes.toFixed(0)} MB`,
    },
  ]
}
