import { median, ratioOf } from '../figures.mjs'
import { servers, startServer } from './servers.mjs'

const rounds = 5

/** Measures the time until the command responds to its first request, as a ratio to Prism's. */
export async function measureStart() {
  const times = { sandbox: [], prism: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(times)) times[name].push(await timeOf(servers[name]))
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
