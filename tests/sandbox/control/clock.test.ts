import { expect, test } from 'vitest'
import { expectFailure, startControl } from './testing.ts'

test('the clock is shown with its kind', async () => {
  await using manual = startControl()
  expect((await manual.control('GET', '/clock')).body).toEqual({
    now: '2026-01-15T10:00:00.000Z',
    kind: 'manual',
  })
  await using real = startControl({ clock: 'real' })
  expect((await real.control('GET', '/clock')).body).toMatchObject({ kind: 'real' })
})

test('when the clock is advanced, everything that becomes due happens', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  const { status, body } = await sandbox.control('POST', '/clock/advance', { duration: '1.5m' })
  expect(status).toBe(200)
  expect(body).toEqual({ now: '2026-01-15T10:01:30.000Z', kind: 'manual' })
  expect(await sandbox.read(id)).toMatchObject({ state: 2 })
  const again = await sandbox.control('POST', '/clock/advance', { duration: 500 })
  expect(again.body).toMatchObject({ now: '2026-01-15T10:01:30.500Z' })
})

test('the response arrives after the callbacks that are due', async () => {
  const response = Promise.withResolvers<Response>()
  const called = Promise.withResolvers<void>()
  await using sandbox = startControl({
    callbacks: {
      fetch: () => {
        called.resolve()
        return response.promise
      },
    },
  })
  await sandbox.send({ options: { callback_url: 'http://app.test/' } })
  const order: string[] = []
  const advance = async () => {
    await sandbox.control('POST', '/clock/advance', { duration: '1s' })
    order.push('advanced')
  }
  const advanced = advance()
  await called.promise
  order.push('called')
  await sandbox.control('GET', '/health')
  response.resolve(new Response('OK'))
  await advanced
  expect(order).toEqual(['called', 'advanced'])
  expect((await sandbox.control('GET', '/callbacks')).body).toMatchObject({
    callbacks: [{ status: 'delivered' }],
  })
})

test.each([
  [{ duration: 'soon' }, "'duration' must be milliseconds, or a number and a unit such as '10s'"],
  [{ duration: -1 }, "'duration' must be milliseconds"],
  [{ duration: 1.5 }, "'duration' must be milliseconds"],
  [{ duration: '9000000d' }, 'beyond the year 9997'],
  [{}, "'duration' is missing"],
  [{ by: '1s' }, "'duration' is missing"],
  [{ duration: '1s', by: 1 }, "'by' does not exist: use one of duration"],
  [null, 'the body must be object'],
])('the body %j is refused, and the clock is not advanced', async (body, message) => {
  await using sandbox = startControl()
  const reply = await sandbox.control('POST', '/clock/advance', body)
  expectFailure(reply, 422, 'invalid-parameter', message)
  expect((await sandbox.control('GET', '/clock')).body).toMatchObject({
    now: '2026-01-15T10:00:00.000Z',
  })
})
