import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start, startAt, type TestGateway } from './testing.ts'

test('a restored sandbox continues from its snapshot', async () => {
  await using gateway = start({ credit: 5 })
  const { sandbox } = gateway
  await gateway.send({ body: 'a\0b \uD800 {{name}} № 7', recipients: [number, 'wrong'] })
  sandbox.setOutcome('+39-3331234568', 'EXPIRED_EXPIRED')
  sandbox.advance('1500ms')
  const snapshot = sandbox.snapshot()
  const run = async () => {
    await gateway.send({ recipients: ['+39-3331234568'] })
    sandbox.advance('1m')
    await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })
    await gateway.call('PUT', `/tokens/${gateway.token}`, { name: 'named later' })
    return [await gateway.state(), sandbox.now, sandbox.credit, sandbox.snapshot()]
  }
  const first = await run()
  sandbox.restore(snapshot)
  expect(sandbox.snapshot()).toBe(snapshot)
  expect(await run()).toEqual(first)
})

test('a snapshot can be restored in another sandbox, with its account and tokens', async () => {
  await using gateway = start({ seed: 'one' })
  const { id } = await gateway.send()
  await using other = createSandbox({ clock: 'manual', seed: 'two' })
  other.restore(gateway.sandbox.snapshot())
  expect(other.credentials).toEqual(gateway.sandbox.credentials)
  expect(other.now).toEqual(startAt)
  other.advance('1h')
  const response = await other.fetch(`http://sandbox.test/messages/${id}`, {
    headers: { authorization: `Bearer ${gateway.token}` },
  })
  expect(await response.json()).toMatchObject({ data: [{ state: 2 }] })
})

test.each([
  ['that were added in order', []],
  ['of which the last one comes first', ['+39-3320000000']],
])('a snapshot has thousands of rows in order, %s, and can be restored', async (_, last) => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const inOrder = Array.from({ length: 2500 }, (_, i) => `+39-333${String(i).padStart(7, '0')}`)
  for (const to of [...inOrder, ...last]) sandbox.setOutcome(to, 'EXPIRED_EXPIRED')
  const snapshot = sandbox.snapshot()
  expect(Array.from(snapshot.matchAll(/"number":"([^"]+)"/g), ([, to]) => to)).toEqual([
    ...last,
    ...inOrder,
  ])
  await using other = createSandbox({ clock: 'manual' })
  other.restore(snapshot)
  expect(other.snapshot()).toBe(snapshot)
})

test('the same seed and calls produce the same snapshot, byte for byte, twenty times', async () => {
  const snapshots = new Set<string>()
  for (let run = 0; run < 20; run += 1) snapshots.add(await eventfulRun())
  expect(snapshots.size).toBe(1)
  expect([...snapshots][0]).toContain('"result":{"response"')
})

/** A bit of everything that is stored. */
async function eventfulRun(): Promise<string> {
  const callbacks = { fetch: () => new Response('thanks') }
  await using gateway = start({ seed: 'run', callbacks })
  const { sandbox } = gateway
  sandbox.faults.add({ when: { probability: 0.3 }, action: { kind: 'status', status: 503 } })
  for (let i = 0; i < 20; i += 1) {
    await gateway.call('POST', '/messages/', {
      ...hello,
      recipients: [number, `+44-77009000${String(i).padStart(2, '0')}`],
      options: { callback_url: 'http://127.0.0.1/hook' },
    })
    await sandbox.advance('7s')
  }
  await gateway.call('POST', '/tokens', { scopes: ['*:*/*'], name: 'another' })
  await gateway.call('POST', '/messages/', { ...hello, transaction: true })
  sandbox.token({ name: 'by hand' })
  await sandbox.advance('2h')
  return sandbox.snapshot()
}

test('a restore ends waits for a message, and a returned message stays returned', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  await gateway.send()
  await sandbox.waitForMessage()
  const snapshot = sandbox.snapshot()
  const waiting = sandbox.waitForMessage({ timeout: '1h' })
  sandbox.restore(snapshot)
  await expect(waiting).rejects.toThrow('the sandbox was restored')
  await expect(sandbox.waitForMessage({ timeout: 0 })).rejects.toThrow('by an earlier')
})

test('a pending callback is made after a restore', async () => {
  let calls = 0
  const fetch = async () => new Response(String((calls += 1)))
  await using gateway = start({ callbacks: { fetch } })
  await gateway.send({ options: { callback_url: 'http://127.0.0.1/hook' } })
  const snapshot = gateway.sandbox.snapshot()
  await gateway.sandbox.advance('1m')
  const before = calls
  gateway.sandbox.restore(snapshot)
  await gateway.sandbox.advance('1m')
  expect([before, calls]).toEqual([2, 4])
})

test('faults remain', async () => {
  await using gateway = start()
  const snapshot = gateway.sandbox.snapshot()
  gateway.sandbox.faults.add({ action: { kind: 'status', status: 503 } })
  gateway.sandbox.restore(snapshot)
  expectRefusal(await gateway.call('GET', '/messages/'), 503, 503)
})

const spoilt: [string, (snapshot: string) => string, string | RegExp][] = [
  ['nothing', () => '', 'its first line is not a snapshot header'],
  ['something else', () => '{"a":1}\n', 'its first line is not a snapshot header'],
  ['another version', (text) => text.replace(':1}', ':99}'), 'it has schema version 99'],
  ['half of it', (text) => text.slice(0, -20), 'its end is missing'],
  ['a line that is not JSON', (text) => text.replace('{"accounts"', '{accounts'), 'line '],
  ['a line that is not a row', (text) => `${text}{"accounts":3}\n`, 'is not a table row'],
  ['another table', (text) => `${text}{"users":{}}\n`, 'belongs to an unknown table'],
  ['a missing field', (text) => text.replace(/"apiKey":"\w+",/, ''), "'apiKey' is missing"],
  [
    'an unknown field',
    (text) => text.replace('"apiKey"', '"key":1,"apiKey"'),
    "there is no field 'key'",
  ],
  [
    'a wrong type',
    (text) => text.replace(/"credit":\d+/, '"credit":"x"'),
    /line \d+, in accounts: 'credit' must be a whole number of at least 0/,
  ],
  [
    'a row twice',
    (text) => text + (/^\{"accounts".*\n/m.exec(text)?.[0] ?? ''),
    'two rows of accounts have the same',
  ],
  [
    'a message without an account',
    (text) => text.replace(/^\{"accounts".*\n/m, ''),
    'belongs to an unknown account',
  ],
  [
    'a list that is not JSON',
    (text) => text.replace('"list":"[', '"list":"'),
    "'list' must be a string that contains JSON",
  ],
  [
    'an unknown outcome',
    (text) => text.replace('"isGiven":false', '"isGiven":false,"outcome":"LOST"'),
    "'outcome' must be one of 'DELIVERED_TO_HANDSET', ",
  ],
]

test.each(spoilt)('%s is refused, and changes nothing', async (_, spoil, reason) => {
  await using gateway = start()
  await gateway.send()
  const { sandbox } = gateway
  const before = sandbox.snapshot()
  const text = spoil(before)
  expect(text).not.toBe(before)
  expect(() => sandbox.restore(text)).toThrow(RangeError)
  expect(() => sandbox.restore(text)).toThrow(reason)
  expect(sandbox.snapshot()).toBe(before)
  await expectStillWorks(gateway)
})

async function expectStillWorks(gateway: TestGateway): Promise<void> {
  const { id } = await gateway.send()
  gateway.sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
}
