import { createSandbox } from '../../dist/sandbox/index.js'
import { median } from '../client/figures.mjs'

const rounds = 50
const messages = 1000

/** How long it takes to make a sandbox, and to bring one back to its start, of what that may take. */
export async function measureCreate() {
  const times = { created: [], reset: [], used: [] }
  for (let round = 0; round < rounds; round += 1) {
    const sandbox = timed(times.created, () => createSandbox({ clock: 'manual', credit: 1e6 }))
    timed(times.reset, () => sandbox.reset())
    if (round % 10 === 0) {
      await use(sandbox)
      timed(times.used, () => sandbox.reset())
    }
    await sandbox.close()
  }
  return [
    row('createSandbox(), of 10 ms', times.created, 10),
    row('reset() of an empty one, of 2 ms', times.reset, 2),
    row(`reset() of ${messages} messages, of 2 ms`, times.used, 2),
  ]
}

function row(name, times, most) {
  const time = median(times)
  return { name, ratio: time / most, most: 1, note: `${time.toFixed(2)} ms` }
}

function timed(times, work) {
  const start = performance.now()
  const result = work()
  times.push(performance.now() - start)
  return result
}

async function use(sandbox) {
  const headers = {
    authorization: `Bearer ${sandbox.token()}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' })
  for (let i = 0; i < messages; i += 1) {
    await sandbox.fetch('http://localhost/messages/', { method: 'POST', headers, body })
  }
}
