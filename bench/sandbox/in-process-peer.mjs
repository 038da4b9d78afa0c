// A process that measures a round of POSTs and a round of GETs whenever it receives a message, for the sandbox or for MSW.
import { createSandbox } from '../../dist/sandbox/index.js'

/** The number of requests in a round. The slower one makes fewer, so that both take about the same time. */
const requests = { sandbox: 5000, msw: 500 }
/** After this many messages, all of them are sent and get their reports. */
const atOnce = 100

const url = 'http://localhost/messages/'
const body = JSON.stringify({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
})

const sandbox = createSandbox({ clock: 'manual', credit: 1e6, maxMessages: 10_000 })
const headers = {
  authorization: `Bearer ${sandbox.token()}`,
  'content-type': 'application/json',
}
const post = { method: 'POST', headers, body }

const [name] = process.argv.slice(2)
const peer = name === 'msw' ? await openMsw() : openSandbox()
process.on('message', () => void measureRound())

async function measureRound() {
  const count = requests[name]
  process.send({ POST: await peer.post(count), GET: await peer.get(count) })
}

function openSandbox() {
  return {
    /** Returns the messages per second, including sending and reports. */
    async post(count) {
      const start = performance.now()
      for (let i = 1; i <= count; i += 1) {
        await check(sandbox.fetch(url, post))
        if (i % atOnce === 0) sandbox.advance('5s')
      }
      return rateSince(start, count)
    },
    async get(count) {
      // A new message, because the oldest ones are deleted.
      const path = `${url}${(await jsonOf(sandbox.fetch(url, post))).data[0].id}`
      return rateOf(sandbox.fetch, path, { headers }, count)
    },
  }
}

async function openMsw() {
  const { http, HttpResponse } = await import('msw')
  const { setupServer } = await import('msw/node')
  const posted = await jsonOf(sandbox.fetch(url, post))
  const path = `${url}${posted.data[0].id}`
  const gotten = await jsonOf(sandbox.fetch(path, { headers }))
  setupServer(
    http.post(url, () => HttpResponse.json(posted, { status: 201 })),
    http.get(`${url}:id`, () => HttpResponse.json(gotten)),
  ).listen()
  return {
    post: (count) => rateOf(fetch, url, post, count),
    get: (count) => rateOf(fetch, path, { headers }, count),
  }
}

async function rateOf(send, path, init, count) {
  const start = performance.now()
  for (let i = 0; i < count; i += 1) await check(send(path, init))
  return rateSince(start, count)
}

function rateSince(start, count) {
  return count / ((performance.now() - start) / 1000)
}

async function jsonOf(responding) {
  return (await responding).json()
}

async function check(responding) {
  const response = await responding
  if (!response.ok) throw new Error(await response.text())
}
