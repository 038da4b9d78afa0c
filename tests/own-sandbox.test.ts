import { afterEach, expect, test, vi } from 'vitest'
import { findSandbox } from '../src/contract/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

afterEach(() => vi.useRealTimers())

test.each(['GET /snapshot', 'POST /accounts', 'POST /tokens'])(
  'a sandbox that never responds to %s is reported, and restored',
  async (request) => {
    await using opened = await open()
    opened.silence(request)
    await expect(opened.find()).rejects.toThrow(opened.expected(request))
    expect(opened.sandbox.accounts.list()).toHaveLength(1)
  },
)

test('a sandbox that stops responding during the checks is reported', async () => {
  await using opened = await open()
  const found = await opened.find()
  const calls = {
    'POST /accounts': () => found?.target.fresh?.(),
    'POST /clock/advance': () => found?.target.advance?.('1s'),
    'PUT /snapshot': () => found?.restore(),
  }
  for (const [request, call] of Object.entries(calls)) {
    opened.silence(request)
    await expect(call(), request).rejects.toThrow(opened.expected(request))
  }
})

test('a server that never responds to the control API is not taken for a sandbox', async () => {
  await using opened = await open()
  opened.silence('GET /health')
  expect(await opened.find()).toBeUndefined()
})

/** A sandbox on a port, which can be made to ignore one kind of request. The time limit of such a request is reached at once. */
async function open() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen()
  let silenced = ''
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { method, url: address } = new Request(input, init)
    if (`${method} ${new URL(address).pathname}` !== silenced) return sandbox.fetch(input, init)
    vi.advanceTimersByTime(silenced === full('GET /health') ? 10_000 : 60_000)
    return new Promise(() => {})
  }
  return {
    sandbox,
    find: async () => {
      const found = await findSandbox(url, fetch)
      if (found === 'locked') throw new Error('no admin token is required')
      return found
    },
    silence: (request: string) => {
      silenced = full(request)
    },
    expected: (request: string) =>
      `no response to ${full(request)} within 60 s (${new URL(url).host}). ` +
      'Restart the sandbox, and run the checks again',
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

/** Completes the path of a request to the control API. */
function full(request: string): string {
  return request.replace(' ', ' /_sandbox/v1')
}
