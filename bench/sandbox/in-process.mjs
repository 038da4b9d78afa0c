import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createSandbox } from '../../dist/sandbox/index.js'
import { median, ratioOf } from '../figures.mjs'

const rounds = 7
/** How many requests a round makes of each: of the slower one fewer, so that both take about as long. */
const requests = { sandbox: 5000, msw: 500 }
/** Rounds that do not count, until the engine has compiled all that is on the way. */
const warmUps = 4
/** After so many messages they leave and have their reports. */
const atOnce = 100

const url = 'http://localhost/messages/'
const body = JSON.stringify({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
})

/** Requests a second in this process, without a network: a sandbox beside MSW, which responds to the same two routes with constants. */
export async function measureInProcess() {
  const sandbox = createSandbox({ clock: 'manual', credit: 1e6, maxMessages: 10_000 })
  const headers = {
    authorization: `Bearer ${sandbox.token()}`,
    'content-type': 'application/json',
  }
  const post = { method: 'POST', headers, body }
  const posted = await jsonOf(sandbox.fetch(url, post))
  const gotten = await jsonOf(sandbox.fetch(`${url}${posted.data[0].id}`, { headers }))
  const server = setupServer(
    http.post(url, () => HttpResponse.json(posted, { status: 201 })),
    http.get(`${url}:id`, () => HttpResponse.json(gotten)),
  )

  const rates = { POST: { sandbox: [], msw: [] }, GET: { sandbox: [], msw: [] } }
  for (let round = -warmUps; round < rounds; round += 1) {
    const sent = await sendAll(sandbox, post)
    // One that is still there: the oldest are forgotten.
    const path = `${url}${(await jsonOf(sandbox.fetch(url, post))).data[0].id}`
    const measured = {
      POST: { sandbox: sent, msw: 0 },
      GET: { sandbox: await rateOf(sandbox.fetch, path, { headers }, requests.sandbox), msw: 0 },
    }
    server.listen()
    measured.POST.msw = await rateOf(fetch, url, post, requests.msw)
    measured.GET.msw = await rateOf(fetch, path, { headers }, requests.msw)
    server.close()
    if (round < 0) continue
    for (const [method, both] of Object.entries(measured)) {
      for (const [name, rate] of Object.entries(both)) rates[method][name].push(rate)
    }
  }
  await sandbox.close()
  return {
    rows: Object.entries(rates).map(([method, both]) =>
      ratioOf(
        `${method}s a second in process, to MSW`,
        both.sandbox,
        both.msw,
        `${Math.round(median(both.sandbox))} and ${Math.round(median(both.msw))}`,
      ),
    ),
  }
}

/** Messages a second, their departure and their reports included. */
async function sendAll(sandbox, post) {
  const start = performance.now()
  for (let i = 1; i <= requests.sandbox; i += 1) {
    await check(sandbox.fetch(url, post))
    if (i % atOnce === 0) sandbox.advance('5s')
  }
  return requests.sandbox / ((performance.now() - start) / 1000)
}

async function rateOf(send, path, init, count) {
  const start = performance.now()
  for (let i = 0; i < count; i += 1) await check(send(path, init))
  return count / ((performance.now() - start) / 1000)
}

async function jsonOf(responding) {
  return (await responding).json()
}

async function check(responding) {
  const response = await responding
  if (!response.ok) throw new Error(await response.text())
}
