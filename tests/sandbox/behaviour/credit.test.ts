import { expect, test } from 'vitest'
import { expectRefusal, hello, number, start } from './testing.ts'

const four = ['+39-3331234561', '+39-3331234562', '+39-3331234563', '+39-3331234564']

test.each([
  ['one recipient and one segment', {}, 0.0315, 0.0315],
  ['four recipients', { recipients: four }, 0.126, 0.126],
  ['two segments', { body: 'x'.repeat(161) }, 0.063, 0.063],
  ['priority 2', { priority: 2 }, 0.0315, 0.063],
  ['priority 1.01', { priority: 1.01 }, 0.0315, 0.031815],
  ['realtime', { options: { realtime: true } }, 0.0315, 0.0378],
  ['realtime and priority 2', { options: { realtime: true }, priority: 2 }, 0.0315, 0.0756],
])('%s costs its price', async (_, request, basePrice, price) => {
  await using gateway = start()
  expect(await gateway.send(request)).toMatchObject({ base_price: basePrice, price })
  expect(gateway.sandbox.credit).toBe(Number((100 - price).toFixed(6)))
})

test('the price per segment is an option', async () => {
  await using gateway = start({ pricePerSegment: 0.03 })
  const sent = await gateway.send({ options: { flash: true, realtime: true } })
  expect(sent).toMatchObject({ base_price: 0.03, price: 0.036 })
})

test("a message's price is divided among its recipients by their segments", async () => {
  await using gateway = start()
  const recipients = [number, { number, fields: { name: 'x'.repeat(400) } }]
  const { id, price } = await gateway.send({ body: '{{name}}', recipients, priority: 1.1 })
  const shares = (await gateway.recipients(id)).map((recipient) => recipient.price)
  expect(shares).toEqual([0.03465, 0.10395])
  expect(price).toBe(0.1386)
})

test('exactly enough credit is enough, and the next message gets a 402 with error 201', async () => {
  await using gateway = start({ credit: 0.063 })
  await gateway.send()
  await gateway.send()
  expect(gateway.sandbox.credit).toBe(0)
  const before = await gateway.state()
  const reply = await gateway.call('POST', '/messages/', hello)
  expectRefusal(reply, 402, 201, 'Current User credit is not enough. 0.0315 needed 0 € available')
  expect(await gateway.state()).toEqual(before)
})

test('a message without enough credit is not stored', async () => {
  await using gateway = start({ credit: 0.0314 })
  expectRefusal(await gateway.call('POST', '/messages/', hello), 402, 201)
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
})

test('a refusal does not contain the credit', async () => {
  await using gateway = start({ credit: 0 })
  expect((await gateway.call('POST', '/messages/', hello)).body).not.toHaveProperty('credit')
})

test('a test message has a price, costs nothing, and is delivered', async () => {
  await using gateway = start({ credit: 0 })
  const { id, price } = await gateway.send({ test: true })
  expect(price).toBe(0.0315)
  expect(await gateway.recipients(id)).toMatchObject([{ price: 0.0315, real_cost: 0 }])
  gateway.sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2, statistics: { delivered: 1 } })
  expect(gateway.sandbox.credit).toBe(0)
})

test('a thousand small amounts add up exactly', async () => {
  await using gateway = start({ credit: 100, pricePerSegment: 0.000_001 })
  for (let i = 0; i < 1000; i += 1) await gateway.send()
  expect(await gateway.call('GET', '/messages/')).toMatchObject({ body: { credit: '99.999' } })
})

test.each([1e12, 1e15, 1e20, 1e308])(
  'priority %d makes the price too high to count, and is refused',
  async (priority) => {
    await using gateway = start()
    const request = { ...hello, priority, test: true }
    const reply = await gateway.call('POST', '/messages/', request)
    expectRefusal(reply, 422, 302, "invalid 'priority' parameter: the resulting price is too high")
    expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
  },
)

test('a draft whose price grows too high to count is not changed', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ priority: 2e11, transaction: true })
  const before = await gateway.state()
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, { recipients: four }), 422, 302)
  expect(await gateway.state()).toEqual(before)
})
