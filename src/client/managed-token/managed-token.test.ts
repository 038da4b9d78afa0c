import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { CreateTokenRequest } from '../types.ts'
import { createManagedToken } from './managed-token.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A token service whose clock is far ahead of ours, and which responds on demand. */
function start({ life = day } = {}) {
  let time = 1_000_000
  const requests: {
    request: CreateTokenRequest
    response: () => void
    fail: (error: Error) => void
  }[] = []
  const create = (request: CreateTokenRequest) => {
    const { promise, resolve, reject } = Promise.withResolvers<{
      token: string
      createdAt: Date
      expireAt: Date
    }>()
    const number = requests.length + 1
    const createdAt = new Date(time + 5 * hour)
    const expireAt = new Date(createdAt.getTime() + life)
    const response = () => resolve({ token: `token-${number}`, createdAt, expireAt })
    requests.push({ request, response, fail: reject })
    return promise
  }
  const scopes = ['GET:test.ws.messaggisms.com/messages']
  const managedToken = createManagedToken({
    create,
    scopes,
    name: 'shop',
    ttl: 3600,
    now: () => time,
  })
  return {
    managedToken,
    requests,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    /** Gets a token that the service creates immediately. */
    gotResponse: async () => {
      const got = managedToken.get()
      requests.at(-1)?.response()
      return await got
    },
  }
}

