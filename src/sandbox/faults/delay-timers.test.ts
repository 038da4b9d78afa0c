import { expect, test, vi } from 'vitest'
import { createFetch } from '../http/fetch-handler.ts'
import { listen } from '../http/server.ts'
import { createClock } from '../model/clock.ts'
import type { Gateway } from '../pipeline/gateway.ts'
import { createDelayedResponses } from './delay-timers.ts'
import type { TransportFault, Wait } from '../pipeline/exchange.ts'

/** A gateway whose responses, or their bodies, never come, and when a caller has given up. */
function silent(kind: 'late' | 'slowBody') {
  const waited = Promise.withResolvers<void>()
  const gaveUp = Promise.withResolvers<void>()
  const wait: Wait = ({ signal }) => {
    waited.resolve()
    signal.addEventListener('abort', () => gaveUp.resolve())
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }
  const transportFault: TransportFault = kind === 'late' ? { kind, wait } : { kind, waits: [wait] }
  const gateway: Gateway = () => ({ status: 200, headers: {}, body: 'x', transportFault })
  return { gateway, waited: waited.promise, gaveUp: gaveUp.promise }
}

test('a fault stops waiting for a caller that cancels a slow body, in process', async () => {
  const { gateway, gaveUp } = silent('slowBody')
  const response = await createFetch(gateway, 1000)('http://sandbox.test/')
  await response.body?.cancel()
  await gaveUp
  expect(response.bodyUsed).toBe(true)
})

test.each(['late', 'slowBody'] as const)(
  'a fault stops waiting for a caller that hangs up, on a port (%s)',
  async (kind) => {
    const { gateway, waited, gaveUp } = silent(kind)
    const listener = await listen({ gateway: gateway, maxBodyBytes: 1000 })
    const controller = new AbortController()
    const read = fetch(listener.url, { signal: controller.signal }).then((response) =>
      response.text(),
    )
    await waited
    controller.abort()
    await expect(read).rejects.toMatchObject({ name: 'AbortError' })
    await gaveUp
    await listener.close()
  },
)

test('a test’s fake timers do not delay responses', async () => {
  vi.useFakeTimers()
  try {
    const holds = createDelayedResponses(createClock('real'))
    const { signal } = new AbortController()
    await holds.wait(5, 'real')({ signal })
    await holds.wait(5, 'sandbox')({ signal })
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('with a running clock a wait ends when it is due, or when the clock is advanced', async () => {
  const clock = createClock('real')
  const holds = createDelayedResponses(clock)
  const { signal } = new AbortController()
  const waits = [holds.wait(5, 'sandbox')({ signal }), holds.wait(3_600_000, 'sandbox')({ signal })]
  await waits[0]
  clock.advance(3_600_000)
  holds.release()
  await waits[1]
  expect(clock.now()).toBeGreaterThan(Date.now() + 3_599_000)
})

test('a wait fails at once for a caller that has given up', async () => {
  const holds = createDelayedResponses(createClock('manual', 0))
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(holds.waitForEver()({ signal })).rejects.toThrow('too late')
  await expect(holds.wait(0, 'sandbox')({ signal })).rejects.toThrow('too late')
})
