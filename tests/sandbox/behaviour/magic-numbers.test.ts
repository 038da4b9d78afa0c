import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { magicNumbers, type Outcome } from '../../../src/sandbox/index.ts'
import { outcomes } from '../../../src/sandbox/model/outcomes.ts'
import { expectRefusal, hello, number, start, startAt, type TestGateway } from './testing.ts'

/** The magic number of an outcome. */
function magic(outcome: Outcome): string {
  const found = Object.keys(magicNumbers).find((key) => magicNumbers[key]?.outcome === outcome)
  if (found === undefined) throw new Error(`no number for ${outcome}`)
  return found
}

/** The state of a message and of its first recipient. */
async function look({ read, recipients }: TestGateway, id: string) {
  const { state, statistics, last_update } = await read(id)
  const [recipient] = await recipients(id)
  const { error, delivered } = statistics
  return {
    message: state,
    error,
    delivered,
    recipient: recipient?.state,
    permanent: recipient?.report?.error.permanent,
    updated: Number(last_update) - startAt.getTime(),
  }
}

test('docs/sandbox-numbers.md lists every number with its outcome', () => {
  const url = new URL('../../../docs/sandbox-numbers.md', import.meta.url)
  const rows = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `+'))
  const expected = Object.entries(magicNumbers).map(
    ([key, { outcome, description }]) => `| \`${key}\` | \`${outcome}\` | ${description} |`,
  )
  expect(rows).toEqual(expected)
})

test('every magic number is in the range reserved for fiction, and every outcome has one', () => {
  for (const key of Object.keys(magicNumbers)) expect(key).toMatch(/^\+44-7700900\d{3}$/)
  const covered = Object.values(magicNumbers).map(({ outcome }) => outcome)
  expect(covered.toSorted()).toEqual(Object.keys(outcomes).toSorted())
})

test('a message to a number of the range that is not in the table is delivered', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: ['+44-7700900123', '+44-7700900999'] })
  gateway.sandbox.advance('3s')
  expect(await look(gateway, id)).toMatchObject({ message: 2, delivered: 2, error: 0 })
})

test.each([
  ['DELIVERED_TO_HANDSET', 2, 'DELIVERED', false],
  ['UNDELIVERABLE_NOT_DELIVERED', 3, 'UNDELIVERABLE', true],
  ['EXPIRED_EXPIRED', 3, 'EXPIRED', false],
  ['REJECTED_NETWORK', 3, 'REJECTED', false],
] as const)(
  'a message to the number for %s ends in state %i, %s',
  async (outcome, message, state, permanent) => {
    await using gateway = start()
    const { id } = await gateway.send({ recipients: magic(outcome) })
    gateway.sandbox.advance('3s')
    const seen = await look(gateway, id)
    expect(seen).toMatchObject({ message, recipient: state, permanent, updated: 3000 })
    gateway.sandbox.advance('2d')
    expect(await look(gateway, id)).toEqual(seen)
  },
)

test('a number that is never reported keeps the message in state 1, with the reports of the others', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: [magic('neverReported'), number] })
  const alone = await gateway.send({ recipients: magic('neverReported') })
  gateway.sandbox.advance('300d')
  expect(await look(gateway, id)).toMatchObject({
    message: 1,
    recipient: 'PENDING',
    delivered: 1,
    error: 0,
    updated: 3000,
  })
  expect(await look(gateway, alone.id)).toMatchObject({ message: 1, delivered: 0, updated: 1000 })
})

test('a message to a late number is delivered an hour later than usual', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: [magic('deliveredLate'), number] })
  gateway.sandbox.advance(3_602_999)
  expect(await look(gateway, id)).toMatchObject({ message: 1, delivered: 1, recipient: 'PENDING' })
  gateway.sandbox.advance(1)
  expect(await look(gateway, id)).toMatchObject({
    message: 2,
    delivered: 2,
    recipient: 'DELIVERED',
    updated: 3_603_000,
  })
})

test('a temporary error is reported as not permanent, and the message is delivered ten minutes later', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: magic('temporaryError') })
  gateway.sandbox.advance('3s')
  expect(await look(gateway, id)).toEqual({
    message: 1,
    error: 1,
    delivered: 0,
    recipient: 'UNDELIVERABLE',
    permanent: false,
    updated: 3000,
  })
  gateway.sandbox.advance(599_999)
  expect(await look(gateway, id)).toMatchObject({ message: 1, recipient: 'UNDELIVERABLE' })
  gateway.sandbox.advance(1)
  expect(await look(gateway, id)).toEqual({
    message: 2,
    error: 0,
    delivered: 1,
    recipient: 'DELIVERED',
    permanent: false,
    updated: 603_000,
  })
})

