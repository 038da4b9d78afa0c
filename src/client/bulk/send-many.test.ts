import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { GatewayError, UnexpectedResponseError, type SmsFailure } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { sendMany, type SendManyOptions, type SendResult } from './send-many.ts'

function requestOf(index: number): SendRequest {
  return { sender: 'Acme', body: String(index), recipients: '+39-3331234567' }
}

function refusal(status: number): SmsFailure {
  return new GatewayError('no', { status, reason: 'undocumented', gatewayMessage: 'no' })
}

function* numbered(count: number, taken: number[] = []) {
  for (let index = 0; index < count; index += 1) {
    taken.push(index)
    yield requestOf(index)
  }
}

type Send = (request: SendRequest) => Promise<Message>

function run(send: Send, source: Parameters<typeof sendMany>[1], options?: SendManyOptions) {
  return sendMany({ send, sendOnce: () => expect.unreachable() }, source, options)
}

const sent: Send = async ({ body }) => ({ id: body }) as Message

const refused: Send = () => Promise.reject(refusal(401))
const thirdMistaken: Send = (request) => (request.body === '3' ? mistaken : sent)(request)
const mistaken: Send = () => Promise.reject(new TypeError('a mistake'))

async function collect(results: AsyncIterable<SendResult>): Promise<SendResult[]> {
  const all: SendResult[] = []
  for await (const result of results) all.push(result)
  return all
}

test('every item has one result, and at most `concurrency` items are in progress or pulled ahead', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      fc.array(fc.boolean(), { maxLength: 30 }),
      async (scheduler, count, concurrency, isAsync, failures) => {
        const taken: number[] = []
        let underWay = 0
        let most = 0
        let fetched = 0
        const send: Send = async ({ body }) => {
          underWay += 1
          most = Math.max(most, underWay)
          await scheduler.schedule(Promise.resolve())
          underWay -= 1
          if (failures[Number(body)]) throw refusal(500)
          return { id: body } as Message
        }
        async function* slowly() {
          for (const request of numbered(count, taken)) {
            await scheduler.schedule(Promise.resolve())
            yield request
          }
        }
        const source = isAsync ? slowly() : numbered(count, taken)
        const results: SendResult[] = []
        await scheduler.waitFor(
          (async () => {
            for await (const result of run(send, source, { concurrency })) {
              fetched += 1
              results.push(result)
              expect(taken.length - fetched).toBeLessThanOrEqual(concurrency)
              await scheduler.schedule(Promise.resolve())
            }
          })(),
        )
        expect(most).toBeLessThanOrEqual(concurrency)
        expect(results.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, index) => index),
        )
        for (const { ok, index, request } of results) {
          expect(request.body).toBe(String(index))
          expect(ok).toBe(failures[index] !== true)
        }
      },
    ),
    { numRuns: 200 },
  )
})

function* broken() {
  yield* numbered(3)
  throw new Error('no more')
}

test('if the input throws, its error is thrown after the results of sends in progress', async () => {
  const results: SendResult[] = []
  const reading = async () => {
    for await (const result of run(sent, broken())) results.push(result)
  }
  await expect(reading()).rejects.toThrow('no more')
  expect(results).toHaveLength(3)
})

test('after the consumer leaves the loop, no further send starts, sends in progress complete, and the input is closed', async () => {
  const taken: number[] = []
  let ended = 0
  let isClosed = false
  function* source() {
    try {
      yield* numbered(100, taken)
    } finally {
      isClosed = true
    }
  }
  const send: Send = async (request) => {
    await Promise.resolve()
    ended += 1
    return await sent(request)
  }
  for await (const { index } of run(send, source(), { concurrency: 4 })) {
    expect(index).toBe(0)
    break
  }
  expect(taken.length).toBeLessThan(10)
  expect(ended).toBe(taken.length)
  expect(isClosed).toBe(true)
})

test.each([401, 402, 403])(
  'after a %i no further send starts, and the iteration ends with that error',
  async (status) => {
    let begun = 0
    const results: SendResult[] = []
    const send: Send = async () => {
      begun += 1
      throw refusal(status)
    }
    const reading = async () => {
      for await (const each of run(send, numbered(100), { concurrency: 3 })) results.push(each)
    }
    await expect(reading()).rejects.toMatchObject({ status })
    expect(results).toHaveLength(begun)
    expect(begun).toBeLessThanOrEqual(3)
  },
)

test('`stopOn` chooses which errors end the iteration', async () => {
  const results = await collect(run(refused, numbered(20), { stopOn: () => false }))
  expect(results.filter(({ ok }) => !ok)).toHaveLength(20)
})

test('an unexpected error is reported for its item, and the others continue', async () => {
  const results = await collect(run(thirdMistaken, numbered(9)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(8)
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    index: 3,
    error: { name: 'ConfigurationError', sent: 'unknown', thrown: { message: 'a mistake' } },
  })
})

test('if `key` throws, nothing was sent', async () => {
  const results = await collect(run(sent, numbered(1), { key: mistake }))
  expect(results).toMatchObject([{ ok: false, index: 0, error: { sent: 'no' } }])
})

