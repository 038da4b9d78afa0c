import { expect, test, vi } from 'vitest'
import { TimeLimit, withinLimits } from './within-limits.ts'

const never = () => new Promise<never>(() => {})

test('work that ends in time resolves', async () => {
  await expect(withinLimits(() => Promise.resolve(1), undefined, Infinity)).resolves.toBe(1)
})

test('work does not start with an aborted signal', async () => {
  const work = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  const signal = AbortSignal.abort(new Error('stop'))
  await expect(withinLimits(work, signal, Infinity)).rejects.toThrow('stop')
  expect(work).not.toHaveBeenCalled()
})

test('work that ignores its signal is no longer awaited', async () => {
  const controller = new AbortController()
  const waiting = withinLimits(never, controller.signal, Infinity)
  controller.abort(new Error('stop'))
  await expect(waiting).rejects.toThrow('stop')
})

test('work that takes too long is aborted and no longer awaited', async () => {
  let given: AbortSignal | undefined
  const work = (signal: AbortSignal) => {
    given = signal
    return never()
  }
  await expect(withinLimits(work, undefined, 1)).rejects.toBeInstanceOf(TimeLimit)
  expect(given?.reason).toBeInstanceOf(TimeLimit)
})

test('a signal that outlives many calls keeps none of their listeners', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  await withinLimits(() => Promise.resolve(1), signal, 1000)
  await withinLimits(() => Promise.reject(new Error('no')), signal, 1000).catch(() => {})
  expect(added).toHaveBeenCalledTimes(2)
  expect(removed.mock.calls).toEqual(added.mock.calls)
})

test.each([
  ['throws at once', () => expect.unreachable('at once')],
  ['fails', () => Promise.reject(new Error('later'))],
  ['ends in time', () => Promise.resolve(1)],
])('work that %s leaves no timer, which would keep the process alive', async (_, work) => {
  vi.useFakeTimers()
  try {
    await withinLimits(work, undefined, 30_000).catch(() => {})
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('aborted work that ignores its signal leaves no timer', async () => {
  const controller = new AbortController()
  vi.useFakeTimers()
  try {
    const waiting = withinLimits(never, controller.signal, 30_000)
    controller.abort(new Error('stop'))
    await expect(waiting).rejects.toThrow('stop')
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
