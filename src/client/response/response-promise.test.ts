import { afterEach, beforeEach, expect, test } from 'vitest'
import { responsePromise, type WithResponse } from './response-promise.ts'

const response: WithResponse<number> = {
  data: 1,
  credit: 90.9085,
  message: 'Message Queued',
  response: new Response(),
}

test('it is a promise of the value', async () => {
  const promise = responsePromise(Promise.resolve(response))
  expect(promise).toBeInstanceOf(Promise)
  expect(await promise).toBe(1)
})

test('withResponse() gives the whole response, as often as it is asked', async () => {
  const promise = responsePromise(Promise.resolve(response))
  expect(await promise.withResponse()).toBe(response)
  expect(await promise.withResponse()).toBe(response)
  expect(await promise).toBe(1)
})

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
let others: NodeJS.UnhandledRejectionListener[] = []

// Vitest's own listeners would make the test run fail.
beforeEach(() => {
  unhandled.length = 0
  others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
})

afterEach(() => {
  process.removeAllListeners('unhandledRejection')
  for (const listener of others) process.on('unhandledRejection', listener)
})

/** Node reports what is unhandled once the microtasks are done. */
const microtasksDone = () => new Promise((resolve) => setImmediate(resolve))

test('a failure is reported once if only the value is asked for and not handled', async () => {
  const error = new Error('refused')
  void responsePromise(Promise.reject(error))
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a failure is reported once if only the response is asked for and not handled', async () => {
  const error = new Error('refused')
  void responsePromise(Promise.reject(error)).withResponse()
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a failure that is handled is not reported again by what was not asked for', async () => {
  await expect(responsePromise(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  await expect(
    responsePromise(Promise.reject(new Error('refused'))).withResponse(),
  ).rejects.toThrow('refused')
  await microtasksDone()
  expect(unhandled).toEqual([])
})
