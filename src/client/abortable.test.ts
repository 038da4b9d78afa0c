import { expect, test, vi } from 'vitest'
import { abortable } from './abortable.ts'

test('work without a signal is just done', async () => {
  await expect(abortable(() => Promise.resolve(1), undefined)).resolves.toBe(1)
})

test('work is not begun for a signal that has aborted', async () => {
  const work = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  await expect(abortable(work, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  expect(work).not.toHaveBeenCalled()
})

test('work that does not heed its signal is no longer waited for', async () => {
  const controller = new AbortController()
  const waiting = abortable(() => new Promise(() => {}), controller.signal)
  controller.abort(new Error('stop'))
  await expect(waiting).rejects.toThrow('stop')
})

test('a signal that outlives many calls keeps no listener of them', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  await abortable(() => Promise.resolve(1), signal)
  await abortable(() => Promise.reject(new Error('no')), signal).catch(() => {})
  expect(added).toHaveBeenCalledTimes(2)
  expect(removed.mock.calls).toEqual(added.mock.calls)
})
