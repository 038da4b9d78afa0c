import { expect, test } from 'vitest'
import { expectFailure, startControl } from './testing.ts'

const options = { callback_url: 'http://app.test/sms' }

/** A sandbox whose callbacks get each status in turn, and then 200. */
function startResponding(...statuses: number[]) {
  const fetch = () => new Response('thanks', { status: statuses.shift() ?? 200 })
  return startControl({ callbacks: { fetch } })
}

test('attempts are listed, the latest first, and filtered by message and status', async () => {
  await using sandbox = startResponding(500)
  const first = await sandbox.send({ options })
  const second = await sandbox.send({ options })
  await sandbox.sandbox.advance('1s')
  const list = async (query = '') =>
    (
      (await sandbox.control('GET', `/callbacks${query}`)).body as { callbacks: { id: number }[] }
    ).callbacks.map(({ id }) => id)
  expect((await sandbox.control('GET', '/callbacks')).body).toMatchObject({
    callbacks: [
      {
        id: 3,
        message: first.id,
        attempt: 2,
        status: 'waiting',
        dueAt: '2026-01-15T10:00:11.000Z',
      },
      {
        id: 2,
        message: second.id,
        status: 'delivered',
        url: options.callback_url,
        request: { method: 'POST', contentType: 'application/json' },
        response: { status: 200, body: 'thanks', isCut: false },
      },
      { id: 1, message: first.id, status: 'failed', error: 'the response was 500' },
    ],
  })
  expect(await list(`?message=${first.id}`)).toEqual([3, 1])
  expect(await list('?status=delivered')).toEqual([2])
  expect(await list('?limit=1')).toEqual([3])
  expect(await list('?message=none')).toEqual([])
  const refused = await sandbox.control('GET', '/callbacks?status=lost')
  expectFailure(refused, 422, 'invalid-parameter', "'status' must be one of waiting, delivered")
})

test('an attempt is shown, and replayed', async () => {
  await using sandbox = startResponding(200, 201)
  await sandbox.send({ options })
  await sandbox.sandbox.advance('1s')
  const first = await sandbox.control('GET', '/callbacks/1')
  expect(first.body).toMatchObject({ id: 1, status: 'delivered', response: { status: 200 } })
  const replayed = await sandbox.control('POST', '/callbacks/1/replay')
  expect(replayed.status).toBe(200)
  const { request } = first.body as { request: object }
  expect(replayed.body).toMatchObject({ id: 2, replayOf: 1, request, response: { status: 201 } })
  expect((await sandbox.control('GET', '/callbacks/2')).body).toEqual(replayed.body)
})

test('an unknown attempt is not found, and a pending one is a conflict', async () => {
  await using sandbox = startResponding(500)
  for (const id of ['1', '0', 'x', '99999999999999999999']) {
    const message = `there is no callback '${id}': GET /_sandbox/v1/callbacks lists them`
    expectFailure(await sandbox.control('GET', `/callbacks/${id}`), 404, 'not-found', message)
    const replay = await sandbox.control('POST', `/callbacks/${id}/replay`)
    expectFailure(replay, 404, 'not-found', message)
  }
  await sandbox.send({ options })
  await sandbox.sandbox.advance('1s')
  const reply = await sandbox.control('POST', '/callbacks/2/replay')
  expectFailure(reply, 409, 'conflict', 'callback 2 has not been made yet: POST /_sandbox/v1/clock')
})

test('a replay that a reset ends is a conflict', async () => {
  let calls = 0
  const asked = Promise.withResolvers<void>()
  await using sandbox = startControl({
    callbacks: {
      fetch: () => {
        calls += 1
        if (calls === 1) return new Response('OK')
        asked.resolve()
        return new Promise<Response>(() => {})
      },
    },
  })
  await sandbox.send({ options })
  await sandbox.sandbox.advance('1s')
  const replay = sandbox.control('POST', '/callbacks/1/replay')
  await asked.promise
  sandbox.sandbox.reset()
  expectFailure(await replay, 409, 'conflict', 'the sandbox was reset')
})
