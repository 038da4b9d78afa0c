// Checks that the error messages make sense for the failures of runtimes, mocks and proxies in every kind of call.
import { expect, test } from 'vitest'
import {
  createClient,
  isSmsError,
  type ClientOptions,
  type SmsClient,
  type SmsFailure,
} from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const number = '+39-3331234567'
const id = '5cf7cc139f272546624d3795'
const request = { sender: 'Acme', body: 'Hi', recipients: number }
const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }

const calls: Record<string, (sms: SmsClient) => Promise<unknown>> = {
  send: ({ messages }) => messages.send(request),
  sendOnce: ({ messages }) => messages.sendOnce(request),
  sendRealtime: ({ messages }) => messages.sendRealtime({ sender: 'Acme', body: 'Hi', number }),
  sendMany: async ({ messages }) => {
    for await (const result of messages.sendMany([request])) {
      if (!result.ok) throw result.error
    }
  },
  draft: ({ messages }) => messages.draft(request),
  resumeDraft: ({ messages }) =>
    messages.resumeDraft({ id, recipients: { given: 1, distinct: 1 } }),
  list: ({ messages }) => messages.list(),
  update: ({ messages }) => messages.update(id, { recipients: number }),
  reschedule: ({ messages }) => messages.reschedule(id, '2030-12-25'),
  cancel: ({ messages }) => messages.cancel(id),
  recipient: ({ messages }) => messages.recipient(id, number),
  waitForDelivery: ({ messages }) => messages.waitForDelivery(id),
  reconcile: ({ messages }) => messages.reconcile('order-42'),
  'tokens.create': ({ tokens }) => tokens.create({ scopes: [] }),
  'tokens.delete': ({ tokens }) => tokens.delete('656d1e2f8b3c2a001f7e4a12'),
}

const withCode = (code: unknown, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more })
const undici = (cause: unknown) => new TypeError('fetch failed', { cause })

/** The reason with which `fetch` rejects, and the part of it that the error message shows. */
const thrown: [string, unknown, string?][] = [
  [
    'Node: refused',
    undici(withCode('ECONNREFUSED', 'connect', { syscall: 'connect' })),
    'ECONNREF',
  ],
  [
    'Node: refused at each address',
    undici(new AggregateError([withCode('EHOSTUNREACH', 'no route')], '')),
    'EHOSTUNREACH',
  ],
  [
    'Node: refused at each address, with a code for all',
    undici(Object.assign(new AggregateError([new Error('')], ''), { code: 'ECONNREFUSED' })),
    'ECONNREFUSED',
  ],
  ['Node: no address tried', undici(new AggregateError([], '')), 'fetch failed'],
  ['Node: closed', undici(withCode('UND_ERR_SOCKET', 'other side closed')), 'UND_ERR_SOCKET'],
  ['Node: no cause', new TypeError('fetch failed'), 'fetch failed'],
  ['Node: terminated', new TypeError('terminated', { cause: {} }), 'terminated'],
  ['Node: a cause without a message', undici(new Error('')), 'fetch failed'],
  ['Node: a cause of a cause', undici(new Error('', { cause: withCode('EPIPE', '') })), 'EPIPE'],
  [
    'Bun: refused',
    withCode('ConnectionRefused', 'Unable to connect. Is the computer able to access the url?'),
    'ConnectionRefused',
  ],
  [
    'Bun: closed',
    new Error(
      'The socket connection was closed unexpectedly. For more information, pass `verbose`',
    ),
    'connection was closed unexpectedly',
  ],
  [
    'Deno: refused',
    new TypeError(
      `error sending request for url (https://x/${number}): client error (Connect): tcp connect error: Connection refused (os error 111)`,
    ),
    'Connection refused',
  ],
  ['workerd: lost', withCode(undefined, 'Network connection lost.', { retryable: true }), 'lost'],
  ['workerd: an internal error', new Error('internal error; reference = 0a1b2c'), 'Error'],
  [
    'Chrome and MSW',
    new TypeError('Failed to fetch', { cause: Response.error() }),
    'Failed to fetch',
  ],
  ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 'NetworkError'],
  ['Safari', new TypeError('Load failed'), 'Load failed'],
  ['Safari: no name', new TypeError('A server with the specified hostname could not be found.')],
  ['React Native', new TypeError('Network request failed'), 'Network request failed'],
  ['node-fetch', withCode('ENOTFOUND', 'request to https://x failed, reason: '), 'ENOTFOUND'],
  ['AbortError', new DOMException('This operation was aborted', 'AbortError'), 'abort'],
  ['TimeoutError', new DOMException('The operation timed out.', 'TimeoutError'), 'timed out'],
  ['NetworkError', new DOMException('', 'NetworkError'), 'NetworkError'],
  ['a DOMException without a message', new DOMException(), 'Error'],
  ['an error without a message', new Error('')],
  ['an error whose message is a number', new Error('7')],
  ['an error that is its own cause', ownCause()],
  ['an error that contains itself', undici(ownErrors())],
  [
    'a code that cannot be converted to text',
    undici(Object.assign(new Error('x'), { code: Object.create(null), errors: [] })),
  ],
  ['a string', 'socket hang up', 'socket hang up'],
  ['an empty string', ''],
  ['a number', 7],
  ['zero', 0],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['a response', new Response('no', { status: 500 })],
  ['a list', []],
  ['a symbol', Symbol('no')],
  ['a function', () => {}],
]

