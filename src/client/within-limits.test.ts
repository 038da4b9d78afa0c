import { expect, test, vi } from 'vitest'
import { TimeLimit, withinLimits } from './within-limits.ts'

const never = () => new Promise<never>(() => {})

test('work that ends in time is just done', async () => {
  await expect(withinLimits(() => Promise.resolve(1), undefined, Infinity)).resolves.toBe(1)
})

test('work is not begun for a signal that has aborted', async () => {
  const work = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  const signal = AbortSignal.abort(new Error('stop'))
  await expect(withinLimits(work, signal, Infinity)).rejects.toThrow('stop')
  expect(work).not.toHaveBeenCalled()
})

test('work that does not heed its signal is no longer waited for', async () => {
  const controller = new AbortController()
  const waiting = withinLimits(never, controller.signal, Infinity)
  controller.abort(new Error('stop'))
  await expect(waiting).rejects.toThrow('stop')
})

test('work that takes too long is told so, and no longer waited for', async () => {
  let given: AbortSignal | undefined
  const work = (signal: AbortSignal) => {
    given = signal
    return never()
  }
  await expect(withinLimits(work, undefined, 1)).rejects.toBeInstanceOf(TimeLimit)
  expect(given?.reason).toBeInstanceOf(TimeLimit)
})

test('a signal that outlives many calls keeps no listener of them', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  await withinLimits(() => Promise.resolve(1), signal, 1000)
  await withinLimits(() => Promise.reject(new Error('no')), signal, 1000).catch(() => {})
  expect(added).toHaveBeenCalledTimes(2)
  expect(removed.mock.calls).toEqual(added.mock.calls)
})
