import { median } from '../client/figures.mjs'
import { servers, startServer } from './servers.mjs'

const rounds = 5

/** How long it takes until the command answers a first request, over how long Prism takes. */
export async function measureStart() {
  const times = { sandbox: [], prism: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(times)) times[name].push(await timeOf(servers[name]))
  }
  const ratios = times.sandbox.map((time, round) => time / times.prism[round])
  return [
    {
      name: 'start to first answer, to Prism',
      ratio: median(ratios),
      most: 0.25,
      note: `${Math.round(median(times.sandbox))} and ${Math.round(median(times.prism))} ms`,
    },
  ]
}

async function timeOf(server) {
  const { started, url, token, stop } = await startServer(server)
  const answer = await fetch(`${url}/messages/`, { headers: { authorization: `Bearer ${token}` } })
  await answer.text()
  const time = performance.now() - started
  await stop()
  return time
}
