import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ratioOf } from '../figures.mjs'
import { rateOf } from './load.mjs'
import { servers, startServer } from './servers.mjs'

const rounds = 7
const seconds = 1
/** How long it takes until the engine has compiled everything that a request needs. */
const warmUpSeconds = 4
const body = JSON.stringify({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
})

/** Returns the sandbox's requests per second, with and without a data file, as a ratio to Prism's mock and to an echo server. */
export async function measureRate() {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const file = {
    ...servers.sandbox,
    words: [...servers.sandbox.words, '--data', join(folder, 'bench.db')],
  }
  const started = Object.fromEntries(
    await Promise.all(
      Object.entries({ ...servers, file }).map(async ([name, server]) => [
        name,
        await startServer(server),
      ]),
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
    rmSync(folder, { recursive: true })
  }
}

async function compare(started, what, requestTo) {
  const rates = Object.fromEntries(Object.keys(started).map((name) => [name, []]))
  const requests = Object.fromEntries(
    await Promise.all(Object.keys(started).map(async (name) => [name, await requestTo(name)])),
  )
  // The first round is a warm-up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { url, token }] of Object.entries(started)) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const duration = round === 0 ? warmUpSeconds : seconds
      const rate = await rateOf(url, { headers, ...requests[name] }, duration)
      if (round > 0) rates[name].push(rate)
    }
    await Promise.all([reset(started.sandbox, what), reset(started.file, what)])
  }
  const rate = (name) => Math.round(median(rates[name]))
  const names = { prism: 'Prism', echo: 'a bare Node server' }
  const toPeer = ([peer, name], ours, how = '') =>
    ratioOf(
      `${what}s per second${how}, relative to ${name}`,
      rates[ours],
      rates[peer],
      `${rate(ours)} and ${rate(peer)}`,
    )
  return {
    rows: [
      ...Object.entries(names).map((peer) => toPeer(peer, 'sandbox')),
      toPeer(['echo', names.echo], 'file', ' with a data file'),
    ],
    bars: {
      title: `${what}s per second (more is better)`,
      unit: 'per second',
      values: {
        sandbox: rate('sandbox'),
        Prism: rate('prism'),
        'a bare Node server': rate('echo'),
      },
    },
  }
}

/** Resets the sandbox, so that every round starts in the same state. */
async function reset({ url }, what) {
  if (what !== 'POST') return
  await fetch(`${url}/_sandbox/v1/reset`, { method: 'POST' })
}

async function getRequest(started, name) {
  if (name !== 'sandbox' && name !== 'file') {
    return { method: 'GET', path: '/messages/5d443a6e9f2725660f3db347' }
  }
  const { url, token } = started[name]
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  })
  const { data } = await response.json()
  return { method: 'GET', path: `/messages/${data[0].id}` }
}
