import { createSandbox } from '../../dist/sandbox/index.js'
import { rowOf } from '../figures.mjs'

const rounds = 50
const messages = 1000
const queued = 50_000

/** Measures how long it takes to create a sandbox, to reset one, and to send everything that is queued in one. */
export async function measureCreate() {
  const times = { created: [], reset: [], used: [], advanced: [] }
  for (let round = 0; round < rounds; round += 1) {
    const sandbox = timed(times.created, () => createSandbox({ clock: 'manual', credit: 1e6 }))
    timed(times.reset, () => sandbox.reset())
    if (round % 10 === 0) {
      await send(sandbox, messages)
      timed(times.used, () => sandbox.reset())
    }
    await sandbox.close()
  }
  for (let round = 0; round < 3; round += 1) {
    const sandbox = createSandbox({ clock: 'manual', credit: 1e6 })
    await send(sandbox, queued)
    timed(times.advanced, () => sandbox.advance('1h'))
    await sandbox.close()
  }
  return {
    rows: [
      rowOf('createSandbox()', 'ms', times.created),
      rowOf('reset() of an empty sandbox', 'ms', times.reset),
      rowOf('reset() of a sandbox with 1,000 messages', 'ms', times.used),
      rowOf("advance('1h') over 50,000 queued messages", 'ms', times.advanced),
    ],
  }
}

function timed(times, work) {
  const start = performance.now()
  const result = work()
  times.push(performance.now() - start)
  return result
}

async function send(sandbox, count) {
  const headers = {
    authorization: `Bearer ${sandbox.token()}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' })
  for (let i = 0; i < count; i += 1) {
    await sandbox.fetch('http://localhost/messages/', { method: 'POST', headers, body })
  }
}
