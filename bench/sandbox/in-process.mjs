import { join } from 'node:path'
import { median, ratioOf } from '../figures.mjs'
import { start } from '../program.mjs'

const rounds = 7
/** The number of warm-up rounds, after which the engine has compiled everything. They do not count. */
const warmUps = 4

/**
 * Measures the requests per second without a network, for a sandbox and for MSW, which responds to the same two routes with constants.
 * Each runs in its own process, as in a user's tests. In one process, each would slow down the other, because both create the
 * platform's `Response` objects. The rounds alternate, so that both run under the same conditions.
 */
export async function measureInProcess() {
  const file = join(import.meta.dirname, 'in-process-peer.mjs')
  const peers = { sandbox: start(file, ['sandbox']), msw: start(file, ['msw']) }
  const rates = { POST: { sandbox: [], msw: [] }, GET: { sandbox: [], msw: [] } }
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const [name, peer] of Object.entries(peers)) {
        peer.send('round')
        const measured = await peer.next()
        if (round < 0) continue
        for (const method of Object.keys(rates)) rates[method][name].push(measured[method])
      }
    }
  } finally {
    for (const peer of Object.values(peers)) peer.stop()
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
