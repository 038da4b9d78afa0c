import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OutboxError } from '../../src/outbox/index.ts'
import { createBench, engines, newNumber, type Bench } from './outbox-on.ts'

const message = () => ({
  sender: 'Acme',
  body: 'Hi {{name}}',
  recipients: { number: newNumber(), fields: { name: 'Anna' } },
})

describe.each(engines)('enqueue on %s', (engine) => {
  let bench: Bench
  beforeAll(async () => (bench = await createBench(engine)))
  afterAll(async () => await bench.close())

  test('stores the same message once', async () => {
    const request = { key: 'twice', message: message() }
    const first = await bench.outbox.enqueue(request)
    expect(first.isNew).toBe(true)
    expect(await bench.outbox.enqueue(request)).toEqual({ id: first.id, isNew: false })
  })

  test('stores the same message once when twenty calls run at once', async () => {
    const request = { key: 'at once', message: message() }
    const all = await Promise.all(
      Array.from({ length: 20 }, async () => await bench.outbox.enqueue(request)),
    )
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  test('refuses a different message with the same key, and shows the difference only to the caller', async () => {
    const given = message()
    await bench.outbox.enqueue({ key: 'conflict', message: given })
    const other = {
      ...given,
      body: 'Your secret is 4711',
      recipients: { ...given.recipients, fields: { name: 'Bob' } },
    }
    const error = await bench.outbox
      .enqueue({ key: 'conflict', message: other, maxPrice: 2 })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OutboxError)
    expect(error).toMatchObject({
      reason: 'key-conflict',
      message: expect.stringMatching(
        /(?=.*message\.body)(?=.*maxPrice)(?=.*recipients\[0\]\.fields)/u,
      ),
    })
    expect((error as OutboxError).difference).toContainEqual({
      path: 'message.body',
      stored: 'Hi {{name}}',
      given: 'Your secret is 4711',
    })
    expect(JSON.stringify([error, String(error)])).not.toContain('4711')
  })

  test.each([
    [
      'an empty key',
      { key: '', message: { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' } },
    ],
    [
      'an invalid number',
      {
        key: 'none',
        message: { sender: 'Acme', body: 'Hi', recipients: ['+39-3331234567', '12'] },
      },
    ],
    [
      'an invalid date',
      {
        key: 'none',
        message: { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' },
        sendAt: new Date('tomorrow'),
      },
    ],
    [
      'an invalid price',
      {
        key: 'none',
        message: { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' },
        maxPrice: NaN,
      },
    ],
    [
      'a message without recipients',
      { key: 'none', message: { sender: 'Acme', body: 'Hi', recipients: [] } },
    ],
  ])('refuses %s', async (_, request) => {
    await expect(bench.outbox.enqueue(request)).rejects.toMatchObject({ reason: 'invalid-option' })
    expect(await bench.outbox.find('none')).toBeUndefined()
  })
})
