import { spawnSync } from 'node:child_process'
import { importTimeOf } from '../client/import-time.mjs'
import { median, ratioOf, rowOf } from '../figures.mjs'
import { servers, startServer } from './servers.mjs'

const rounds = 7
const entry = new URL('../../dist/sandbox/index.js', import.meta.url).href

/** Measures the time until the command responds to its first request, and the time it takes to import the sandbox. */
export async function measureStart() {
  const times = { sandbox: [], prism: [] }
  const added = { start: [], import: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(times)) times[name].push(await timeOf(servers[name]))
    added.start.push(times.sandbox.at(-1) - timeOfEmptyProcess())
    added.import.push(importTimeOf(entry) - importTimeOf(''))
  }
  const ms = (name) => `${Math.round(median(times[name]))} ms`
  return {
    rows: [
      ratioOf(
        'start to first response, relative to Prism',
        times.sandbox,
        times.prism,
        `${ms('sandbox')} and ${ms('prism')}`,
      ),
      rowOf('start to first response, in addition to starting Node', 'ms', added.start),
      rowOf('importing the sandbox, in addition to starting Node', 'ms', added.import),
    ],
    bars: [
      {
        title: 'From start to the first response (less is better)',
        unit: 'milliseconds',
        values: { sandbox: median(times.sandbox), Prism: median(times.prism) },
      },
    ],
  }
}

function timeOfEmptyProcess() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  return performance.now() - start
}

async function timeOf(server) {
  const { started, url, token, stop } = await startServer(server)
  const response = await fetch(`${url}/messages/`, {
    headers: { authorization: `Bearer ${token}` },
  })
  await response.text()
  const time = performance.now() - started
  await stop()
  return time
}
