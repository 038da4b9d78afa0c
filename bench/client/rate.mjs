// Measures the time of one call with 64 in flight, as the median of interleaved rounds against one server.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { median, ratioOf } from '../figures.mjs'
import { ways } from './ways.mjs'

const inFlight = 64
// The rounds are many and short, because other load on the machine lasts longer than a round and slows every client equally.
const rounds = 45
const warmUp = 24
const callsPerRound = 500

/** Returns the microseconds that a call takes with each client. */
export async function measureRate() {
  const server = fork(new URL('null-server.mjs', import.meta.url))
  const [{ port }] = await once(server, 'message')
  const url = `http://127.0.0.1:${port}`
  const calls = {}
  for (const [name, make] of Object.entries(ways)) calls[name] = await make(url)
  // V8 takes a few seconds to compile hot code.
  for (let count = 0; count < warmUp; count += 1) {
    for (const call of Object.values(calls)) await round(call)
  }
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  const names = Object.keys(calls)
  for (let count = 0; count < rounds; count += 1) {
    // The order changes, because garbage that one client leaves is collected during the next one's time.
    const first = count % names.length
    const turn = [...names.slice(first), ...names.slice(0, first)]
    for (const name of count % 2 === 0 ? turn : turn.toReversed()) {
      times[name].push(await round(calls[name]))
    }
  }
  server.disconnect()
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

/** Runs one round. Returns the microseconds per call. */
async function round(call) {
  let left = callsPerRound
  const start = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (; left > 0;) {
        left -= 1
        await call()
      }
    }),
  )
  return ((performance.now() - start) / callsPerRound) * 1000
}
