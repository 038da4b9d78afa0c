import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test } from 'vitest'
import { createShop, type Order } from './shop.ts'

const secret = 'thirty-two random bytes in base64'

function order(number: string): Order {
  return { id: 'order-42', number, told: 'not yet' }
}

/** The shop and the gateway call each other in this process. */
function start() {
  const sandbox = createSandbox({
    clock: 'manual',
    callbacks: { fetch: (request) => shop.fetch(request) },
  })
  onTestFinished(() => sandbox.close())
  const token = sandbox.token()
  const sms = createClient({
    environment: 'test',
    token,
    fetch: sandbox.fetch,
    wait: async () => {},
  })
  const shop = createShop({ sms, secret, url: 'https://shop.example' })
  return { sandbox, shop }
}

test.each([
  ['a handset', '+39-3331234567', 'yes'],
  ['a number that is not in service', '+44-7700900002', 'failed'],
  ['callbacks that arrive in the wrong order', '+44-7700900033', 'yes'],
  ['callbacks that arrive twice', '+44-7700900043', 'yes'],
  ['a first callback that gets lost', '+44-7700900053', 'yes'],
  ['a number that is reached in the end', '+44-7700900023', 'yes'],
])('%s', async (_, number, told) => {
  const { sandbox, shop } = start()
  await shop.ship(order(number))
  await sandbox.advance('1h')
  const response = await shop.fetch(new Request('https://shop.example/orders/order-42'))
  expect(await response.json()).toMatchObject({ told })
})

test('a customer is notified once, even if the order is shipped twice and a response is lost', async () => {
  const { sandbox, shop } = start()
  sandbox.faults.add({
    match: { operation: 'updateMessage' },
    when: { times: 1 },
    action: { kind: 'reset', takesEffect: true },
  })
  const one = order('+39-3331234567')
  await shop.ship(one)
  await shop.ship(one)
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
})

test('without credit the notification waits, and is sent later', async () => {
  const { sandbox, shop } = start()
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    when: { times: 1 },
    action: { kind: 'status', status: 402 },
  })
  const one = order('+39-3331234567')
  await shop.ship(one)
  expect(one.told).toBe('not yet')
  await shop.ship(one)
  await sandbox.advance('10s')
  expect(one.told).toBe('yes')
})

test('a forged callback changes nothing', async () => {
  const { shop } = start()
  const one = order('+39-3331234567')
  await shop.ship(one)
  const forged = new Request('https://shop.example/sms?reference=order-42&signature=guessed', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'f'.repeat(24), state: 2 }),
  })
  expect((await shop.fetch(forged)).status).toBe(403)
  expect(one.told).toBe('on its way')
})
