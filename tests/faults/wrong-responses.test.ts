// A gateway or an intermediary that responds with 200 but does something else, or reports something that it did not do.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { eachOf } from './each-of.ts'
import { readLedger } from './ledger.ts'
import { outcomeOf } from './outcome-of.ts'
import { nameOf, numberOf, requestFor } from './requests.ts'
import { pick, seededRandom, type Random } from './seeded-random.ts'
import { onASocket } from './on-a-socket.ts'
import { belongingTo, ways } from './setting.ts'
import { tally } from './tally.ts'
import { readRequest, type WireRequest } from './wire-request.ts'

const sends = howMany({ short: 500, long: 10_000 })

test.for(Object.entries(ways))(
  '%s: sendOnce() never succeeds for a message that is not queued, and never reports `no` for one that is',
  { timeout: 240_000 },
  async ([, way], { annotate }) => {
    const { sandbox, fetch: inner, counts } = wrongGateway()
    const fetch = way ? onASocket(inner).through(way) : inner
    const { messages } = createClient({
      environment: 'test',
      token: sandbox.token(),
      fetch,
      retry: { attempts: 2, minDelay: 0, maxDelay: 0 },
    })
    const outcomes = await eachOf(sends, (index) => {
      const key = nameOf(index)
      return outcomeOf(messages.sendOnce(requestFor(index), { ...belongingTo(key), key }))
    })
    const ledger = await readLedger(sandbox)
    const said = tally(
      outcomes.map((outcome, index) => `${outcome.said}: ${ledger(nameOf(index)).queued.length}`),
    )
    await annotate(inspect({ said, counts }))
    expect(said).not.toHaveProperty('resolved: 0')
    expect(said).not.toHaveProperty('no: 1')
    expect(Object.keys(said).filter((one) => !/: [01]$/.test(one))).toEqual([])
    // The client clears up what it can: far more sends have a certain outcome than were spared by the faults.
    expect(said['resolved: 1']).toBeGreaterThan(sends * 0.7)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(sends / 100)
  },
)

test('control: a client that treats every 2xx as a success loses messages', async ({
  annotate,
}) => {
  const { sandbox, fetch } = wrongGateway()
  const { raw } = createClient({ environment: 'test', token: sandbox.token(), fetch })
  const resolved = await eachOf(sends, async (index) => {
    const { headers } = belongingTo(nameOf(index))
    const { sender, body } = requestFor(index)
    const options = { custom: { send: nameOf(index) } }
    const recipients = numberOf(index)
    const opened = await raw.POST('/messages/', {
      headers,
      body: { sender, body, recipients, options, transaction: true },
    })
    const id = opened.data?.data?.[0]?.id
    if (id === undefined) return false
    const closed = await raw.PUT('/messages/{id}', {
      headers,
      params: { path: { id } },
      body: { recipients: [], transaction: false },
    })
    return closed.response.ok
  })
  const ledger = await readLedger(sandbox)
  const lost = resolved.filter((ok, index) => ok && ledger(nameOf(index)).queued.length === 0)
  await annotate(`${lost.length} of ${sends} lost`)
  expect(lost.length).toBeGreaterThan(sends / 40)
}, 240_000)

/** A response in transit. */
interface Exchange {
  request: WireRequest
  random: Random
  handle: (request: WireRequest) => Promise<Response>
  /** The response to the same request of another send, as from a cache that mixes them up. */
  ofAnother: () => Promise<Response>
}

const wrongs = {
  /** The close is not carried out, and the response says so, with 200. */
  staysOpen: ({ request, handle }) => handle(withoutClose(request)),
  /** The close is not carried out, and the response does not say so. */
  staysOpenInSilence: async ({ request, handle }) =>
    changed(await handle(withoutClose(request)), (message) => ({
      ...message,
      transaction: undefined,
    })),
  /** It is carried out, but the response says the opposite. */
  contrary: async ({ request, handle }) =>
    changed(await handle(request), ({ transaction, ...message }) => ({
      ...message,
      transaction: !transaction,
    })),
  another: async ({ request, handle, ofAnother }) => {
    await handle(request)
    return await ofAnother()
  },
  /** Fields are missing, or have the wrong form. */
  garbled: async ({ request, handle, random }) =>
    changed(await handle(request), (message) =>
      Object.fromEntries(
        Object.entries(message).flatMap(([name, value]) => {
          if (name === 'id' || random() < 0.5) return [[name, value]]
          return random() < 0.5 ? [] : [[name, pick(random, [[], {}, null, 7, 'x', String(value)])]]
        }),
      ),
    ),
} satisfies Record<string, (exchange: Exchange) => Promise<Response>>

/** A sandbox in which about one success in five is wrong. Reads are correct, but not always complete. */
function wrongGateway() {
  const sandbox: Sandbox = createSandbox({ clock: 'manual', credit: 1_000_000 })
  const names = Object.keys(wrongs) as (keyof typeof wrongs)[]
  const counts = Object.fromEntries(names.map((name) => [name, 0]))
  const randoms = new Map<string, Random>()
  const earlier = new Map<string, string>()
  const handle = async ({ url, method, headers, body }: WireRequest) =>
    await sandbox.fetch(url, { method, headers, body })
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = await readRequest(input instanceof Request ? input : new Request(input, init))
    const { send, method } = request
    const random = randoms.get(send) ?? seededRandom(`wrong ${send}`)
    randoms.set(send, random)
    const response = await respond(request, random, method)
    return response
  }
  const respond = async (request: WireRequest, random: Random, method: string) => {
    const isWrong = random() < 0.2
    const name =
      method === 'GET' ? pick(random, ['another', 'garbled'] as const) : pick(random, names)
    const another = earlier.get(method)
    if (!isWrong || (name === 'another' && another === undefined)) {
      const response = await handle(request)
      if (response.ok) earlier.set(method, await response.clone().text())
      return response
    }
    counts[name] = (counts[name] ?? 0) + 1
    const ofAnother = async () => new Response(another, { status: method === 'POST' ? 201 : 200 })
    return await wrongs[name]({ request, random, handle, ofAnother })
  }
  return { sandbox, fetch, counts }
}

function withoutClose(request: WireRequest): WireRequest {
  const body = JSON.parse(request.body ?? '{}') as { transaction?: boolean }
  if (body.transaction !== false) return request
  return { ...request, body: JSON.stringify({ ...body, transaction: true }) }
}

type Fields = Record<string, unknown>

/** The response with the message in it changed. */
async function changed(response: Response, change: (message: Fields) => Fields): Promise<Response> {
  const body = (await response.json()) as { data: Fields | Fields[] | null }
  const { status } = response
  const data = Array.isArray(body.data) ? body.data.map(change) : body.data && change(body.data)
  return Response.json({ ...body, data }, { status })
}
