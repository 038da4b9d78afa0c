import { rateOf } from './load.mjs'
import { residentMegabytes } from './memory.mjs'
import { servers, startServer } from './servers.mjs'

const most = 5000
const body = JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' })

/** Measures how much a sandbox at its limit of messages grows while it receives more of them for some minutes. */
export async function measureSoak(minutes) {
  const { url, token, pid, stop } = await startServer({
    ...servers.sandbox,
    words: [...servers.sandbox.words, '--max-messages', `${most}`, '--clock', '100x'],
  })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const load = (seconds) =>
    rateOf(url, { method: 'POST', path: '/messages/', headers, body }, seconds)
  try {
    const seconds = minutes * 60
    // During the first third, the sandbox reaches its limit and garbage collection settles.
    await load(seconds / 3)
    const before = residentMegabytes(pid)
    const rate = await load((seconds * 2) / 3)
    const after = residentMegabytes(pid)
    return {
      rows: [
        {
          name: 'memory growth at the message limit',
          value: after / before,
          figures: `${before.toFixed(0)} to ${after.toFixed(0)} MB in ${minutes} minutes, ${Math.round(rate)} messages per second`,
        },
      ],
    }
  } finally {
    await stop()
  }
}
