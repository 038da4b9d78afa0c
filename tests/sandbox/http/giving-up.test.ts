import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { createFetch } from '../../../src/sandbox/http/fetch-handler.ts'
import { listen } from '../../../src/sandbox/http/server.ts'
import type { TransportFault, Wait } from '../../../src/sandbox/pipeline/exchange.ts'
import type { Gateway } from '../../../src/sandbox/pipeline/gateway.ts'
import { served } from './testing.ts'

/** A gateway whose responses or bodies never arrive, and promises for when it starts to wait, and when the caller has given up. */
function silent(kind: 'late' | 'slowBody') {
  const waited = Promise.withResolvers<void>()
  const gaveUp = Promise.withResolvers<void>()
  const wait: Wait = ({ signal }) => {
    waited.resolve()
    signal.addEventListener('abort', () => gaveUp.resolve())
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }
  const transportFault: TransportFault = async function* transportFault(body, caller) {
    if (kind === 'slowBody') yield body.subarray(0, 0)
    await wait(caller)
    yield body
  }
  const gateway: Gateway = () => ({ status: 200, headers: {}, body: 'x', transportFault })
  return { gateway, waited: waited.promise, gaveUp: gaveUp.promise }
}

test('a fault stops waiting for a caller that cancels a slow body, in process', async () => {
  const { gateway, waited, gaveUp } = silent('slowBody')
  const response = await createFetch(served(gateway))('http://sandbox.test/')
  const reader = response.body?.getReader()
  const read = reader?.read()
  await waited
  await reader?.cancel()
  await gaveUp
  expect(await read).toMatchObject({ done: true })
})

test.each(['late', 'slowBody'] as const)(
  'a fault stops waiting for a caller that hangs up, on a port (%s)',
  async (kind) => {
    const { gateway, waited, gaveUp } = silent(kind)
    const listener = await listen(served(gateway))
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

type End = (response: Response) => Promise<unknown> | undefined
const read: End = (response) => response.text()
const cancel: End = ({ body }) => body?.cancel()

test.each([
  ['a whole response', '/messages/', undefined, read],
  ['a slow body', '/messages/', { kind: 'slowBody', for: '2ms', pieces: 2 }, read],
  ['a cut body', '/messages/', { kind: 'truncate', bytes: 1 }, read],
  ['a reset', '/messages/', { kind: 'reset', takesEffect: false }, read],
  ['a response of the control API', '/_sandbox/v1/health', undefined, read],
  ['a cancelled stream', '/_sandbox/v1/events/stream', undefined, cancel],
] as const)("after %s, the caller's signal is no longer followed", async (_, path, action, end) => {
  await using sandbox = createSandbox({ clock: 'manual', deliveryDelay: 0 })
  if (action !== undefined) sandbox.faults.add({ action })
  const { signal } = new AbortController()
  const headers = { authorization: `Bearer ${sandbox.token()}` }
  const ended = sandbox.fetch(`http://sandbox.test${path}`, { headers, signal }).then(end)
  await sandbox.advance('1m')
  await ended.catch(() => {})
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
