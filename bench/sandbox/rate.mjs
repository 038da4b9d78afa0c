import { median, ratioOf } from '../figures.mjs'
import { rateOf } from './load.mjs'
import { servers, startServer } from './servers.mjs'

const rounds = 7
const seconds = 1
const body = JSON.stringify({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
})

/** Requests a second of the sandbox over those of Prism's mock and of an echo server. */
export async function measureRate() {
  const started = Object.fromEntries(
    await Promise.all(
      Object.entries(servers).map(async ([name, server]) => [name, await startServer(server)]),
    ),
  )
  try {
    const posts = await compare(started, 'POST', () => ({
      method: 'POST',
      path: '/messages/',
      body,
    }))
    const gets = await compare(started, 'GET', (name) => getRequest(started, name))
    return { rows: [...posts.rows, ...gets.rows], bars: [posts.bars, gets.bars] }
  } finally {
    await Promise.all(Object.values(started).map(({ stop }) => stop()))
  }
}

async function compare(started, what, requestTo) {
  const rates = Object.fromEntries(Object.keys(started).map((name) => [name, []]))
  const requests = Object.fromEntries(
    await Promise.all(Object.keys(started).map(async (name) => [name, await requestTo(name)])),
  )
  // The first round warms up, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { url, token }] of Object.entries(started)) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const rate = await rateOf(url, { headers, ...requests[name] }, seconds)
      if (round > 0) rates[name].push(rate)
    }
    await reset(started.sandbox, what)
  }
  const rate = (name) => Math.round(median(rates[name]))
  const names = { prism: 'Prism', echo: "Node's bare echo" }
  return {
    rows: Object.entries(names).map(([peer, name]) =>
      ratioOf(
        `${what}s a second, to ${name}`,
        rates.sandbox,
        rates[peer],
        `${rate('sandbox')} and ${rate(peer)}`,
      ),
    ),
    bars: {
      title: `${what}s a second: more is better`,
      unit: 'a second',
      values: { sandbox: rate('sandbox'), Prism: rate('prism'), "Node's bare echo": rate('echo') },
    },
  }
}

/** So that each round begins with as little. */
async function reset({ url }, what) {
  if (what !== 'POST') return
  await fetch(`${url}/_sandbox/v1/reset`, { method: 'POST' })
}

async function getRequest(started, name) {
  if (name !== 'sandbox') return { method: 'GET', path: '/messages/5d443a6e9f2725660f3db347' }
  const { url, token } = started.sandbox
  const answer = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  })
  const { data } = await answer.json()
  return { method: 'GET', path: `/messages/${data[0].id}` }
}
