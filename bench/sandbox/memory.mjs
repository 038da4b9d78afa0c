import { readFileSync } from 'node:fs'
import { megabytesOf } from '../figures.mjs'
import { servers, startServer } from './servers.mjs'

const held = 100_000
const recipients = 10_000

/** Measures the command's memory use when idle and with many messages, and the time of large operations. */
export async function measureMemory() {
  const { url, token, pid, stop } = await startServer({
    ...servers.sandbox,
    words: [...servers.sandbox.words, '--clock', 'manual', '--throughput', '0'],
  })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const control = `${url}/_sandbox/v1`
  try {
    await (await fetch(`${control}/health`)).text()
    const idle = residentMegabytes(pid)
    await fill(url, headers)
    const growth = residentMegabytes(pid) - idle
    const search = await timeOf(() => fetch(`${control}/messages?body=nowhere-to-be-found`))
    const found = await timeOf(() => fetch(`${control}/messages?body=parcel%2050000%20`))
    await fetch(`${control}/reset`, { method: 'POST' })
    const many = await timeOf(() => sendToMany(url, headers))
    return {
      rows: [
        { name: 'idle', unit: 'MB', value: idle },
        { name: 'additional memory with 100,000 messages', unit: 'MB', value: growth },
        { name: 'search of 100,000 texts that matches none', unit: 'ms', value: search },
        { name: 'search of 100,000 texts that matches one', unit: 'ms', value: found },
        { name: 'a POST to 10,000 recipients', unit: 'ms', value: many },
      ],
    }
  } finally {
    await stop()
  }
}

async function fill(url, headers) {
  let sent = 0
  while (sent < held) {
    const batch = Array.from({ length: Math.min(200, held - sent) }, (_, i) => sent + i)
    await Promise.all(batch.map((i) => send(url, headers, i)))
    sent += batch.length
  }
}

async function send(url, headers, i) {
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      sender: 'Acme',
      body: 'Hi {{name}}, your parcel {{parcel}} is here',
      recipients: [{ number: '+39-3331234567', fields: { name: 'Anna', parcel: `${i}` } }],
    }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  await response.arrayBuffer()
}

async function sendToMany(url, headers) {
  const numbers = Array.from({ length: recipients }, (_, i) => `+39-333${1_000_000 + i}`)
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: numbers }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  return response
}

/** Returns the shortest of several times. */
async function timeOf(ask) {
  let best = Infinity
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    const response = await ask()
    await response.arrayBuffer()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Returns a process's memory use as the operating system (Linux) reports it. */
export function residentMegabytes(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return megabytesOf(Number(kilobytes))
}
