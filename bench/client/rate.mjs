// Measures the time of one call with 64 in flight, as the median of interleaved rounds against one server.
import { join } from 'node:path'
import { median, ratioOf } from '../figures.mjs'
import { start } from '../program.mjs'
import { ways } from './ways.mjs'

/**
 * How many times each client is started. The engine does not compile the same code equally well every time: the ratio of two
 * clients differs by up to 8% between starts, and by less between the rounds after one start.
 */
const starts = 6
// The rounds are short, because other load on the machine lasts longer than a round and slows every client equally.
const rounds = 10
/** The number of rounds before those that count. The engine has compiled everything after 40,000 to 60,000 calls. */
const warmUps = 50

const program = join(import.meta.dirname, 'rate-client.mjs')

/**
 * Returns the microseconds that a call takes with each client. Each client has its own process, as in an application.
 * In one process, they would slow each other down: they share the platform's code and the garbage collector.
 */
export async function measureRate() {
  const server = start(join(import.meta.dirname, 'null-server.mjs'))
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  try {
    const { port } = await server.next()
    for (let count = 0; count < starts; count += 1) {
      await measureOnce(`http://127.0.0.1:${port}`, (name, time) => times[name].push(time))
    }
  } finally {
    server.stop()
  }
  const us = (name) => `${Math.round(median(times[name]))} µs`
  const ratio = (name, ours, peer) =>
    ratioOf(name, times[ours], times[peer], `${us(ours)} and ${us(peer)}`)
  return {
    rows: [
      ratio('a send, relative to openapi-fetch alone', 'gateway-sms', 'openapi-fetch'),
      ratio('a send, relative to bare fetch', 'gateway-sms', 'fetch'),
      ...['axios', 'resend', 'stripe', 'twilio', 'vonage'].map((peer) =>
        ratio(`a send over the transport, relative to ${peer}`, 'gateway-sms/node', peer),
      ),
    ],
    bars: [
      {
        title: 'One send, 64 in flight (less is better)',
        unit: 'microseconds',
        values: Object.fromEntries(Object.keys(times).map((name) => [name, median(times[name])])),
      },
    ],
  }
}

/** Starts every client, and runs their rounds in turn. */
async function measureOnce(url, record) {
  const names = Object.keys(ways)
  const clients = {}
  try {
    for (const name of names) {
      clients[name] = start(program, [name, url])
      await clients[name].next()
    }
    for (let round = 0; round < warmUps + rounds; round += 1) {
      for (const name of shuffled(names)) {
        clients[name].send('round')
        const time = await clients[name].next()
        if (round >= warmUps) record(name, time)
      }
    }
  } finally {
    for (const client of Object.values(clients)) client.stop()
  }
}

/** Returns the names in another order each time, so that no client usually runs after the same other client. */
function shuffled(names) {
  return names
    .map((name) => ({ name, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ name }) => name)
}
