import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CallbackError } from '../../src/index.ts'
import { createBench, engines, newNumber, type Bench } from './outbox-on.ts'

describe.each(engines)('delivery states on %s', (engine) => {
  let bench: Bench
  let accepted: boolean[] = []
  let campaigns = 0
  beforeAll(async () => (bench = await createBench(engine)))
  afterAll(async () => await bench.close())
  beforeEach(async () => {
    // What earlier tests sent is gone at the new gateway, and is not polled again.
    bench.renew()
    await bench.outbox.refreshDeliveries()
    accepted = []
    campaigns += 1
    bench.renew({
      callbacks: {
        fetch: async (request) => {
          accepted.push(await bench.outbox.onCallback(request))
          return new Response(null, { status: 204 })
        },
      },
    })
  })

  const send = async (recipients: string[], callback_url?: string) => {
    const campaign = await bench.outbox.campaign({
      id: `deliveries ${campaigns}`,
      sender: 'Acme',
      template: 'Hi',
      recipients,
      ...(callback_url !== undefined && { options: { callback_url } }),
    })
    await bench.outbox.work({ untilIdle: true })
    return campaign
  }

  test('a callback records the outcome for each recipient', async () => {
    const [reached, lost] = [newNumber(), newNumber()]
    bench.sandbox.setOutcome(lost, 'UNDELIVERABLE_NOT_DELIVERED')
    const campaign = await send([reached, lost], 'https://shop.example/sms')
    expect(await campaign.status()).toMatchObject({ sent: 2, delivered: 0, failed: 0 })
    await bench.sandbox.advance('1m')
    expect(accepted.length).toBeGreaterThan(0)
    expect(new Set(accepted)).toEqual(new Set([true]))
    expect(await campaign.status()).toMatchObject({ sent: 2, delivered: 1, failed: 1 })
    // Nothing is left to poll.
    expect(await bench.outbox.refreshDeliveries()).toBe(0)
  })

  test('a callback for another sender’s message is ignored', async () => {
    await bench.client.messages.send({
      sender: 'Acme',
      body: 'Hi',
      recipients: newNumber(),
      options: { callback_url: 'https://shop.example/sms' },
    })
    await bench.sandbox.advance('1m')
    expect(new Set(accepted)).toEqual(new Set([false]))
  })

  test('a forged callback changes nothing', async () => {
    const campaign = await send([newNumber()])
    const { value: row } = await campaign.report().next()
    const message = await bench.client.messages.get(row?.messageId ?? '')
    const forged = { ...message, state: 2, recipients: { valid: { count: 1 } } }
    await bench.outbox.onCallback(post(JSON.stringify(forged))).catch(() => {})
    expect(await campaign.status()).toMatchObject({ delivered: 0 })
    await expect(bench.outbox.onCallback(post('{'))).rejects.toBeInstanceOf(CallbackError)
  })

  test('polling reads missing states until they are final', async () => {
    const late = newNumber()
    bench.sandbox.setOutcome(late, 'deliveredLate')
    const campaign = await send([newNumber(), late])
    expect(await bench.outbox.refreshDeliveries()).toBe(1)
    expect(await campaign.status()).toMatchObject({ delivered: 0 })
    await bench.sandbox.advance('1m')
    expect(await bench.outbox.refreshDeliveries()).toBe(1)
    expect(await campaign.status()).toMatchObject({ delivered: 1, failed: 0 })
    await bench.sandbox.advance('3d')
    expect(await bench.outbox.refreshDeliveries()).toBe(1)
    expect(await campaign.status()).toMatchObject({ delivered: 2, failed: 0 })
    expect(await bench.outbox.refreshDeliveries()).toBe(0)
  })

  test('a recipient whose delivery was confirmed stays delivered', async () => {
    const late = newNumber()
    bench.sandbox.setOutcome(late, 'deliveredLate')
    const campaign = await send([newNumber(), late])
    await bench.sandbox.advance('1m')
    await bench.outbox.refreshDeliveries()
    bench.intercept = async (request) => {
      const response = await bench.sandbox.fetch(request)
      const text = await response.text()
      const state = '"UNDELIVERABLE_NOT_DELIVERED"'
      return new Response(text.replaceAll(/"DELIVERED\w*"/gu, state), response)
    }
    expect(await bench.outbox.refreshDeliveries()).toBe(1)
    expect(await campaign.status()).toMatchObject({ delivered: 1, failed: 0 })
  })

  test('polling reads the states of a message that was undetermined', async () => {
    const refused = { success: false, message: 'no', error: 211, data: null }
    bench.intercept = async (request) => {
      if (request.method !== 'PUT') return undefined
      await bench.sandbox.fetch(request)
      return Response.json(refused, { status: 404 })
    }
    const campaign = await send([newNumber()])
    bench.intercept = undefined
    expect(await bench.outbox.reconcile()).toEqual({ resolved: 1, left: 0 })
    await bench.sandbox.advance('1d')
    expect(await bench.outbox.refreshDeliveries()).toBe(1)
    expect(await campaign.status()).toMatchObject({ sent: 1, delivered: 1 })
  })

  test('polling reads the least recently read messages first, and gives up on messages that are gone', async () => {
    await bench.outbox.campaign({
      id: `deliveries ${campaigns}`,
      sender: 'Acme',
      template: 'Hi',
      recipients: [newNumber(), newNumber(), newNumber()],
      batchSize: 1,
    })
    await bench.outbox.work({ untilIdle: true })
    const read = async () => {
      bench.requests.length = 0
      expect(await bench.outbox.refreshDeliveries({ limit: 2 })).toBe(2)
      return bench.requests.filter((each) => /^GET .messages.\w+$/u.test(each))
    }
    const [first, second] = [await read(), await read()]
    expect(new Set([...first, ...second]).size).toBe(3)
    bench.renew()
    expect(await bench.outbox.refreshDeliveries()).toBe(3)
    expect(await bench.outbox.refreshDeliveries()).toBe(0)
  })
})

function post(body: string): Request {
  const headers = { 'content-type': 'application/json' }
  return new Request('https://shop.example/sms', { method: 'POST', body, headers })
}
