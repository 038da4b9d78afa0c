import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  magicNumbers,
  type CallbackAttempt,
  type Outcome,
  type SandboxOptions,
} from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { number, start, startAt, type Message } from './testing.ts'

const usual = '+44-7700900003'
const late = '+44-7700900013'
const never = '+44-7700900001'
const reordered = '+44-7700900033'
const doubled = '+44-7700900043'
const firstLost = '+44-7700900053'

test.each([
  [usual, ['1 s: 1', '3 s: 2']],
  [reordered, ['3 s: 2', '4 s: 1']],
  [doubled, ['1 s: 1', '1 s: 1', '3 s: 2', '3 s: 2']],
  [firstLost, ['3 s: 2', '11 s: 1']],
])('the receiver for %s gets %j', async (recipients, expected) => {
  await using shop = startShop()
  await shop.send({ recipients })
  await shop.sandbox.advance('1d')
  expect(shop.told).toEqual(expected)
})

test('docs/sandbox-numbers.md shows when a receiver gets which state', async () => {
  const url = new URL('../../../docs/sandbox-numbers.md', import.meta.url)
  const [heading = '', , ...rows] = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) =>
      /^\| (?:outcome \| 10:|---.*---.*---.*---.*---|usual|`\w+` \| *[12,| ])/u.test(line),
    )
  const times = heading.match(/\d\d:\d\d:\d\d/gu) ?? []
  expect(rows).toHaveLength(4)
  for (const row of rows) {
    const [, name = '', ...cells] = row.split('|').map((cell) => cell.trim().replaceAll('`', ''))
    const expected = times.flatMap((time, i) =>
      (cells[i] ?? '').split(', ').flatMap((state) => (state === '' ? [] : [`${time} ${state}`])),
    )
    const recipients = name === 'usual' ? usual : numberOf(name)
    await using shop = startShop()
    await shop.send({ recipients })
    await shop.sandbox.advance('1d')
    const told = shop.told.map((line) =>
      line.replace(/^(\d+) s: /u, (_, s) => `10:00:${s.padStart(2, '0')} `),
    )
    expect(told, name).toEqual(expected)
  }
})

test('a receiver gets the same callbacks over the network as in process', async () => {
  await using receiver = await openReceiver()
  await using gateway = start()
  for (const recipients of [reordered, doubled, firstLost]) {
    await gateway.send({ recipients, options: { callback_url: receiver.url } })
    await gateway.sandbox.advance('1h')
  }
  const states = receiver.received.map(({ body }) => (JSON.parse(body) as Message).state)
  expect(states).toEqual([2, 1, 1, 1, 2, 2, 2, 1])
})

test('a late callback has the message as it was when it reached the state', async () => {
  for (const recipients of [reordered, firstLost]) {
    await using shop = startShop()
    const { id } = await shop.send({ recipients })
    await shop.sandbox.advance('1s')
    const sending = await shop.read(id)
    await shop.sandbox.advance('1m')
    expect(shop.bodies).toEqual([await shop.read(id), sending])
    expect(sending.state).toBe(1)
  }
})

test('duplicate callbacks have the same body', async () => {
  await using shop = startShop()
  await shop.send({ recipients: doubled })
  await shop.sandbox.advance('1m')
  const [one, two, three, four] = shop.bodies
  expect(two).toEqual(one)
  expect(four).toEqual(three)
  expect(shop.log()).toEqual(['1/1 delivered', '1/1 delivered', '2/1 delivered', '2/1 delivered'])
})

test('each duplicate callback is retried separately', async () => {
  const responses = [500, 200, 200, 500]
  await using shop = startShop({}, () => responses.shift() ?? 200)
  await shop.send({ recipients: doubled })
  await shop.sandbox.advance('1d')
  expect(shop.told).toEqual(['1 s: 1', '1 s: 1', '3 s: 2', '3 s: 2', '11 s: 1', '13 s: 2'])
})

test('a lost callback is logged as failed, with the reason, and no call is made', async () => {
  await using shop = startShop()
  await shop.send({ recipients: firstLost })
  await shop.sandbox.advance('1s')
  const [tried, retry, ...more] = shop.sandbox.callbacks.list()
  expect(shop.told).toEqual([])
  expect(more).toEqual([])
  expect(tried).toMatchObject({
    state: 1,
    attempt: 1,
    status: 'failed',
    error: 'the callback was lost because of the outcome firstCallbackLost',
    duration: 0,
  })
  expect(tried).not.toHaveProperty('response')
  expect(retry).toMatchObject({ state: 1, attempt: 2, status: 'waiting', request: tried?.request })
  await shop.sandbox.advance('1m')
  expect(shop.log()).toEqual(['1/1 failed', '2/1 delivered', '1/2 delivered'])
})

test('without retries, a lost callback never arrives', async () => {
  await using shop = startShop({ assumptions: { failedCallback: 'dropped' } })
  await shop.send({ recipients: firstLost })
  await shop.sandbox.advance('1d')
  expect(shop.told).toEqual(['3 s: 2'])
  expect(shop.log()).toEqual(['1/1 failed', '2/1 delivered'])
})

test('a lost callback can be replayed', async () => {
  await using shop = startShop({ assumptions: { failedCallback: 'dropped' } })
  await shop.send({ recipients: firstLost })
  await shop.sandbox.advance('1m')
  expect(await shop.sandbox.callbacks.replay(1)).toMatchObject({ state: 1, status: 'delivered' })
  expect(shop.told).toEqual(['3 s: 2', '60 s: 1'])
})

