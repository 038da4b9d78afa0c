import { afterEach, expect, test, vi } from 'vitest'
import { createCallbackUrl } from '../callback/callback-url.ts'
import { createClient, type SmsClient } from '../create-client.ts'
import { isSmsError } from '../errors.ts'
import { operations } from '../../../generated/operations.ts'
import { exampleOf } from '../../../tests/client/spec-examples.ts'

const number = '+39-3331234567'
const request = { sender: 'Acme', body: 'Hi', recipients: number }

const calls: Record<string, (sms: SmsClient) => Promise<unknown>> = {
  send: ({ messages }) => messages.send(request),
  sendOnce: ({ messages }) => messages.sendOnce(request, { deadline: 10_000 }),
  sendRealtime: ({ messages }) => messages.sendRealtime({ sender: 'Acme', body: 'Hi', number }),
  draft: ({ messages }) => messages.draft(request),
  sendMany: async ({ messages }) => {
    for await (const result of messages.sendMany([request])) if (!result.ok) throw result.error
  },
  list: ({ messages }) => messages.list(),
  'tokens.list': ({ tokens }) => tokens.list(),
}

afterEach(() => vi.unstubAllGlobals())

/** Removes something until the test ends. */
function lose(path: string): void {
  const [name = '', property] = path.split('.')
  if (property === undefined) return void vi.stubGlobal(name, undefined)
  const whole: object = Reflect.get(globalThis, name)
  vi.stubGlobal(
    name,
    new Proxy(whole, {
      get: (target, key) => {
        if (key === property) return undefined
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' && name === 'crypto' ? value.bind(target) : value
      },
    }),
  )
}

/** Makes every call, with a gateway that returns the spec's own examples. Returns the requests and the failures. */
async function outcomes(options: { ownFetch?: boolean } = {}) {
  const responses = Object.entries(operations).map(([operation, { method, path }]) => {
    const status = operation === 'sendMessage' ? 201 : 200
    const body = JSON.stringify(exampleOf(operation as keyof typeof operations, status))
    return {
      method,
      form: new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
      body,
      status,
    }
  })
  const asked: Request[] = []
  const { Request, Response, URL } = globalThis
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const asking = new Request(input, init)
    asked.push(asking)
    const { pathname } = new URL(asking.url)
    const found = responses.find(
      ({ method, form }) => method === asking.method && form.test(pathname),
    )
    return new Response(found?.body, { status: found?.status ?? 500 })
  }
  return {
    asked,
    ofEach: async () =>
      await Promise.all(
        Object.entries(calls).map(async ([name, call]) => {
          const before = asked.length
          const { ownFetch = true } = options
          const make = async () => {
            const sms = createClient({
              environment: 'test',
              token: 'secret-token',
              credentials: { email: 'änna@example.com', apiKey: 'secret' },
              retry: false,
              ...(ownFetch && { fetch }),
            })
            await call(sms)
          }
          const failure: unknown = await make().catch((error: unknown) => error)
          return { name, failure, requests: asked.length - before }
        }),
      ),
  }
}

test('without AbortSignal.abort, a wrong response after the deadline is an unknown outcome', async () => {
  lose('AbortSignal.abort')
  let time = 0
  const fetch = async () => {
    time += 60_000
    const example = exampleOf('sendMessage', 201)
    const [sent] = example['data'] as object[]
    return Response.json({ ...example, data: [{ ...sent, transaction: true }] }, { status: 201 })
  }
  const now = () => time
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch, now })
  const sending = messages.send(request, { key: 'order-42', deadline: 10_000 })
  await expect(sending).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    reason: 'mismatch',
    sent: 'unknown',
    key: 'order-42',
  })
})

test.each([
  'crypto.randomUUID',
  'crypto.subtle',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'AbortSignal.abort',
  'URL.canParse',
  'URLPattern',
  'Promise.withResolvers',
  'Promise.try',
  'structuredClone',
  'setImmediate',
  'TextEncoder',
  'TextDecoder',
  'process',
  'navigator',
  'performance',
])('without %s every call still works', async (path) => {
  const { asked, ofEach } = await outcomes()
  lose(path)
  // A platform that has all of the above is recognised by this.
  lose('navigator')
  const results = await ofEach()
  vi.unstubAllGlobals()
  for (const { failure } of results) {
    expect(failure === undefined || isSmsError(failure), String(failure)).toBe(true)
    expect(failure).not.toMatchObject({ name: 'ConfigurationError' })
  }
  expect(asked.length).toBeGreaterThanOrEqual(results.length)
})

