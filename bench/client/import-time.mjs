// Measures the time that an import takes in a new process, minus the time of an empty process.
import { execFileSync } from 'node:child_process'
import { median, ratioOf, rowOf } from '../figures.mjs'

const rounds = 15
const root = new URL('../..', import.meta.url)
const modules = {
  nothing: '',
  'gateway-sms': new URL('dist/index.js', root).href,
  ...Object.fromEntries(
    ['twilio', '@vonage/server-sdk', 'stripe', 'resend', 'axios'].map((name) => [name, name]),
  ),
}

/** Returns our import time, and its ratio to each peer's. */
export function measureImportTime() {
  const times = Object.fromEntries(Object.keys(modules).map((name) => [name, []]))
  for (let count = 0; count < rounds; count += 1) {
    for (const [name, specifier] of Object.entries(modules))
      times[name].push(importTimeOf(specifier))
  }
  const empty = median(times['nothing'])
  const own = Object.fromEntries(
    Object.keys(modules)
      .slice(1)
      .map((name) => [name, times[name].map((time) => Math.max(0.1, time - empty))]),
  )
  const ms = (name) => `${median(own[name]).toFixed(1)} ms`
  const { 'gateway-sms': ours, ...peers } = own
  return {
    rows: [
      rowOf('importing, in addition to starting Node', 'ms', ours),
      ...Object.entries(peers).map(([peer, theirs]) =>
        ratioOf(
          `importing, relative to ${peer}`,
          ours,
          theirs,
          `${ms('gateway-sms')} and ${ms(peer)}`,
        ),
      ),
    ],
    bars: [
      {
        title: 'Importing (less is better)',
        unit: 'milliseconds',
        values: Object.fromEntries(Object.entries(own).map(([name, all]) => [name, median(all)])),
      },
    ],
  }
}

/** Returns how long a new process takes to import a module, or nothing. */
export function importTimeOf(specifier) {
  const code = `const start = performance.now()
    ${specifier === '' ? '' : `await import(${JSON.stringify(specifier)})`}
    console.log(performance.now() - start)`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: new URL('bench', root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Number(output)
}
