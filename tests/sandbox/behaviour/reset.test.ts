import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start, startAt } from './testing.ts'

test('after a reset, the same calls get the same responses, with the same ids', async () => {
  await using gateway = start({ credit: 5 })
  const run = async () => {
    const made = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })
    await gateway.send({ recipients: [number, 'x'] })
    gateway.sandbox.advance('2s')
    await gateway.send()
    gateway.sandbox.advance('1d')
    const tokens = await gateway.call('GET', '/tokens')
    return [made.body, tokens.body, await gateway.state(), gateway.sandbox.now]
  }
  const first = await run()
  gateway.sandbox.reset()
  expect(await run()).toEqual(first)
  gateway.sandbox.reset()
  expect(await run()).toEqual(first)
})

test('even if a token of the sandbox was made after one of the token service', async () => {
  await using gateway = start()
  const create = async () => (await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })).body
  const first = await create()
  gateway.sandbox.token()
  const second = await create()
  gateway.sandbox.reset()
  expect([await create(), await create()]).toEqual([first, second])
})

test('messages, credit, time, faults and outcomes are the same as at the start', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  await gateway.send()
  sandbox.advance('1d')
  sandbox.setOutcome(number, 'UNDELIVERABLE_NOT_DELIVERED')
  sandbox.faults.add({ action: { kind: 'status', status: 503 } })
  sandbox.reset()
  expect(sandbox.credit).toBe(100)
  expect(sandbox.now).toEqual(startAt)
  expect(sandbox.faults.list()).toEqual([])
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
  const { id } = await gateway.send()
  sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
})

test('the realtime minute starts again, and nothing that was due happens', async () => {
  await using gateway = start()
  const realtime = { options: { realtime: true } }
  await gateway.send(realtime)
  gateway.sandbox.reset()
  gateway.sandbox.advance('1h')
  const { id } = await gateway.send(realtime)
  expect(await gateway.read(id)).toMatchObject({ statistics: { delivered: 0 } })
})

test('options, credentials and the sandbox’s tokens remain, and the token service’s are deleted', async () => {
  await using gateway = start({ credit: 5, outcomes: { [number]: 'EXPIRED_EXPIRED' } })
  const { sandbox, token, call } = gateway
  const credentials = { ...sandbox.credentials }
  const kept = sandbox.token({ name: 'Kept' })
  const made = await call('POST', '/tokens', { scopes: ['*:*/*'] })
  const before = await call('GET', `/tokens/${kept}`)
  await call('PATCH', `/tokens/${kept}`, { name: 'Other' })
  await call('DELETE', `/tokens/${token}`)
  sandbox.reset()
  expect(sandbox.credentials).toEqual(credentials)
  expect((await call('GET', `/tokens/${kept}`)).body).toEqual(before.body)
  expect((await call('GET', '/tokens')).body).toMatchObject({
    data: [{ token }, { token: kept, name: 'Kept' }],
  })
  const { token: gone } = made.body as { token: string }
  const headers = { authorization: `Bearer ${gone}` }
  expect((await call('GET', '/messages/', undefined, headers)).status).toBe(401)
  expect(sandbox.credit).toBe(5)
  const { id } = await gateway.send()
  sandbox.advance('1m')
  expect(await gateway.recipients(id)).toMatchObject([{ state: 'EXPIRED' }])
})

test('a token created after a reset is a new one', async () => {
  await using gateway = start()
  gateway.sandbox.reset()
  expect(gateway.sandbox.token()).not.toBe(gateway.token)
})

test("a token's usage is reset", async () => {
  await using gateway = start()
  await gateway.send()
  gateway.sandbox.reset()
  const { body } = await gateway.call('GET', `/tokens/${gateway.token}`)
  expect(body).toMatchObject({ stats: { totalRequests: 0, walletAmount: 0, ip: [] } })
})

test('a reset leaves ports open', async () => {
  await using gateway = start()
  const { url } = await gateway.sandbox.listen()
  gateway.sandbox.reset()
  expect((await fetch(`${url}/messages/`)).status).toBe(401)
})

test('a wait can return a message with the same id as one returned before the reset', async () => {
  await using gateway = start()
  const first = await gateway.send()
  await gateway.sandbox.waitForMessage()
  gateway.sandbox.reset()
  const wait = gateway.sandbox.waitForMessage()
  const again = await gateway.send()
  expect(await wait).toMatchObject({ id: again.id })
  expect(again.id).toBe(first.id)
})

test('after a reset, faults draw the same random numbers', async () => {
  await using gateway = start()
  const run = async () => {
    const when = { probability: 0.5 }
    gateway.sandbox.faults.add({ when, action: { kind: 'status', status: 503 } })
    const statuses = []
    for (let i = 0; i < 20; i += 1) statuses.push((await gateway.call('GET', '/messages/')).status)
    return statuses
  }
  const first = await run()
  gateway.sandbox.reset()
  expect(await run()).toEqual(first)
})

test('with a real clock, a reset undoes advances', async () => {
  await using sandbox = createSandbox({ startAt })
  sandbox.advance('1h')
  sandbox.reset()
  const elapsed = sandbox.now.getTime() - startAt.getTime()
  expect(elapsed).toBeGreaterThanOrEqual(0)
  expect(elapsed).toBeLessThan(60_000)
})

test('a sandbox of any size can be reset repeatedly', async () => {
  await using gateway = start({ credit: 1e6 })
  const recipients = Array.from(
    { length: 2000 },
    (_, i) => `+39-333000${String(i).padStart(4, '0')}`,
  )
  for (let round = 0; round < 3; round += 1) {
    const { id } = await gateway.send({ ...hello, recipients })
    gateway.sandbox.advance('1m')
    expect(await gateway.read(id)).toMatchObject({ statistics: { delivered: 2000 } })
    gateway.sandbox.reset()
    expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
  }
})

test('resetting a closed sandbox throws', async () => {
  const { sandbox } = start()
  await sandbox.close()
  expect(() => sandbox.reset()).toThrow('the sandbox is closed: create another')
})

test.each(['manual', 'real', '1000000x'] as const)(
  'after a reset, a %s clock shows the time at which it started',
  async (clock) => {
    await using sandbox = createSandbox({ clock, startAt })
    await sandbox.advance('1h')
    const begin = performance.now()
    while (performance.now() - begin < 20);
    const before = performance.now()
    sandbox.reset()
    const passed = sandbox.now.getTime() - startAt.getTime()
    const rate = { manual: 0, real: 1, '1000000x': 1_000_000 }[clock]
    // The machine's clock may be ahead by a millisecond at either end.
    expect(passed).toBeGreaterThanOrEqual(0)
    expect(passed).toBeLessThanOrEqual((performance.now() - before + 2) * rate)
  },
)

test('after a reset, a real clock without a start still follows the machine', async () => {
  await using sandbox = createSandbox()
  const begin = Date.now()
  while (Date.now() - begin < 5);
  sandbox.reset()
  const before = Date.now()
  expect(sandbox.now.getTime()).toBeGreaterThanOrEqual(before)
  expect(sandbox.now.getTime()).toBeLessThanOrEqual(Date.now())
})
