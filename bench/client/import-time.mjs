// How long an import takes in a fresh process, that of an empty one taken off.
import { execFileSync } from 'node:child_process'
import { median } from './figures.mjs'

const rounds = 15
const root = new URL('../..', import.meta.url)
const modules = {
  nothing: '',
  'gateway-sms': new URL('dist/index.js', root).href,
  ...Object.fromEntries(
    ['twilio', '@vonage/server-sdk', 'stripe', 'resend', 'axios'].map((name) => [name, name]),
  ),
}

/** Ratios of our time to that of each peer. */
export function measureImportTime() {
  const times = Object.fromEntries(Object.keys(modules).map((name) => [name, []]))
  for (let count = 0; count < rounds; count += 1) {
    for (const [name, specifier] of Object.entries(modules)) times[name].push(timeOf(specifier))
  }
  const empty = median(times['nothing'])
  const own = (name) => median(times[name]) - empty
  return Object.keys(modules)
    .slice(2)
    .map((peer) => ({
      name: `importing, to ${peer}`,
      ratio: own('gateway-sms') / own(peer),
      most: peer === 'twilio' ? 0.1 : 1,
      note: `${own('gateway-sms').toFixed(1)} ms`,
    }))
}

function timeOf(specifier) {
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