test('after an abort no further send starts, and the results of those in progress are yielded before the error', async () => {
  const controller = new AbortController()
  const results: SendResult[] = []
  const reading = async () => {
    const { signal } = controller
    for await (const each of run(sent, numbered(100), { signal, concurrency: 2 })) {
      results.push(each)
      controller.abort(new Error('enough'))
    }
  }
  await expect(reading()).rejects.toMatchObject(aborted)
  expect(results.length).toBeLessThanOrEqual(3)
})

const aborted = { name: 'ConnectionError', reason: 'aborted', thrown: { message: 'enough' } }

test('an input that yields nothing delays neither an abort nor the end of the loop', async () => {
  const controller = new AbortController()
  const waiting = run(sent, silent(), { signal: controller.signal })
  await waiting.next()
  const next = waiting.next()
  controller.abort(new Error('enough'))
  await expect(next).rejects.toMatchObject(aborted)
  for await (const { index } of run(sent, silent())) {
    expect(index).toBe(0)
    break
  }
})

/** Yields one item, and never another. */
async function* silent() {
  yield requestOf(0)
  await new Promise(() => {})
}

test('an item that the input yields after the end is not sent', async () => {
  const controller = new AbortController()
  const gate = Promise.withResolvers<void>()
  let begun = 0
  async function* late() {
    yield requestOf(0)
    await gate.promise
    yield requestOf(1)
  }
  const send: Send = async (request) => {
    begun += 1
    return await sent(request)
  }
  const results = run(send, late(), { signal: controller.signal })
  await results.next()
  const next = results.next()
  controller.abort(new Error('enough'))
  await expect(next).rejects.toMatchObject(aborted)
  gate.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  expect(begun).toBe(1)
})

test('with an aborted signal nothing is pulled from the input', async () => {
  const taken: number[] = []
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(collect(run(sent, numbered(9, taken), { signal }))).rejects.toMatchObject(aborted)
  expect(taken).toEqual([])
})

test('a signal that timed out is reported as a timeout', async () => {
  const signal = AbortSignal.abort(new DOMException('too late', 'TimeoutError'))
  await expect(collect(run(sent, [], { signal }))).rejects.toMatchObject({ reason: 'timeout' })
})

test('after the iteration the signal has no listeners left', async () => {
  const { signal } = new AbortController()
  const add = vi.spyOn(signal, 'addEventListener')
  const remove = vi.spyOn(signal, 'removeEventListener')
  await collect(run(sent, numbered(20), { signal }))
  expect(add).toHaveBeenCalledOnce()
  expect(remove.mock.calls).toEqual(add.mock.calls)
})

function mistake(): never {
  throw new TypeError('a mistake')
}

test('an error thrown by `stopOn` ends the iteration after the results of sends in progress', async () => {
  const results: SendResult[] = []
  const reading = async () => {
    const options = { stopOn: mistake, concurrency: 2 }
    for await (const each of run(refused, numbered(9), options)) results.push(each)
  }
  await expect(reading()).rejects.toThrow('a mistake')
  expect(results).toHaveLength(2)
})

/** An input whose `return()` throws and is counted. */
function closing(next: () => IteratorResult<SendRequest, undefined>) {
  let closed = 0
  const iterator = {
    next,
    return(): never {
      closed += 1
      throw new Error('it cannot be closed')
    },
  }
  return { source: { [Symbol.iterator]: () => iterator }, closed: () => closed }
}

test('an input that has ended or thrown is not closed', async () => {
  const ended = closing(() => ({ done: true, value: undefined }))
  await expect(collect(run(sent, ended.source))).resolves.toEqual([])
  const failed = closing(() => {
    throw new Error('no more')
  })
  await expect(collect(run(sent, failed.source))).rejects.toThrow('no more')
  expect(ended.closed() + failed.closed()).toBe(0)
})

test('an input that throws when closed does not hide the original error', async () => {
  const { source, closed } = closing(() => ({ done: false, value: requestOf(0) }))
  await expect(collect(run(refused, source))).rejects.toMatchObject({ status: 401 })
  expect(closed()).toBe(1)
  const leave = async () => {
    for await (const { ok } of run(sent, source)) if (ok) break
  }
  await expect(leave()).rejects.toThrow('it cannot be closed')
})

test('a proxy’s refusal ends the iteration too', async () => {
  const page = new UnexpectedResponseError('a page', {
    reason: 'not-json',
    status: 403,
    length: 6,
    excerpt: '<html>',
  })
  const send: Send = () => Promise.reject(page)
  await expect(collect(run(send, numbered(100)))).rejects.toBe(page)
})

test('each message has its own key', async () => {
  const keys: unknown[] = []
  const send = async (request: SendRequest, { key }: { key?: unknown }) => {
    keys.push(key)
    return await sent(request)
  }
  const options: SendManyOptions = { key: ({ body }, index) => `order-${body}-${index}` }
  await collect(sendMany({ send, sendOnce: send }, numbered(2), options))
  expect(keys).toEqual(['order-0-0', 'order-1-1'])
})