test('a reordered callback waits for the last report, but not for one that never comes', async () => {
  await using shop = startShop()
  await shop.send({ recipients: [late, reordered, number] })
  await shop.sandbox.advance('1d')
  expect(shop.told).toEqual(['3603 s: 2', '3604 s: 1'])
  shop.told.length = 0
  shop.sandbox.reset()
  await shop.send({ recipients: [never, reordered] })
  await shop.sandbox.advance('1d')
  expect(shop.told).toEqual(['4 s: 1'])
})

test('of several recipients, the first with an outcome for callbacks decides', async () => {
  await using shop = startShop()
  await shop.send({ recipients: [number, doubled, reordered] })
  await shop.sandbox.advance('1m')
  expect(shop.told).toEqual(['1 s: 1', '1 s: 1', '3 s: 2', '3 s: 2'])
})

test('callbacks are reordered for a realtime message, and without a delivery delay', async () => {
  await using shop = startShop({ queueDelay: 0, deliveryDelay: 0 })
  await shop.send({ recipients: reordered, options: { callback_url: hook, realtime: true } })
  await shop.sandbox.advance('1m')
  expect(shop.told).toEqual(['0 s: 2', '1 s: 1'])
})

test.each([
  ['reorderedReports', ['3 s: 2', '4 s: 1']],
  ['duplicateCallback', ['1 s: 1', '1 s: 1', '3 s: 2', '3 s: 2']],
  ['firstCallbackLost', ['3 s: 2', '11 s: 1']],
] as const)(
  '%s can be set for a number, by an option, and for one message',
  async (outcome, expected) => {
    await using byOption = startShop({ outcomes: { [number]: outcome } })
    await byOption.send()
    await byOption.sandbox.advance('1m')
    expect(byOption.told).toEqual(expected)

    await using byHand = startShop()
    byHand.sandbox.setOutcome(number, outcome)
    await byHand.send()
    await byHand.sandbox.advance('1m')
    expect(byHand.told).toEqual(expected)

    await using forOne = startShop()
    const { id } = await forOne.send()
    forOne.sandbox.setOutcome(id, outcome)
    await forOne.sandbox.advance('1m')
    expect(forOne.told).toEqual(expected)
    await forOne.send()
    forOne.told.length = 0
    await forOne.sandbox.advance('1m')
    expect(forOne.told).toEqual(['61 s: 1', '63 s: 2'])
  },
)

test('an outcome for the first callback cannot be set once the message is being sent, but callbacks can still be duplicated', async () => {
  await using shop = startShop()
  const { id } = await shop.send()
  await shop.sandbox.advance('1s')
  for (const outcome of ['reorderedReports', 'firstCallbackLost'] as const) {
    expect(() => shop.sandbox.setOutcome(id, outcome)).toThrow(
      new RangeError(
        `sandbox.setOutcome(): '${outcome}' affects the first callback, but the message '${id}' is already being sent: this outcome can be set only before a message is sent`,
      ),
    )
  }
  shop.sandbox.setOutcome(id, 'duplicateCallback')
  await shop.sandbox.advance('1m')
  expect(shop.told).toEqual(['1 s: 1', '3 s: 2', '3 s: 2'])
})

test('with a real clock, they arrive without a request', async () => {
  await using receiver = await openReceiver()
  await using gateway = start({ clock: 'real', queueDelay: 5, deliveryDelay: 5 })
  const options = { callback_url: receiver.url }
  await gateway.send({ recipients: reordered, options })
  await gateway.send({ recipients: doubled, options, sender: 'Twice' })
  await receiver.reached(6)
  const statesOf = (sender: string) =>
    receiver.received
      .map(({ body }) => JSON.parse(body) as Message)
      .filter((message) => message.sender === sender)
      .map(({ state }) => state)
  expect(statesOf('Acme')).toEqual([2, 1])
  expect(statesOf('Twice')).toEqual([1, 1, 2, 2])
})

const hook = 'http://shop.example/'

/** A gateway whose messages have a callback_url, and the callbacks received, with the seconds since the start. */
function startShop(options: SandboxOptions = {}, response = () => 200) {
  const told: string[] = []
  const bodies: Message[] = []
  const gateway = start({
    ...options,
    callbacks: {
      fetch: async (request) => {
        const message = (await request.json()) as Message
        // The clock has already been advanced; the running attempt has its due time.
        const seconds = (dueNow()?.dueAt.getTime() ?? Number.NaN) - startAt.getTime()
        told.push(`${seconds / 1000} s: ${message.state}`)
        bodies.push(message)
        return new Response(null, { status: response() })
      },
    },
  })
  const { sandbox } = gateway
  const dueNow = (): CallbackAttempt | undefined =>
    sandbox.callbacks.list().find(({ status }) => status === 'waiting')
  return {
    ...gateway,
    told,
    bodies,
    send: (request: object = {}) => gateway.send({ options: { callback_url: hook }, ...request }),
    /** `state/attempt status` of every attempt. */
    log: () =>
      sandbox.callbacks.list().map(({ state, attempt, status }) => `${state}/${attempt} ${status}`),
  }
}

function numberOf(outcome: string): string {
  const [found] =
    Object.entries(magicNumbers).find(([, magic]) => magic.outcome === (outcome as Outcome)) ?? []
  if (found === undefined) throw new Error(`no number for ${outcome}`)
  return found
}
