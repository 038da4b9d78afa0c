import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { Control } from '../../../src/sandbox/control/control.ts'
import { createFetch } from '../../../src/sandbox/http/fetch-handler.ts'
import { listen } from '../../../src/sandbox/http/server.ts'
import type { ControlRequest, ControlResponse } from '../../../src/sandbox/pipeline/exchange.ts'
import type { Gateway } from '../../../src/sandbox/pipeline/gateway.ts'

const gateway: Gateway = () => ({ status: 418, headers: {}, body: 'the gateway' })

/** A control API with the given response. */
function controlThat(respond: (request: ControlRequest) => Promise<ControlResponse>): Control {
  return { owns: (path) => path.startsWith('/_sandbox/v1/'), maxBytes: () => 10, respond }
}

const says = (body: ControlResponse['body']) =>
  controlThat(async () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body }))

const path = '/_sandbox/v1/x'

/** A stream that yields one piece per read, and counts the reads. */
function counted(piece: Uint8Array) {
  const cancelled = Promise.withResolvers<void>()
  const state = { pulls: 0, cancelled: cancelled.promise }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        state.pulls += 1
        controller.enqueue(piece)
      },
      cancel: () => cancelled.resolve(),
    },
    { highWaterMark: 0 },
  )
  return { stream, state }
}

test('only the paths of the control API belong to it, on both transports', async () => {
  const control = says('the control API')
  const listener = await listen({ gateway, maxBodyBytes: 100, control })
  const doors = [createFetch(gateway, 100, control), fetch]
  try {
    for (const door of doors) {
      expect(await (await door(`${listener.url}${path}`)).text()).toBe('the control API')
      expect((await door(`${listener.url}/_sandbox/v2/x`)).status).toBe(418)
      expect((await door(`${listener.url}/messages/`)).status).toBe(418)
    }
  } finally {
    await listener.close()
  }
})

test('a body can be as large as the control API accepts, and no larger', async () => {
  const control = controlThat(async ({ body }) => {
    return { status: 200, headers: {}, body: typeof body === 'string' ? body : 'small' }
  })
  const listener = await listen({ gateway, maxBodyBytes: 100, control })
  try {
    for (const door of [createFetch(gateway, 100, control), fetch]) {
      const say = async (length: number) => {
        const response = await door(`${listener.url}${path}`, {
          method: 'PUT',
          body: 'x'.repeat(length),
        })
        return response.text()
      }
      expect(await say(10)).toBe('small')
      expect(await say(11)).toBe('too large')
    }
  } finally {
    await listener.close()
  }
})

test('the control API learns when a caller hangs up, over a port', async () => {
  const asked = Promise.withResolvers<void>()
  const gone = Promise.withResolvers<void>()
  const control = controlThat(async ({ signal }) => {
    signal.addEventListener('abort', () => gone.resolve())
    asked.resolve()
    await gone.promise
    throw signal.reason
  })
  const listener = await listen({ gateway, maxBodyBytes: 100, control })
  try {
    const call = request(`${listener.url}${path}`)
    call.on('error', () => {})
    call.end()
    await asked.promise
    call.destroy()
    await gone.promise
    expect((await fetch(`${listener.url}/messages/`)).status).toBe(418)
  } finally {
    await listener.close()
  }
})

test('a stream is read only as fast as its reader reads, and cancelled when it goes', async () => {
  const piece = new Uint8Array(64 * 1024)
  const { stream, state } = counted(piece)
  const listener = await listen({ gateway, maxBodyBytes: 100, control: says(stream) })
  try {
    const call = request(`${listener.url}${path}`)
    call.on('error', () => {})
    call.end()
    const [incoming] = (await once(call, 'response')) as [NodeJS.ReadableStream]
    await once(incoming, 'readable')
    // Without a reader, the buffers fill up, and nothing more is requested.
    let before = -1
    while (before !== state.pulls) {
      before = state.pulls
      await fetch(`${listener.url}/messages/`)
    }
    expect(state.pulls * piece.length).toBeLessThan(64 * 1024 * 1024)
    call.destroy()
    await state.cancelled
  } finally {
    await listener.close()
  }
})

test('through fetch, a stream is read only when its reader reads', async () => {
  const { stream, state } = counted(new Uint8Array(1))
  const response = await createFetch(gateway, 100, says(stream))(`http://sandbox.test${path}`)
  expect(state.pulls).toBe(0)
  const reader = response.body?.getReader()
  await reader?.read()
  expect(state.pulls).toBe(1)
  await reader?.cancel()
  await state.cancelled
})
