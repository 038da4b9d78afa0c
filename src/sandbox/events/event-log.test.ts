import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createClock } from '../model/clock.ts'
import { createJournal } from '../store/undoable-table.ts'
import { createBoundedLog } from './bounded-log.ts'
import { createEventLog, type NewEvent } from './event-log.ts'
import { streamEvents, type Reader } from './event-stream.ts'

const cancelled = (message: string): NewEvent => ({ kind: 'messageCancelled', message })

function start() {
  const { transaction, afterCommit } = createJournal({ isManual: false })
  const log = createEventLog(createClock('manual', 0), afterCommit)
  return { log, transaction }
}

function streamOf(log: ReturnType<typeof start>['log'], given: Partial<Reader> = {}) {
  const { signal } = new AbortController()
  const usual = { after: undefined, signal, heartbeat: 60_000, wake: () => {} }
  const stream = streamEvents(log, { ...usual, ...given })
  const read = async () => (await stream.next()).value
  return { stream, read }
}

test('a log keeps the latest items, with their times and consecutive ids', () => {
  const log = createBoundedLog<{ text: string }>(3)
  expect([log.first(), log.last(), log.after(0, 9)]).toEqual([1, 0, []])
  for (const [at, text] of ['a', 'b', 'c', 'd'].entries()) log.add({ text }, at)
  expect([log.first(), log.last()]).toEqual([2, 4])
  expect(log.after(0, 9).map(({ id, at, text }) => `${id} ${at} ${text}`)).toEqual([
    '2 1 b',
    '3 2 c',
    '4 3 d',
  ])
  expect(log.after(2, 1)).toEqual([{ id: 3, at: 2, text: 'c' }])
  expect(log.after(4, 9)).toEqual([])
  log.clear()
  expect([log.first(), log.last(), log.after(0, 9)]).toEqual([5, 4, []])
  expect(log.add({ text: 'e' }, 8)).toBe(5)
  expect(log.after(0, 9)).toEqual([{ id: 5, at: 8, text: 'e' }])
})

test('events of a transaction are logged when it is committed', () => {
  const { log, transaction } = start()
  const result = transaction(() => {
    log.emit(cancelled('a'), 1000)
    log.emit(cancelled('b'))
    expect(log.last()).toBe(0)
    return 'done'
  })
  expect(result).toBe('done')
  expect(log.after(0, 9)).toEqual([
    { id: 1, at: '1970-01-01T00:00:01.000Z', kind: 'messageCancelled', message: 'a' },
    { id: 2, at: '1970-01-01T00:00:00.000Z', kind: 'messageCancelled', message: 'b' },
  ])
})

test('events of a transaction that is rolled back are dropped', () => {
  const { log, transaction } = start()
  const fail = () =>
    transaction(() => {
      log.emit(cancelled('a'))
      throw new Error('rolled back')
    })
  expect(fail).toThrow('rolled back')
  expect(log.last()).toBe(0)
  log.emit(cancelled('b'))
  expect(log.last()).toBe(1)
})

test('a listener is called after each event, until it stops', () => {
  const { log } = start()
  let calls = 0
  const stop = log.listen(() => (calls += 1))
  log.emit(cancelled('a'))
  log.end()
  stop()
  log.emit(cancelled('b'))
  expect(calls).toBe(2)
})

test('a comment is sent when there is no event, and the stream continues', async () => {
  const { log } = start()
  const { read } = streamOf(log, { heartbeat: 1 })
  expect(await read()).toBe('retry: 1000\n\n')
  expect(await read()).toBe(': nothing has happened\n\n')
  expect(await read()).toBe(': nothing has happened\n\n')
  log.emit(cancelled('a'))
  expect(await read()).toMatch(/^id: 1\nevent: messageCancelled\ndata: {.*}\n\n$/)
})

test('nothing is buffered for a slow reader', async () => {
  const { log } = start()
  let calls = 0
  const { stream, read } = streamOf(log, { wake: () => (calls += 1) })
  await read()
  for (let i = 0; i < 250; i += 1) log.emit(cancelled(String(i)))
  await setImmediate()
  expect(calls).toBe(1)
  const counts = [await read(), await read(), await read()].map(
    (text) => String(text).match(/^id: /gm)?.length,
  )
  expect(counts).toEqual([100, 100, 50])
  await stream.return()
  expect(log.followers).toBe(0)
})

test('a reader that leaves while it waits stops listening', async () => {
  const { log } = start()
  let listeners = 0
  const counting = {
    ...log,
    get isEnded() {
      return log.isEnded
    },
    listen: (listener: () => void) => {
      listeners += 1
      const stop = log.listen(listener)
      return () => {
        listeners -= 1
        stop()
      }
    },
  }
  const controller = new AbortController()
  const { read } = streamOf(counting, { signal: controller.signal })
  await read()
  const waiting = read().catch((error: unknown) => error)
  expect([listeners, counting.followers]).toEqual([1, 1])
  const reason = new Error('gone')
  controller.abort(reason)
  expect(await waiting).toBe(reason)
  expect([listeners, counting.followers]).toEqual([0, 0])
})

test('a reader is counted before it reads', async () => {
  const { log } = start()
  const { stream } = streamOf(log)
  expect(log.followers).toBe(1)
  await stream.return()
  expect(log.followers).toBe(0)
})

test('a caller that has already disconnected receives nothing', async () => {
  const { log } = start()
  const reason = new Error('gone')
  const { read } = streamOf(log, { signal: AbortSignal.abort(reason) })
  await expect(read()).rejects.toBe(reason)
})
