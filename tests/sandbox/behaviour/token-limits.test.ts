import { expect, test } from 'vitest'
import { createSandbox, type TokenLimits } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start, unknownId } from './testing.ts'

/** A sandbox, and calls with a limited token. */
function startLimited(limits: TokenLimits, options: Parameters<typeof start>[0] = {}) {
  const gateway = start(options)
  const token = gateway.sandbox.token({ limits })
  const authorization = `Bearer ${token}`
  const callAs = (method: string, path: string, body?: unknown) =>
    gateway.call(method, path, body, { authorization })
  const sendAs = (request: object = {}) => callAs('POST', '/messages/', { ...hello, ...request })
  const stats = async () => {
    const { body } = await gateway.call('GET', `/tokens/${token}`)
    return (body as { stats: Record<string, unknown> }).stats
  }
  return { ...gateway, limited: token, callAs, sendAs, stats }
}

test('a token can make as many requests as its limit, and one more has no effect', async () => {
  await using gateway = startLimited({ totalRequests: 2 })
  expect((await gateway.sendAs()).status).toBe(201)
  expect((await gateway.callAs('GET', '/messages/')).status).toBe(200)
  const before = await gateway.state()
  const reply = await gateway.sendAs()
  expectRefusal(
    reply,
    403,
    403,
    'The token has reached its limit: all of its requests are used up (2)',
  )
  expect(reply.headers.get('retry-after')).toBeNull()
  expectRefusal(await gateway.callAs('GET', '/messages/'), 403, 403)
  expect(await gateway.state()).toEqual(before)
})

test('every request counts, even a refused one', async () => {
  await using gateway = startLimited({ totalRequests: 3 })
  await gateway.callAs('GET', `/messages/${unknownId}`)
  await gateway.sendAs({ sender: '' })
  expect((await gateway.sendAs()).status).toBe(201)
  expectRefusal(await gateway.sendAs(), 403, 403)
  expect(await gateway.stats()).toMatchObject({
    totalRequests: 4,
    errorRequests: 3,
    walletRequests: 1,
    walletAmount: 0.0315,
  })
})

test('a token with a limit of no requests makes none', async () => {
  await using gateway = startLimited({ totalRequests: 0 })
  expectRefusal(await gateway.callAs('GET', '/messages/'), 403, 403)
})

test('requests that cost credit have a separate limit, and free ones continue', async () => {
  await using gateway = startLimited({ walletRequests: 1 })
  expect((await gateway.sendAs()).status).toBe(201)
  const before = await gateway.state()
  expectRefusal(
    await gateway.sendAs(),
    403,
    403,
    'all of its requests that cost credit are used up (1)',
  )
  expect(await gateway.state()).toEqual(before)
  expect((await gateway.sendAs({ test: true })).status).toBe(201)
  expect((await gateway.sendAs({ transaction: true })).status).toBe(201)
  expect((await gateway.callAs('GET', '/messages/')).status).toBe(200)
  expect(await gateway.stats()).toMatchObject({ walletRequests: 1, walletAmount: 0.0315 })
})

test('a token can spend exactly its limit of one euro, and no more', async () => {
  await using gateway = startLimited({ walletAmount: 0.126 })
  expect((await gateway.sendAs({ recipients: [number, number] })).status).toBe(201)
  const before = await gateway.state()
  const reply = await gateway.sendAs({ recipients: [number, number, number] })
  expectRefusal(
    reply,
    403,
    403,
    'the request costs 0.0945 euros, but the token may spend only 0.063 more',
  )
  expect(await gateway.state()).toEqual(before)
  expect((await gateway.sendAs({ priority: 2 })).status).toBe(201)
  expectRefusal(
    await gateway.sendAs(),
    403,
    403,
    'the request costs 0.0315 euros, but the token may spend only 0 more',
  )
  expect(gateway.sandbox.credit).toBe(99.874)
  expect(await gateway.stats()).toMatchObject({ walletRequests: 2, walletAmount: 0.126 })
})

test('a charge that the account cannot pay does not count for the token', async () => {
  await using gateway = startLimited({ walletRequests: 1 }, { credit: 0.04 })
  expectRefusal(await gateway.sendAs({ priority: 2 }), 402, 201)
  expect(await gateway.stats()).toMatchObject({ walletRequests: 0, walletAmount: 0 })
  expect((await gateway.sendAs()).status).toBe(201)
})

test('a transaction that a token cannot pay stays open, and another token can close it', async () => {
  await using gateway = startLimited({ walletAmount: 0.04 })
  const { id } = await gateway.send({ transaction: true })
  const before = await gateway.state()
  const close = { recipients: [number], transaction: false }
  expectRefusal(
    await gateway.callAs('PUT', `/messages/${id}`, close),
    403,
    403,
    'the request costs 0.063 euros',
  )
  expect(await gateway.state()).toEqual(before)
  expect(await gateway.update(id, close)).toMatchObject({ transaction: false, price: 0.063 })
})

