import { afterEach, beforeEach, expect, test } from 'vitest'
import { responsePromise, type WithResponse } from './response-promise.ts'

const response: WithResponse<number> = {
  data: 1,
  credit: 90.9085,
  message: 'Message Queued',
  response: new Response(),
}

test('it resolves with the value', async () => {
  const promise = responsePromise(Promise.resolve(response))
  expect(promise).toBeInstanceOf(Promise)
  expect(await promise).toBe(1)
})

test('withResponse() returns the whole response each time it is called', async () => {
  const promise = responsePromise(Promise.resolve(response))
  expect(await promise.withResponse()).toBe(response)
  expect(await promise.withResponse()).toBe(response)
  expect(await promise).toBe(1)
})

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
let others: NodeJS.UnhandledRejectionListener[] = []

// Vitest's own listeners would fail the test run.
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

/** Node reports unhandled rejections once the microtasks are done. */
const microtasksDone = () => new Promise((resolve) => setImmediate(resolve))

test('a failure is reported once if only the value is used and not handled', async () => {
  const error = new Error('refused')
  void responsePromise(Promise.reject(error))
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a failure is reported once if only the response is used and not handled', async () => {
  const error = new Error('refused')
  void responsePromise(Promise.reject(error)).withResponse()
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a handled failure is not reported by the promise that was not used', async () => {
  await expect(responsePromise(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  await expect(
    responsePromise(Promise.reject(new Error('refused'))).withResponse(),
  ).rejects.toThrow('refused')
  await microtasksDone()
  expect(unhandled).toEqual([])
})