/** Lets a response take effect. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

test('no token is requested until one is needed, and then with the given settings', async () => {
  const { managedToken, requests, gotResponse } = start()
  expect(requests).toEqual([])
  expect(await gotResponse()).toBe('token-1')
  expect(await managedToken.get()).toBe('token-1')
  expect(requests.map(({ request }) => request)).toEqual([
    { scopes: ['GET:test.ws.messaggisms.com/messages'], name: 'shop', ttl: 3600 },
  ])
})

test('concurrent callers share one request', async () => {
  const { managedToken, requests } = start()
  const all = [managedToken.get(), managedToken.get(), managedToken.get()]
  requests[0]?.response()
  expect(await Promise.all(all)).toEqual(['token-1', 'token-1', 'token-1'])
  expect(requests).toHaveLength(1)
})

test('a caller that aborts stops waiting, and the others get the token', async () => {
  const { managedToken, requests } = start()
  const controller = new AbortController()
  const aborted = managedToken.get(controller.signal)
  const patient = managedToken.get()
  controller.abort(new Error('enough'))
  await expect(aborted).rejects.toThrow('enough')
  requests[0]?.response()
  expect(await patient).toBe('token-1')
  expect(requests).toHaveLength(1)
})

test('a caller that has already aborted requests nothing', async () => {
  const { managedToken, requests } = start()
  await expect(managedToken.get(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(requests).toEqual([])
})

test('if every caller aborts, the next one gets the token, and a failure goes unreported', async () => {
  for (const outcome of ['response', 'fail'] as const) {
    const { managedToken, requests } = start()
    const controller = new AbortController()
    const aborted = managedToken.get(controller.signal)
    controller.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    requests[0]?.[outcome](new Error('no'))
    await settled()
    void managedToken.get().catch(() => {})
    expect(requests).toHaveLength(outcome === 'response' ? 1 : 2)
  }
})

test('if the request fails, all waiting callers get the error, and the next call tries again', async () => {
  const { managedToken, requests, gotResponse } = start()
  const error = new Error('no')
  const all = [managedToken.get(), managedToken.get()]
  requests[0]?.fail(error)
  for (const result of await Promise.allSettled(all)) {
    expect(result).toEqual({ status: 'rejected', reason: error })
  }
  expect(requests).toHaveLength(1)
  expect(await gotResponse()).toBe('token-2')
})

test.each([
  ['a day: nine tenths of it', day, 0.9 * day],
  ['an hour: nine tenths of it', hour, 54 * minute],
  ['five minutes: a minute before the end', 5 * minute, 4 * minute],
  ['90 seconds: half of it', 90 * second, 45 * second],
])('a token is renewed in time, for %s', async (_, life, renewAfter) => {
  const { managedToken, requests, gotResponse, pass } = start({ life })
  await gotResponse()
  pass(renewAfter - 1)
  expect(await managedToken.get()).toBe('token-1')
  expect(requests).toHaveLength(1)
  pass(1)
  expect(await managedToken.get()).toBe('token-1')
  expect(requests).toHaveLength(2)
})

test('during a renewal the old token is returned, and afterwards the new one', async () => {
  const { managedToken, requests, gotResponse, pass } = start()
  await gotResponse()
  pass(0.9 * day)
  expect(await Promise.all([managedToken.get(), managedToken.get()])).toEqual([
    'token-1',
    'token-1',
  ])
  expect(requests).toHaveLength(2)
  requests[1]?.response()
  await settled()
  expect(await managedToken.get()).toBe('token-2')
  expect(requests).toHaveLength(2)
})

test('a failed renewal is retried a minute later, and is an error only once the token has expired', async () => {
  const { managedToken, requests, gotResponse, pass } = start()
  await gotResponse()
  pass(0.9 * day)
  await managedToken.get()
  requests[1]?.fail(new Error('no'))
  await settled()
  expect(await managedToken.get()).toBe('token-1')
  expect(requests).toHaveLength(2)
  pass(minute)
  expect(await managedToken.get()).toBe('token-1')
  expect(requests).toHaveLength(3)
  requests[2]?.fail(new Error('no'))
  await settled()
  pass(0.1 * day - minute - 1)
  expect(await managedToken.get()).toBe('token-1')
  requests[3]?.fail(new Error('no'))
  await settled()
  pass(1)
  const ended = managedToken.get()
  expect(requests).toHaveLength(5)
  requests[4]?.fail(new Error('still no'))
  await expect(ended).rejects.toThrow('still no')
})

test('an expired token is not returned, and a renewal in progress is awaited', async () => {
  const { managedToken, requests, gotResponse, pass } = start()
  await gotResponse()
  pass(day - 1)
  expect(await managedToken.get()).toBe('token-1')
  pass(1)
  const renewed = managedToken.get()
  requests[1]?.response()
  expect(await renewed).toBe('token-2')
  expect(requests).toHaveLength(2)
})

test('the lifetime of a token is counted from its request', async () => {
  const { managedToken, requests, pass } = start({ life: hour })
  const first = managedToken.get()
  pass(30 * second)
  requests[0]?.response()
  await first
  pass(hour - 30 * second)
  const next = managedToken.get()
  requests[1]?.response()
  expect(await next).toBe('token-2')
})

test('a request that does not settle within a minute is abandoned, and another is made', async () => {
  const { managedToken, requests, pass } = start()
  const first = managedToken.get()
  pass(minute - 1)
  const second = managedToken.get()
  expect(requests).toHaveLength(1)
  pass(1)
  const third = managedToken.get()
  expect(requests).toHaveLength(2)
  requests[0]?.fail(new Error('late'))
  await expect(Promise.all([first, second])).rejects.toThrow('late')
  const fourth = managedToken.get()
  expect(requests).toHaveLength(2)
  requests[1]?.response()
  expect(await Promise.all([third, fourth])).toEqual(['token-2', 'token-2'])
})

test('a refused token is not returned again, and the call is retried', async () => {
  const { managedToken, gotResponse } = start()
  await gotResponse()
  expect(managedToken.refuse('token-1')).toBe(true)
  expect(await gotResponse()).toBe('token-2')
})

test('all calls refused with one token are retried with one new token', async () => {
  const { managedToken, requests, gotResponse } = start()
  await gotResponse()
  expect([managedToken.refuse('token-1'), managedToken.refuse('token-1')]).toEqual([true, true])
  expect(await gotResponse()).toBe('token-2')
  expect(managedToken.refuse('token-1')).toBe(true)
  expect(await managedToken.get()).toBe('token-2')
  expect(requests).toHaveLength(2)
})

test('a call refused with a token that was renewed meanwhile is retried', async () => {
  const { managedToken, requests, gotResponse, pass } = start()
  await gotResponse()
  pass(0.95 * day)
  await managedToken.get()
  requests[1]?.response()
  await settled()
  expect(managedToken.refuse('token-1')).toBe(true)
  expect(await managedToken.get()).toBe('token-2')
  expect(requests).toHaveLength(2)
})

test('a token that is not the client’s is not renewed', async () => {
  const { managedToken, requests, gotResponse } = start()
  expect(managedToken.refuse('')).toBe(false)
  expect(managedToken.refuse('foreign')).toBe(false)
  await gotResponse()
  expect(managedToken.refuse('foreign')).toBe(false)
  expect(await managedToken.get()).toBe('token-1')
  expect(requests).toHaveLength(1)
})

test('if every token is refused, at most one per minute is created', async () => {
  const { managedToken, requests, gotResponse, pass } = start()
  await gotResponse()
  expect(managedToken.refuse('token-1')).toBe(true)
  await gotResponse()
  pass(minute - 1)
  expect(managedToken.refuse('token-2')).toBe(false)
  expect(await managedToken.get()).toBe('token-2')
  expect(requests).toHaveLength(2)
  pass(1)
  expect(managedToken.refuse('token-2')).toBe(true)
  expect(await gotResponse()).toBe('token-3')
})

test('a console does not show the token', async () => {
  const { managedToken, gotResponse } = start()
  const token = await gotResponse()
  expect(inspect(managedToken, { depth: 9, showHidden: true })).not.toContain(token)
})
