import { createSandbox } from '../../dist/sandbox/index.js'
import { rowOf } from '../figures.mjs'

const rounds = 50
const messages = 1000

/** Measures how long it takes to create a sandbox, and to reset one. */
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
  return {
    rows: [
      rowOf('createSandbox()', 'ms', times.created),
      rowOf('reset() of an empty sandbox', 'ms', times.reset),
      rowOf('reset() of a sandbox with 1,000 messages', 'ms', times.used),
    ],
  }
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
