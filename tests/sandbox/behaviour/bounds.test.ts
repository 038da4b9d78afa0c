import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { createSandbox, type FaultAction } from '../../../src/sandbox/index.ts'
import { hello, number, start, type TestGateway } from './testing.ts'

const control = 'http://x/_sandbox/v1'

function secretsOf(sandbox: TestGateway['sandbox']): string[] {
  const other = sandbox.accounts.add()
  return [sandbox.credentials.apiKey, sandbox.token(), other.apiKey, other.token()]
}

test('two sandboxes, or two starts of one sandbox, share no tokens or keys', async () => {
  const found = new Set<string>()
  for (let i = 0; i < 5; i += 1) {
    await using sandbox = createSandbox()
    for (const secret of secretsOf(sandbox)) found.add(secret)
  }
  expect(found.size).toBe(20)
})

test('two sandboxes have the same secrets with a seed, and the same ids without one', async () => {
  const [one, other] = await Promise.all(
    ['a', 'a'].map(async (seed) => {
      await using sandbox = createSandbox({ seed })
      return secretsOf(sandbox)
    }),
  )
  expect(one).toEqual(other)
  const ids = await Promise.all(
    [1, 2].map(async () => {
      await using gateway = start()
      return (await gateway.send()).id
    }),
  )
  expect(ids[0]).toBe(ids[1])
})

test('after a reset or a restore, the secrets are created in the same order', async () => {
  await using sandbox = createSandbox()
  const snapshot = sandbox.snapshot()
  const token = sandbox.token()
  sandbox.restore(snapshot)
  expect(sandbox.token()).toBe(token)
})

test('a seeded sandbox is opened to other machines only with predictableSecrets', async () => {
  const adminToken = 'x'.repeat(20)
  const host = '0.0.0.0'
  await using seeded = createSandbox({ seed: 'known' })
  await expect(seeded.listen({ host, adminToken })).rejects.toThrow(
    "leave out the sandbox option 'seed'",
  )
  await expect(seeded.listen({ host, predictableSecrets: true })).rejects.toThrow(
    "set an 'adminToken'",
  )
  await (await seeded.listen({ host, adminToken, predictableSecrets: true })).close()
  await (await seeded.listen()).close()
  await using random = createSandbox()
  await (await random.listen({ host, adminToken })).close()
})

test.each(['^(a+)+$', '(a|aa)+$', String.raw`(\w+\s?)+$`])(
  'the expression %s of a caller does not block the sandbox',
  async (pattern) => {
    await using gateway = start()
    await gateway.send({ body: `${'a'.repeat(60)}!` })
    const begin = performance.now()
    const wait = (body: object) =>
      gateway.sandbox.fetch(`${control}/messages/wait`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ body, timeout: 100 }),
      })
    const response = await wait({ pattern })
    expect(performance.now() - begin).toBeLessThan(2000)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain("'body' takes too long to match")
    // It comes later, and does not affect the sender.
    const late = wait({ pattern: `${pattern}|never` })
    expect((await gateway.call('POST', '/messages/', hello)).status).toBe(201)
    expect((await late).status).toBeGreaterThanOrEqual(400)
    expect((await wait({ pattern: '^hel+o$', flags: 'i' })).status).toBe(200)
  },
)

test('event streams leave connections for other calls', async () => {
  await using gateway = start()
  const follow = () => gateway.sandbox.fetch(`${control}/events`)
  const streams = await Promise.all(Array.from({ length: 100 }, follow))
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
  const refused = await follow()
  expect(refused.status).toBe(503)
  expect(await refused.text()).toContain('100 event streams are already open')
  const headers = { accept: 'application/json' }
  expect((await gateway.sandbox.fetch(`${control}/events`, { headers })).status).toBe(200)
  await streams[0]?.body?.cancel()
  expect((await follow()).status).toBe(200)
})

