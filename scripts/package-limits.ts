// `npm run check:package`: compares the package's size and import time with their limits.
import { execFileSync } from 'node:child_process'
import { bundleSize } from '../tools/package/bundle-size.ts'
import { limits } from '../tools/package/limits.ts'
import { makeProject } from '../tools/package/make-project.ts'

await using project = await makeProject()
const { folder, packed } = project
const client = await bundleSize(`export { createClient } from 'gateway-sms'`, folder)
const entry = await bundleSize(`export * from 'gateway-sms'`, folder)
const [empty, imported] = fastest(['', `await import('gateway-sms')`])

const figures: [string, number, number][] = [
  ['createClient in one file, minified and gzipped, bytes', client.firstLoad, limits.client],
  ['in files as split by esbuild', client.splitFirstLoad, limits.splitClient],
  ['with everything that the first send loads', client.send, limits.clientThatSends],
  ['with everything that is loaded on first use', client.all, limits.clientInParts],
  ['all of gateway-sms in one file', entry.firstLoad, limits.entry],
  ['the tarball, bytes', packed.size, limits.tarball],
  ['unpacked, bytes', packed.unpackedSize, limits.unpacked],
  [
    'import time, as a ratio to an empty Node process',
    (imported ?? 0) / (empty ?? 1),
    limits.importTime,
  ],
]
for (const [name, figure, limit] of figures) {
  const mark = figure <= limit ? '✓' : '✗'
  console.log(`${mark} ${name.padEnd(56)}${figure.toFixed(2).padStart(12)}  at most ${limit}`)
}
process.exitCode = figures.every(([, figure, limit]) => figure <= limit) ? 0 : 1

/**
 * Times each piece of code in several interleaved runs. Returns the shortest times in milliseconds, because other processes can
 * only slow a run down.
 */
function fastest(codes: readonly string[]): number[] {
  const times = codes.map(() => Infinity)
  for (let round = 0; round < 15; round += 1) {
    for (const [index, code] of codes.entries()) {
      const start = performance.now()
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder })
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start)
    }
  }
  return times
}
