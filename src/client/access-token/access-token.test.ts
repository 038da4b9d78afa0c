import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { CreateTokenRequest } from '../types.ts'
import { createAccessToken } from './access-token.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A token service whose clock is far ahead of ours, and which responds when it is told to. */
function start({ life = day } = {}) {
  let time = 1_000_000
  const asked: {
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
    const number = asked.length + 1
    const createdAt = new Date(time + 5 * hour)
    const expireAt = new Date(createdAt.getTime() + life)
    const response = () => resolve({ token: `token-${number}`, createdAt, expireAt })
    asked.push({ request, response, fail: reject })
    return promise
  }
  const scopes = ['GET:test.ws.messaggisms.com/messages']
  const accessToken = createAccessToken({
    create,
    scopes,
    name: 'shop',
    ttl: 3600,
    now: () => time,
  })
  return {
    accessToken,
    asked,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    /** Gets a token that the service makes at once. */
    gotResponse: async () => {
      const got = accessToken.get()
      asked.at(-1)?.response()
      return await got
    },
  }
}

/** Lets what was answered take effect. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

test('nothing is asked for until a token is needed, and then what it was told to', async () => {
  const { accessToken, asked, gotResponse } = start()
  expect(asked).toEqual([])
  expect(await gotResponse()).toBe('token-1')
  expect(await accessToken.get()).toBe('token-1')
  expect(asked.map(({ request }) => request)).toEqual([
    { scopes: ['GET:test.ws.messaggisms.com/messages'], name: 'shop', ttl: 3600 },
  ])
})

test('all who need a token at the same time wait for one', async () => {
  const { accessToken, asked } = start()
  const all = [accessToken.get(), accessToken.get(), accessToken.get()]
  asked[0]?.response()
  expect(await Promise.all(all)).toEqual(['token-1', 'token-1', 'token-1'])
  expect(asked).toHaveLength(1)
})

test('who aborts stops waiting, and the others get the token', async () => {
  const { accessToken, asked } = start()
  const controller = new AbortController()
  const aborted = accessToken.get(controller.signal)
  const patient = accessToken.get()
  controller.abort(new Error('enough'))
  await expect(aborted).rejects.toThrow('enough')
  asked[0]?.response()
  expect(await patient).toBe('token-1')
  expect(asked).toHaveLength(1)
})

test('nothing is asked for by who has aborted before', async () => {
  const { accessToken, asked } = start()
  await expect(accessToken.get(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(asked).toEqual([])
})

test('if all have aborted the token is there for the next, and a failure is nobody’s', async () => {
  for (const outcome of ['response', 'fail'] as const) {
    const { accessToken, asked } = start()
    const controller = new AbortController()
    const aborted = accessToken.get(controller.signal)
    controller.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    asked[0]?.[outcome](new Error('no'))
    await settled()
    void accessToken.get().catch(() => {})
    expect(asked).toHaveLength(outcome === 'response' ? 1 : 2)
  }
})

test('all who waited for a token that cannot be made get the error, and the next call tries again', async () => {
  const { accessToken, asked, gotResponse } = start()
  const error = new Error('no')
  const all = [accessToken.get(), accessToken.get()]
  asked[0]?.fail(error)
  for (const result of await Promise.allSettled(all)) {
    expect(result).toEqual({ status: 'rejected', reason: error })
  }
  expect(asked).toHaveLength(1)
  expect(await gotResponse()).toBe('token-2')
})

test.each([
  ['a day: nine tenths of it', day, 0.9 * day],
  ['an hour: nine tenths of it', hour, 54 * minute],
  ['five minutes: a minute before the end', 5 * minute, 4 * minute],
  ['90 seconds: half of it', 90 * second, 45 * second],
])('a token is renewed after its time, of %s', async (_, life, renewAfter) => {
  const { accessToken, asked, gotResponse, pass } = start({ life })
  await gotResponse()
  pass(renewAfter - 1)
  expect(await accessToken.get()).toBe('token-1')
  expect(asked).toHaveLength(1)
  pass(1)
  expect(await accessToken.get()).toBe('token-1')
  expect(asked).toHaveLength(2)
})

test('while a token is renewed the old one is given, and then the new one', async () => {
  const { accessToken, asked, gotResponse, pass } = start()
  await gotResponse()
  pass(0.9 * day)
  expect(await Promise.all([accessToken.get(), accessToken.get()])).toEqual(['token-1', 'token-1'])
  expect(asked).toHaveLength(2)
  asked[1]?.response()
  await settled()
  expect(await accessToken.get()).toBe('token-2')
  expect(asked).toHaveLength(2)
})

test('a renewal that fails is tried again a minute later, and is an error only when the token has ended', async () => {
  const { accessToken, asked, gotResponse, pass } = start()
  await gotResponse()
  pass(0.9 * day)
  await accessToken.get()
  asked[1]?.fail(new Error('no'))
  await settled()
  expect(await accessToken.get()).toBe('token-1')
  expect(asked).toHaveLength(2)
  pass(minute)
  expect(await accessToken.get()).toBe('token-1')
  expect(asked).toHaveLength(3)
  asked[2]?.fail(new Error('no'))
  await settled()
  pass(0.1 * day - minute - 1)
  expect(await accessToken.get()).toBe('token-1')
  asked[3]?.fail(new Error('no'))
  await settled()
  pass(1)
  const ended = accessToken.get()
  expect(asked).toHaveLength(5)
  asked[4]?.fail(new Error('still no'))
  await expect(ended).rejects.toThrow('still no')
})

test('a token that has ended is not given, and a renewal on its way is waited for', async () => {
  const { accessToken, asked, gotResponse, pass } = start()
  await gotResponse()
  pass(day - 1)
  expect(await accessToken.get()).toBe('token-1')
  pass(1)
  const renewed = accessToken.get()
  asked[1]?.response()
  expect(await renewed).toBe('token-2')
  expect(asked).toHaveLength(2)
})

test('the life of a token is counted from when it was asked for', async () => {
  const { accessToken, asked, pass } = start({ life: hour })
  const first = accessToken.get()
  pass(30 * second)
  asked[0]?.response()
  await first
  pass(hour - 30 * second)
  const next = accessToken.get()
  asked[1]?.response()
  expect(await next).toBe('token-2')
})

test('a creation that does not settle for a minute is given up, and another made', async () => {
  const { accessToken, asked, pass } = start()
  const first = accessToken.get()
  pass(minute - 1)
  const second = accessToken.get()
  expect(asked).toHaveLength(1)
  pass(1)
  const third = accessToken.get()
  expect(asked).toHaveLength(2)
  asked[0]?.fail(new Error('late'))
  await expect(Promise.all([first, second])).rejects.toThrow('late')
  const fourth = accessToken.get()
  expect(asked).toHaveLength(2)
  asked[1]?.response()
  expect(await Promise.all([third, fourth])).toEqual(['token-2', 'token-2'])
})

test('a refused token is not given again, and the call is to be repeated', async () => {
  const { accessToken, gotResponse } = start()
  await gotResponse()
  expect(accessToken.refuse('token-1')).toBe(true)
  expect(await gotResponse()).toBe('token-2')
})

test('of many calls that were refused with one token all are repeated, with one new token', async () => {
  const { accessToken, asked, gotResponse } = start()
  await gotResponse()
  expect([accessToken.refuse('token-1'), accessToken.refuse('token-1')]).toEqual([true, true])
  expect(await gotResponse()).toBe('token-2')
  expect(accessToken.refuse('token-1')).toBe(true)
  expect(await accessToken.get()).toBe('token-2')
  expect(asked).toHaveLength(2)
})

test('a call that was refused with a token renewed meanwhile is repeated', async () => {
  const { accessToken, asked, gotResponse, pass } = start()
  await gotResponse()
  pass(0.95 * day)
  await accessToken.get()
  asked[1]?.response()
  await settled()
  expect(accessToken.refuse('token-1')).toBe(true)
  expect(await accessToken.get()).toBe('token-2')
  expect(asked).toHaveLength(2)
})

test('a token of somebody else is not ours to renew', async () => {
  const { accessToken, asked, gotResponse } = start()
  expect(accessToken.refuse('')).toBe(false)
  expect(accessToken.refuse('foreign')).toBe(false)
  await gotResponse()
  expect(accessToken.refuse('foreign')).toBe(false)
  expect(await accessToken.get()).toBe('token-1')
  expect(asked).toHaveLength(1)
})

test('where every token is refused, at most one a minute is made', async () => {
  const { accessToken, asked, gotResponse, pass } = start()
  await gotResponse()
  expect(accessToken.refuse('token-1')).toBe(true)
  await gotResponse()
  pass(minute - 1)
  expect(accessToken.refuse('token-2')).toBe(false)
  expect(await accessToken.get()).toBe('token-2')
  expect(asked).toHaveLength(2)
  pass(1)
  expect(accessToken.refuse('token-2')).toBe(true)
  expect(await gotResponse()).toBe('token-3')
})

test('no console shows the token', async () => {
  const { accessToken, gotResponse } = start()
  const token = await gotResponse()
  expect(inspect(accessToken, { depth: 9, showHidden: true })).not.toContain(token)
})