test('only the beginning of an unauthenticated body is read', async () => {
  await using gateway = start()
  const { port } = await gateway.sandbox.listen()
  const send = async (token: string, sent: number) => {
    const socket = connect(port, '127.0.0.1')
    const lines = [
      'POST /messages/ HTTP/1.1',
      'host: localhost',
      `authorization: Bearer ${token}`,
      'content-type: application/json',
      'content-length: 1000000',
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n${' '.repeat(sent)}`)
    const [data] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    return data.toString('latin1', 0, 12)
  }
  // The rest never comes.
  expect(await send('0'.repeat(24), 100_000)).toBe('HTTP/1.1 401')
  expect(await send(gateway.token, 1_000_000)).toBe('HTTP/1.1 400')
})

test('messages have a budget of bytes, and the oldest are deleted first', async () => {
  await using gateway = start({ maxStoredBytes: 30_000_000 })
  const big = async (i: number) => {
    const custom = { i, text: 'x'.repeat(9_000_000) }
    return (await gateway.send({ options: { custom } })).id
  }
  const ids = []
  for (let i = 0; i < 5; i += 1) ids.push(await big(i))
  const statuses = []
  for (const id of ids) statuses.push((await gateway.call('GET', `/messages/${id}`)).status)
  expect(statuses).toEqual([404, 404, 404, 404, 200])
  const wrong = Array.from({ length: 200_000 }, (_, i) => `no ${i}`)
  for (let i = 0; i < 4; i += 1) await gateway.send({ recipients: [number, ...wrong] })
  const { body } = await gateway.call('GET', '/messages/')
  expect((body as { data: unknown[] }).data.length).toBeLessThan(4)
})

test('pending callbacks have a share of the budget', async () => {
  await using gateway = start({
    maxStoredBytes: 40_000_000,
    callbacks: { fetch: () => new Promise<Response>(() => {}) },
  })
  const custom = 'x'.repeat(3_000_000)
  const options = { custom, callback_url: 'http://127.0.0.1/hook' }
  for (let i = 0; i < 4; i += 1) await gateway.send({ recipients: 'wrong', options })
  const all = gateway.sandbox.callbacks.list()
  expect(all.length).toBeLessThan(4)
  expect(all.length).toBeGreaterThan(0)
})

test('tokens have a share of the budget: the oldest from the token service are deleted first', async () => {
  await using gateway = start({ maxStoredBytes: 4_000_000 })
  const { sandbox } = gateway
  const kept = sandbox.token({ name: 'k'.repeat(100_000) })
  const make = async (i: number) => {
    const name = `${i} ${'x'.repeat(100_000)}`
    const { body } = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'], name })
    return (body as { token: string }).token
  }
  const made: string[] = []
  for (let i = 0; i < 12; i += 1) made.push(await make(i))
  const find = async (token: string) => (await gateway.call('GET', `/tokens/${token}`)).status
  const statuses = []
  for (const token of made) statuses.push(await find(token))
  expect(statuses.filter((status) => status === 200).length).toBeLessThan(6)
  expect(statuses).toEqual(statuses.toSorted((one, other) => other - one))
  expect(statuses.at(-1)).toBe(200)
  expect([await find(kept), await find(gateway.token)]).toEqual([200, 200])
  // The budget is the same after a restore, and messages have their own.
  sandbox.restore(sandbox.snapshot())
  const newest = await make(12)
  expect([await find(newest), await find(made.at(-1) ?? '')]).toEqual([200, 200])
  await gateway.send()
  expect((await gateway.call('GET', '/messages/')).status).toBe(200)
})

test('a token that a change makes larger counts with its new size', async () => {
  await using gateway = start({ maxStoredBytes: 4_000_000 })
  const made: string[] = []
  for (let i = 0; i < 6; i += 1) {
    const { body } = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })
    const { token } = body as { token: string }
    made.push(token)
    await gateway.call('PATCH', `/tokens/${token}`, { name: 'x'.repeat(200_000) })
  }
  expect((await gateway.call('GET', `/tokens/${made[0]}`)).status).toBe(404)
  expect((await gateway.call('GET', `/tokens/${made[5]}`)).status).toBe(200)
})

test('tokens that a reset keeps are refused above their share of the budget', async () => {
  await using gateway = start({ maxStoredBytes: 4_000_000 })
  const { sandbox } = gateway
  const name = 'k'.repeat(200_000)
  const make = () => Array.from({ length: 10 }, () => sandbox.token({ name }))
  expect(make).toThrow(
    "sandbox.token(): the tokens are above their limit, which is a quarter of 'maxStoredBytes'",
  )
  sandbox.reset()
  expect(make).toThrow(RangeError)
  // A snapshot may contain more than a sandbox with lower limits can keep.
  await using smaller = createSandbox({ maxStoredBytes: 1_000_000 })
  smaller.restore(sandbox.snapshot())
  smaller.reset()
  expect(smaller.snapshot().length).toBeGreaterThan(1_000_000)
  // The token service still works.
  const { body } = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })
  const { token } = body as { token: string }
  expect((await gateway.call('GET', `/tokens/${token}`)).status).toBe(200)
  const headers = { 'content-type': 'application/json' }
  const json = JSON.stringify({ name })
  const issued = await sandbox.fetch(`${control}/tokens`, { method: 'POST', headers, body: json })
  expect(issued.status).toBe(422)
})

function fill(count: number, add: (i: number) => void): void {
  for (let i = 0; i < count; i += 1) add(i)
}

test('accounts, outcomes and faults have a maximum number', async () => {
  await using sandbox = createSandbox()
  const addFault = (action: FaultAction = { kind: 'brokenJson' }) => sandbox.faults.add({ action })
  fill(1000, () => addFault())
  expect(() => addFault()).toThrow('sandbox.faults.add(): there can be at most 1000 faults')
  sandbox.faults.clear()
  addFault()
  const headers = { 'x-large': 'x'.repeat(17_000) }
  expect(() => addFault({ kind: 'status', status: 503, headers })).toThrow(
    'sandbox.faults.add(): the rule must be at most 16384 characters of JSON',
  )
  const setOutcome = (i: number) => sandbox.setOutcome(`+39-333${1_000_000 + i}`, 'EXPIRED_EXPIRED')
  fill(10_000, setOutcome)
  expect(() => setOutcome(10_000)).toThrow(
    'sandbox.setOutcome(): there can be at most 10000 numbers',
  )
  setOutcome(9999)
  fill(9999, (i) => void sandbox.accounts.add({ email: `${i}@example.com` }))
  expect(() => sandbox.accounts.add()).toThrow(
    'sandbox.accounts.add(): there can be at most 10000 accounts',
  )
})

test('with the assumption anyDigits, an outcome cannot be set for a number of any length', async () => {
  await using sandbox = createSandbox({ assumptions: { numberForm: 'anyDigits' } })
  const set = (digits: number) => sandbox.setOutcome(`+39-${'3'.repeat(digits)}`, 'EXPIRED_EXPIRED')
  set(50)
  expect(() => set(101)).toThrow('is neither')
})
