import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerPromise, type Answer } from './answer-promise.ts'

const answer: Answer<number> = {
  data: 1,
  credit: 90.9085,
  message: 'Message Queued',
  response: new Response(),
}

test('it is a promise of the value', async () => {
  const promise = answerPromise(Promise.resolve(answer))
  expect(promise).toBeInstanceOf(Promise)
  expect(await promise).toBe(1)
})

test('withResponse() gives the whole answer, as often as it is asked', async () => {
  const promise = answerPromise(Promise.resolve(answer))
  expect(await promise.withResponse()).toBe(answer)
  expect(await promise.withResponse()).toBe(answer)
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
  void answerPromise(Promise.reject(error))
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a failure is reported once if only the answer is asked for and not handled', async () => {
  const error = new Error('refused')
  void answerPromise(Promise.reject(error)).withResponse()
  await microtasksDone()
  expect(unhandled).toEqual([error])
})

test('a failure that is handled is not reported again by what was not asked for', async () => {
  await expect(answerPromise(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  await expect(answerPromise(Promise.reject(new Error('refused'))).withResponse()).rejects.toThrow(
    'refused',
  )
  await microtasksDone()
  expect(unhandled).toEqual([])
})