function ownErrors(): Error {
  const error = new AggregateError([], 'x')
  error.errors.push(error)
  return error
}

function ownCause(): Error {
  const error = new Error('round and round')
  error.cause = new Error('and round', { cause: error })
  return error
}

async function failureOf(
  call: (sms: SmsClient) => Promise<unknown>,
  options: Partial<ClientOptions>,
): Promise<SmsFailure> {
  const settings = {
    environment: 'test',
    token: 'secret-token',
    credentials,
    retry: false,
    ...options,
  } as ClientOptions
  const error: unknown = await call(createClient(settings)).then(
    () => expect.unreachable('the call did not fail'),
    (reason: unknown) => reason,
  )
  if (!isSmsError(error)) throw new Error('not an error of the client', { cause: error })
  return error
}

/** Checks that an error message consists of complete sentences, and repeats none of them. */
function expectSense({ message }: Error): void {
  expect(message).not.toMatch(/undefined|\bnull\b|NaN|\[object|Symbol\(|=>/u)
  expect(message, 'an empty or bare part').not.toMatch(/: *(?:\.|:|$)|: \d+\.( |$)|\W\(\)|``|''/u)
  expect(message, 'a sentence that ends twice').not.toMatch(/[.:;,]\s*[.:;,]/u)
  expect(message, 'a sentence without an end').toMatch(/\.$/u)
  const sentences = message.split(/(?<=\.) +/u)
  expect(sentences).toEqual([...new Set(sentences)])
}

const cases = thrown.flatMap(([what, error, shown = '']) =>
  Object.entries(calls).map(([name, call]) => ({ what, error, shown, name, call })),
)

test.each(cases)('$name makes sense of $what', async ({ error, shown, call }) => {
  const failure = await failureOf(call, { fetch: () => Promise.reject(error) })
  expectSense(failure)
  expect(failure.name).toBe('ConnectionError')
  expect(failure.message).toMatch(/no (?:response from|connection to) https:/u)
  expect(failure.message).toContain(shown)
})

test.each(thrown)('a body that is cut off with %s makes sense', async (_, error) => {
  const body = () => new ReadableStream({ pull: (stream) => stream.error(error) })
  for (const call of Object.values(calls)) {
    expectSense(await failureOf(call, { fetch: async () => new Response(body()) }))
  }
})

test.each(thrown)('a `token` function that throws %s makes sense', async (_, error) => {
  const failure = await failureOf(calls['send']!, {
    token: () => {
      throw error
    },
  })
  expectSense(failure)
  expect(failure).toMatchObject({ name: 'ConfigurationError', option: 'token', sent: 'no' })
})

test.each(thrown)('an abort because of %s makes sense', async (_, reason) => {
  const abort = new AbortController()
  for (const call of ['send', 'waitForDelivery', 'tokens.create']) {
    const failure = await failureOf(calls[call]!, {
      fetch: (_, init) => {
        abort.abort(reason)
        expect(init?.signal).toBeDefined()
        return Promise.reject(reason)
      },
    })
    expectSense(failure)
  }
  const { messages } = createClient({ environment: 'test', token: 'secret-token' })
  const failure: unknown = await messages
    .send(request, { signal: AbortSignal.abort(reason) })
    .catch((thrown: unknown) => thrown)
  expectSense(failure as Error)
})

test.each([
  ['with a full stop', 'Invalid Message ID.'],
  ['without one', 'Invalid Message ID'],
  ['with an empty message', ''],
  ['with an undocumented message', 'Computer says no.'],
  ['with a missing field', "missing 'body' parameter"],
  ['in amounts', 'Current User credit is not enough. 0.3 needed 0.1 € available'],
])('a refusal %s makes sense', async (_, message) => {
  let failures = 0
  for (const status of [401, 402, 403, 404, 422, 429, 500, 503]) {
    for (const error of [null, 201, 203, 302, 401, 403, 429, 999]) {
      for (const call of Object.values(calls)) {
        const body = { success: false, message, error, data: null }
        const fetch = async () => Response.json(body, { status })
        const failure = await failureOf(call, { fetch }).catch(() => undefined)
        if (failure === undefined) continue
        expectSense(failure)
        failures += 1
      }
    }
  }
  expect(failures).toBeGreaterThan(900)
})

test('the messages of the client’s own checks make sense', async () => {
  await using sandbox = createSandbox()
  const to = { fetch: sandbox.fetch, token: sandbox.token() }
  const invalid = { ...request, recipients: [number, '0039 333 1234567'] }
  const failures: ((sms: SmsClient) => Promise<unknown>)[] = [
    ({ messages }) => messages.send(invalid, { invalidRecipients: 'throw' }),
    ({ messages }) => messages.sendOnce(invalid, { invalidRecipients: 'throw' }),
    ({ messages }) => messages.send({ ...request, recipients: '0039 333 1234567' }),
    ({ messages }) => messages.sendOnce({ ...request, recipients: '0039 333 1234567' }),
    ({ messages }) => messages.send(request, { maxSegments: 0 }),
    ({ messages }) => messages.send(request, { maxPrice: 0 }),
    ({ messages }) =>
      messages.sendOnce(request, {
        save: () => {
          throw new Error('no')
        },
      }),
    async ({ messages }) => {
      const otp = { sender: 'Acme', body: 'Hi', number }
      await messages.sendRealtime(otp)
      await messages.sendRealtime(otp)
    },
    async ({ messages }) => {
      const draft = await messages.draft(request)
      await messages.update(draft.id, { recipients: ['+39-3337654321', '+39-3337654322'] })
      await draft.refresh()
      await draft.close()
    },
    async ({ messages }) => {
      const draft = await messages.draft(request)
      await draft.discard()
      await messages.resumeDraft(draft.handle)
    },
    async ({ messages }) => {
      const draft = await messages.draft(request)
      await messages.waitForDelivery(draft.id)
    },
    async ({ messages }) => {
      const { id } = await messages.send({ ...request, options: { timestamp_send: '2099-12-25' } })
      await messages.waitForDelivery(id, { deadline: 1 })
    },
  ]
  for (const fail of failures) expectSense(await failureOf(fail, to))
})
