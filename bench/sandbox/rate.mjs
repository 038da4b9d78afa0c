import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { median, ratioOf } from '../figures.mjs'
import { rateOf } from './load.mjs'
import { logging, servers, startServer } from './servers.mjs'

const rounds = 7
const seconds = 1
/** The number of warm-up rounds, after which the engine has compiled everything. They do not count. */
const warmUps = 5
const body = JSON.stringify({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
})

/** How long the servers are left alone before each measurement, so that no server still works on what came before. */
const pause = 200

/**
 * Returns the sandbox's requests per second, with and without a data file, as a ratio to an echo server, and as a ratio to Prism's
 * mock, with and without the logs of both.
 */
export async function measureRate() {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const file = {
    ...servers.sandbox,
    words: [...servers.sandbox.words, '--data', join(folder, 'bench.db')],
  }
  const { sandbox, prism, echo } = servers
  try {
    // In three groups, so that a server that writes a log or a file does not slow down the others.
    const quiet = await ratesOf({ sandbox, prism, echo })
    const logged = await ratesOf(logging)
    const stored = await ratesOf({ file, echo })
    const both = ['POST', 'GET'].map((method) =>
      compare(method, quiet[method], logged[method], stored[method]),
    )
    return { rows: both.flatMap(({ rows }) => rows), bars: both.map(({ bars }) => bars) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns the rates of each server in each round, for POSTs and for GETs. */
async function ratesOf(compared) {
  const started = Object.fromEntries(
    await Promise.all(
      Object.entries(compared).map(async ([name, server]) => [name, await startServer(server)]),
    ),
  )
  try {
    return {
      POST: await interleave(started, () => ({ method: 'POST', path: '/messages/', body })),
      GET: await interleave(started, getRequest),
    }
  } finally {
    await Promise.all(Object.values(started).map(({ stop }) => stop()))
  }
}

async function interleave(started, requestTo) {
  const rates = Object.fromEntries(Object.keys(started).map((name) => [name, []]))
  const requests = {}
  for (const [name, server] of Object.entries(started)) requests[name] = await requestTo(server)
  const all = Object.entries(started)
  for (let round = -warmUps; round < rounds; round += 1) {
    // In alternating order, because each server finds the machine as the one before has left it.
    for (const [name, { url, token }] of round % 2 === 0 ? all : all.toReversed()) {
      await setTimeout(pause)
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const rate = await rateOf(url, { headers, ...requests[name] }, seconds)
      if (round >= 0) rates[name].push(rate)
    }
    for (const [name, server] of all) if (requests[name].method === 'POST') await reset(server)
  }
  return rates
}

function compare(method, { sandbox, prism, echo }, logged, stored) {
  const ratio = (name, ours, theirs) =>
    ratioOf(
      `${method}s per second${name}`,
      ours,
      theirs,
      `${medianRate(ours)} and ${medianRate(theirs)}`,
    )
  return {
    rows: [
      ratio(' with logs, relative to Prism', logged.sandbox, logged.prism),
      ratio(' without logs, relative to Prism', sandbox, prism),
      ratio(', relative to a bare Node server', sandbox, echo),
      ratio(' with a data file, relative to a bare Node server', stored.file, stored.echo),
    ],
    bars: {
      title: `${method}s per second without logs (more is better)`,
      unit: 'per second',
      values: {
        sandbox: medianRate(sandbox),
        Prism: medianRate(prism),
        'a bare Node server': medianRate(echo),
      },
    },
  }
}

function medianRate(rates) {
  return Math.round(median(rates))
}

/** Resets a sandbox, so that every round starts in the same state. The other servers have no state. */
async function reset({ url }) {
  await (await fetch(`${url}/_sandbox/v1/reset`, { method: 'POST' })).arrayBuffer()
}

/** Returns a GET for a message. Only the sandbox knows the ids of its messages; the other servers respond to any id. */
async function getRequest({ url, token }) {
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  })
  const { data = [] } = await response.json()
  return { method: 'GET', path: `/messages/${data[0]?.id ?? '5d443a6e9f2725660f3db347'}` }
}