test.each([
  ['Request', undefined],
  ['Headers', undefined],
  ['AbortController', undefined],
  ['URL', undefined],
  ['btoa', undefined],
  ['fetch', 'fetch'],
])('without %s no call starts, and the error names it', async (name, option) => {
  const { asked, ofEach } = await outcomes({ ownFetch: false })
  lose(name)
  const results = await ofEach()
  vi.unstubAllGlobals()
  for (const { failure } of results) {
    expect(failure).toMatchObject({
      name: 'ConfigurationError',
      sent: 'no',
      message: expect.stringContaining(`lacks \`${name}\``),
      ...(option !== undefined && { option }),
    })
  }
  expect(asked).toEqual([])
})

test('without crypto a send requires a `key`', async () => {
  lose('crypto')
  let requests = 0
  const fetch = async () => {
    requests += 1
    return new Response('', { status: 502 })
  }
  const sms = createClient({ environment: 'test', token: 'secret-token', fetch })
  for (const name of ['send', 'sendOnce', 'sendRealtime', 'draft', 'sendMany']) {
    await expect(calls[name]?.(sms)).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'key',
      sent: 'no',
      message: expect.stringContaining('crypto.getRandomValues'),
    })
  }
  expect(requests).toBe(0)
  const keyed = sms.messages.send(request, { key: 'order-42' })
  await expect(keyed).rejects.toMatchObject({ name: 'UnexpectedResponseError', key: 'order-42' })
})

const badGateway = async () => new Response('', { status: 502 })

test('without randomUUID keys are unique UUIDs of version 4', async () => {
  const seen = new Set<string>()
  lose('crypto.randomUUID')
  for (let i = 0; i < 200; i += 1) {
    const { messages } = createClient({ environment: 'test', token: 'x', fetch: badGateway })
    const error: unknown = await messages.send(request).catch((thrown: unknown) => thrown)
    const key = isSmsError(error) ? error.key : undefined
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
    seen.add(key ?? '')
  }
  expect(seen.size).toBe(200)
})

test.each(['crypto', 'crypto.subtle'])(
  'without %s no callback URL is signed, and the error names it',
  async (path) => {
    lose(path)
    const options = { secret: 'a secret of at least sixteen bytes', reference: 'order-42' }
    await expect(createCallbackUrl('https://example.com/sms', options)).rejects.toMatchObject({
      name: 'ConfigurationError',
      sent: 'no',
      message: expect.stringContaining('crypto.subtle'),
    })
  },
)

test('every request disables caching, including those to the token service', async () => {
  const { asked, ofEach } = await outcomes()
  await ofEach()
  expect(asked.map(({ url }) => new URL(url).host)).toContain('test.oauth.openapi.com')
  expect(new Set(asked.map(({ cache }) => cache))).toEqual(new Set(['no-store']))
})

test('the global fetch is told not to cache either, with and without a Request', async () => {
  const { asked, ofEach } = await outcomes({ ownFetch: false })
  const told: unknown[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    told.push(init?.cache ?? new Request(input).cache)
    return new Response('', { status: 502 })
  })
  await ofEach()
  expect(told.length).toBeGreaterThan(6)
  expect(new Set(told)).toEqual(new Set(['no-store']))
  expect(asked).toEqual([])
})

test('a runtime that refuses the field `cache`, as older Workers do, gets requests without it', async () => {
  const { asked, ofEach } = await outcomes()
  const { Request } = globalThis
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        if (init && 'cache' in init) {
          throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
        }
        super(input, init)
      }
    },
  )
  const results = await ofEach()
  for (const { failure } of results) {
    expect(failure).not.toMatchObject({ name: 'ConfigurationError' })
  }
  expect(asked.length).toBeGreaterThanOrEqual(results.length)
})
