import { fork } from 'node:child_process'
import { once } from 'node:events'
import { median, ratioOf } from '../figures.mjs'

const rounds = 7
/** The number of warm-up rounds, after which the engine has compiled everything. They do not count. */
const warmUps = 4

/**
 * Measures the requests per second without a network, for a sandbox and for MSW, which responds to the same two routes with constants.
 * Each runs in its own process, as in a user's tests. In one process, each would slow down the other, because both create the
 * platform's `Response` objects. The rounds alternate, so that both run under the same conditions.
 */
export async function measureInProcess() {
  const peers = { sandbox: start('sandbox'), msw: start('msw') }
  const rates = { POST: { sandbox: [], msw: [] }, GET: { sandbox: [], msw: [] } }
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const [name, peer] of Object.entries(peers)) {
        peer.process.send('round')
        const [measured] = await Promise.race([once(peer.process, 'message'), peer.ended])
        if (round < 0) continue
        for (const method of Object.keys(rates)) rates[method][name].push(measured[method])
      }
    }
  } finally {
    for (const peer of Object.values(peers)) peer.process.kill()
  }
  return {
    rows: Object.entries(rates).map(([method, both]) =>
      ratioOf(
        `${method}s per second in process, relative to MSW`,
        both.sandbox,
        both.msw,
        `${Math.round(median(both.sandbox))} and ${Math.round(median(both.msw))}`,
      ),
    ),
  }
}

function start(name) {
  const file = new URL('in-process-peer.mjs', import.meta.url)
  const started = fork(file, [name], { stdio: 'inherit' })
  const ended = once(started, 'exit').then(([code]) => {
    throw new Error(`The process for ${name} exited with code ${code}.`)
  })
  return { process: started, ended }
}