test('each of several recipients gets its report at its own time', async () => {
  await using gateway = start()
  const { id } = await gateway.send({
    recipients: [magic('temporaryError'), magic('deliveredLate'), number],
  })
  const delivered = []
  for (const step of ['3s', '10m', '50m'] as const) {
    gateway.sandbox.advance(step)
    delivered.push((await gateway.read(id)).statistics.delivered)
  }
  expect(delivered).toEqual([1, 2, 3])
})

test('one long advance and many short ones have the same result for all numbers', async () => {
  const endings = Object.keys(magicNumbers).filter((key) => key < '+44-7700900100')
  const states = await Promise.all(
    [[7_200_000], Array(720).fill(10_000)].map(async (steps) => {
      await using gateway = start()
      for (const recipients of endings) await gateway.send({ recipients })
      await gateway.send({ recipients: endings })
      for (const step of steps) gateway.sandbox.advance(step as number)
      return await gateway.state()
    }),
  )
  expect(states[0]).toEqual(states[1])
})

const refusals = [
  [
    'creditNotEnough',
    402,
    201,
    'Current User credit is not enough. 0.063 needed 0 € available',
    null,
  ],
  ['parameterMissing', 422, 302, "missing 'body' parameter", null],
  ['tooManyRequests', 429, 429, 'Too many requests', '1'],
  ['serverError', 500, 500, 'Internal server error', null],
  ['unavailable', 503, 503, 'Service unavailable', '1'],
] as const

test.each(refusals)(
  'a POST to the number for %s gets %i · %i, and changes nothing',
  async (outcome, status, error, message, retryAfter) => {
    await using gateway = start()
    const before = await gateway.state()
    const body = { ...hello, recipients: [number, magic(outcome)] }
    const reply = await gateway.call('POST', '/messages/', body)
    expectRefusal(reply, status, error, message)
    expect(reply.headers.get('retry-after')).toBe(retryAfter)
    expect(reply.headers.get('sandbox-fault')).toBe(outcome)
    expect(await gateway.state()).toEqual(before)
  },
)

test.each(refusals)(
  'a transaction with the number for %s can be opened, but closing it gets %i · %i',
  async (outcome, status, error) => {
    await using gateway = start()
    const { id } = await gateway.send({ recipients: magic(outcome), transaction: true })
    const before = await gateway.state()
    const close = { recipients: [], transaction: false }
    expectRefusal(await gateway.call('PUT', `/messages/${id}`, close), status, error)
    expect(await gateway.state()).toEqual(before)
  },
)

test('other errors of a request take precedence', async () => {
  await using gateway = start({ credit: 0 })
  const request = { ...hello, recipients: magic('serverError') }
  const post = (more: object, headers = {}) =>
    gateway.call('POST', '/messages/', { ...request, ...more }, headers)
  expectRefusal(await post({}, { authorization: '' }), 401, 401)
  expectRefusal(await post({ sender: '' }), 422, 302)
  expectRefusal(await post({}), 402, 201)
})

test.each(['acceptedThenReset', 'acceptedThenHang'] as const)(
  'a message to the number for %s is queued and delivered, but its response is lost',
  async (outcome) => {
    await using gateway = start()
    const controller = new AbortController()
    const arrived = gateway.sandbox.waitForMessage()
    const response = gateway.sandbox.fetch('http://sandbox.test/messages/', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${gateway.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ ...hello, recipients: magic(outcome) }),
      signal: controller.signal,
    })
    const { id } = await arrived
    controller.abort()
    await expect(response).rejects.toMatchObject(
      outcome === 'acceptedThenReset'
        ? { message: 'fetch failed', cause: { code: 'ECONNRESET', syscall: 'read' } }
        : { name: 'AbortError' },
    )
    expect(gateway.sandbox.credit).toBe(99.9685)
    gateway.sandbox.advance('3s')
    expect(await gateway.read(id)).toMatchObject({ state: 2, statistics: { delivered: 1 } })
  },
)

test('opening a transaction for such a number gets a response', async () => {
  await using gateway = start()
  const open = await gateway.send({ recipients: magic('acceptedThenReset'), transaction: true })
  expect(open).toMatchObject({ transaction: true })
})

test('of several such numbers, the first recipient’s decides', async () => {
  await using gateway = start()
  const recipients = [number, magic('unavailable'), magic('serverError')]
  const reply = await gateway.call('POST', '/messages/', { ...hello, recipients })
  expect(reply.status).toBe(503)
})
