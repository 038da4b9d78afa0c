import { expect, test, vi } from 'vitest'
import { pause } from './pause.ts'

test('a pause ends', async () => {
  await expect(pause(1)).resolves.toBeUndefined()
})

test('an aborted signal ends a pause with its reason and keeps no listener', async () => {
  const controller = new AbortController()
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  const waiting = pause(60_000, controller.signal)
  controller.abort(new Error('stop'))
  await expect(waiting).rejects.toThrow('stop')
  await expect(pause(60_000, controller.signal)).rejects.toThrow('stop')
  const { signal } = new AbortController()
  const removedAfter = vi.spyOn(signal, 'removeEventListener')
  await pause(0, signal)
  expect(removedAfter).toHaveBeenCalledOnce()
  expect(removed).toHaveBeenCalledOnce()
})

test('a pause longer than a timer can count does not end immediately', async () => {
  vi.useFakeTimers()
  const ended = vi.fn<() => void>()
  const controller = new AbortController()
  const waiting = pause(2 ** 40, controller.signal).then(ended, () => {})
  await vi.advanceTimersByTimeAsync(60_000)
  expect(ended).not.toHaveBeenCalled()
  controller.abort()
  await waiting
  vi.useRealTimers()
})
