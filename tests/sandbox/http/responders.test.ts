import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { Control } from '../../../src/sandbox/control/control.ts'
import { createFetch } from '../../../src/sandbox/http/fetch-handler.ts'
import { listen } from '../../../src/sandbox/http/server.ts'
import type { ControlRequest, ControlResponse } from '../../../src/sandbox/pipeline/exchange.ts'
import type { Gateway } from '../../../src/sandbox/pipeline/gateway.ts'
import { served } from './testing.ts'

const gateway: Gateway = () => ({ status: 418, headers: {}, body: 'the gateway' })

/** A control API with the given response. */
function controlThat(respond: (request: ControlRequest) => Promise<ControlResponse>): Control {
  return { owns: (path) => path.startsWith('/_sandbox/v1/'), maxBytes: () => 10, respond }
}

const says = (body: ControlResponse['body']) =>
  controlThat(async () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body }))

const path = '/_sandbox/v1/x'

/** Yields one piece per read, counts the reads, and notices when the reader leaves. */
function counted(piece: string) {
  const left = Promise.withResolvers<void>()
  const state = { pulls: 0, left: left.promise }
  async function* pieces(): AsyncGenerator<string, void> {
    try {
      for (; ; state.pulls += 1) yield piece
    } finally {
      left.resolve()
    }
  }
  return { pieces: pieces(), state }
}

test('only the paths of the control API belong to it, on both transports', async () => {
  const control = says('the control API')
  const listener = await listen(served(gateway, control))
  const doors = [createFetch(served(gateway, control)), fetch]
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
  const listener = await listen(served(gateway, control))
  try {
    for (const door of [createFetch(served(gateway, control)), fetch]) {
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
  const listener = await listen(served(gateway, control))
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
  const piece = 'x'.repeat(64 * 1024)
  const { pieces, state } = counted(piece)
  const listener = await listen(served(gateway, says(pieces)))
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
    await state.left
  } finally {
    await listener.close()
  }
})

test('through fetch, a stream is read only when its reader reads', async () => {
  const { pieces, state } = counted('x')
  const response = await createFetch(served(gateway, says(pieces)))(`http://sandbox.test${path}`)
  const reader = response.body?.getReader()
  for (const pulls of [0, 1]) {
    await reader?.read()
    expect(state.pulls).toBe(pulls)
  }
  await reader?.cancel()
  await state.left
})

test('through fetch a reader that leaves while the stream is waiting aborts the signal', async () => {
  const left = Promise.withResolvers<unknown>()
  async function* waiting(signal: AbortSignal): AsyncGenerator<string, void> {
    signal.addEventListener('abort', () => left.resolve(signal.reason))
    await left.promise
    yield 'too late'
  }
  const control = controlThat(async ({ signal }) => {
    return { status: 200, headers: {}, body: waiting(signal) }
  })
  const response = await createFetch(served(gateway, control))(`http://sandbox.test${path}`)
  const reader = response.body?.getReader()
  const read = reader?.read()
  await reader?.cancel('enough')
  expect(await left.promise).toBe('enough')
  expect(await read).toEqual({ done: true, value: undefined })
})