test('a free message does not count as a request that costs credit', async () => {
  await using gateway = startLimited({ walletRequests: 0, walletAmount: 0 }, { pricePerSegment: 0 })
  expect((await gateway.sendAs()).status).toBe(201)
  expect(await gateway.stats()).toMatchObject({ walletRequests: 0 })
})

test('no request to this API counts as covered by a subscription', async () => {
  await using gateway = startLimited({ subscriptionRequests: 0 })
  expect((await gateway.sendAs()).status).toBe(201)
})

test.each([
  [['127.0.0.1']],
  [['10.0.0.1', '127.0.0.1']],
  [['::ffff:127.0.0.1']],
  [['0:0:0:0:0:FFFF:7f00:1']],
  [[]],
])('a token for %j can be used from 127.0.0.1', async (ip) => {
  await using gateway = startLimited({ ip })
  expect((await gateway.sendAs()).status).toBe(201)
})

test.each([[['127.0.0.2']], [['::1']], [['10.0.0.1', '10.0.0.2']]])(
  'a token for %j is refused, without effect',
  async (ip) => {
    await using gateway = startLimited({ ip })
    const reply = await gateway.sendAs()
    expectRefusal(reply, 403, 403, 'The token must not be used from 127.0.0.1')
    expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
    expect(gateway.sandbox.credit).toBe(100)
  },
)

test('over a port, the caller’s address counts', async () => {
  await using gateway = startLimited({ ip: ['127.0.0.1'] })
  const other = gateway.sandbox.token({ limits: { ip: ['127.0.0.2'] } })
  const { url } = await gateway.sandbox.listen()
  const statuses = await Promise.all(
    [gateway.limited, other].map(async (token) => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${url}/messages/`, { headers })).status
    }),
  )
  expect(statuses).toEqual([404, 403])
})

test('limits given to the token service apply, and can be changed there', async () => {
  await using gateway = start()
  const limits = { totalRequests: 1 }
  const made = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'], limits })
  const { token, refreshToken } = made.body as Record<string, string>
  const headers = { authorization: `Bearer ${token}` }
  await gateway.call('POST', '/messages/', hello, headers)
  expectRefusal(await gateway.call('GET', '/messages/', undefined, headers), 403, 403)
  await gateway.call('PATCH', `/tokens/${token}`, { limits: { totalRequests: 3 } })
  expect((await gateway.call('GET', '/messages/', undefined, headers)).status).toBe(200)
  expectRefusal(await gateway.call('GET', '/messages/', undefined, headers), 403, 403)
  const refresh = { authorization: `Bearer ${refreshToken}` }
  const renewed = await gateway.call('PATCH', `/tokens/${token}`, {}, refresh)
  const { token: next } = renewed.body as { token: string }
  expect(renewed.body).toMatchObject({ limits: { totalRequests: 3 }, stats: { totalRequests: 0 } })
  const renewedHeaders = { authorization: `Bearer ${next}` }
  expect((await gateway.call('GET', '/messages/', undefined, renewedHeaders)).status).toBe(200)
})

test("after a reset, a token's limits start again", async () => {
  await using gateway = startLimited({ totalRequests: 1 })
  await gateway.sendAs()
  expectRefusal(await gateway.sendAs(), 403, 403)
  gateway.sandbox.reset()
  expect((await gateway.sendAs()).status).toBe(201)
})

test('limits are returned as given, and changing the object later has no effect', async () => {
  const sandbox = createSandbox()
  const limits = { totalRequests: 5, ip: ['127.0.0.1'] }
  const token = sandbox.token({ limits })
  limits.ip.push('10.0.0.1')
  limits.totalRequests = 0
  const headers = { authorization: `Bearer ${token}` }
  expect((await sandbox.fetch('http://x/messages/', { headers })).status).toBe(404)
  await sandbox.close()
})

test.each([
  [{ totalRequests: -1 }, "'limits.totalRequests' must be a whole number of at least 0, not -1"],
  [{ walletRequests: 1.5 }, "'limits.walletRequests' must be a whole number of at least 0"],
  [
    { subscriptionRequests: '1' },
    "'limits.subscriptionRequests' must be a whole number of at least 0",
  ],
  [{ walletAmount: -0.1 }, "'limits.walletAmount' must be a number of at least 0, not -0.1"],
  [{ walletAmount: Infinity }, "'limits.walletAmount' must be a number of at least 0"],
  [{ ip: '127.0.0.1' }, "'limits.ip' must be a list of addresses such as '127.0.0.1'"],
  [{ ip: ['127.0.0.0/8'] }, "'limits.ip' must be a list of addresses"],
  [{ ip: ['localhost'] }, "'limits.ip' must be a list of addresses"],
  [{ totalRequest: 1 }, "'limits.totalRequest' does not exist: did you mean 'totalRequests'?"],
  [null, "'limits' must be an object, not null"],
] as [TokenLimits, string][])('a token cannot have the limits %j', async (limits, message) => {
  await using gateway = start()
  expect(() => gateway.sandbox.token({ limits })).toThrow(RangeError)
  expect(() => gateway.sandbox.token({ limits })).toThrow(`sandbox.token(): ${message}`)
})
