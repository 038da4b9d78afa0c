// Puts a secret wherever a failure could pick it up, and searches all output for it.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { operations } from '../generated/operations.ts'
import {
  createClient,
  isSmsError,
  type CallOptions,
  type ClientOptions,
  type OperationId,
  type SmsClient,
} from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const token = 'zebra-bearer-00token00'
const refreshToken = 'zebra-refresh-00token00'
const apiKey = 'zebra-api-00key00'
const number = '+39-3459876543'
const body = 'zebra text for {{name}}'
const field = 'zebra-name'
const callbackUrl = 'https://zebra.example/sms?for=zebra&signature=zebra-"sïgn"'
const custom = { order: 'zebra & <order>', reference: 'zebra-custom' }
const id = '5cf7cc139f272546624d3795'

/** Everything that must never show, in every form in which it is sent. */
const planted = new RegExp(
  [
    'zebra',
    '3459876543',
    btoa(`anna@example.com:${apiKey}`),
    encodeURIComponent(token),
    Buffer.from(token).toString('base64'),
  ].join('|'),
  'u',
)

/** How a server may encode what it repeats. */
const encodings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'HTML-escaped': (text) => text.replaceAll(/[&<>"']/gu, (found) => `&#${found.charCodeAt(0)};`),
  'form-encoded': (text) => new URLSearchParams({ text }).toString(),
  'percent-encoded': (text) => text.replaceAll(/[^ ]/gu, (found) => `%${hexOf(found)}`),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify({ text })),
  'in JSON escapes': (text) =>
    text.replaceAll(/[^ ]/gu, (found) => `\\u${hexOf(found).padStart(4, '0')}`),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in quoted-printable': (text) => text.replaceAll(/[^ ]/gu, (found) => `=${hexOf(found)}`),
  'in capitals, backwards': (text) => text.toUpperCase().split('').toReversed().join(''),
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}

/** The parts of a request that a response or an error may repeat: all of it, and the rendered text. */
async function echoOf(request: Request): Promise<string> {
  const sent = await request.text()
  const authorisation = request.headers.get('authorization') ?? ''
  const rendered = body.replace('{{name}}', field)
  return [
    authorisation,
    authorisation.split(' ')[1],
    request.url,
    decodeURIComponent(request.url),
    sent,
    JSON.stringify(sent),
    sent.includes(body) ? rendered : '',
    sent.includes(number) || request.url.includes('3459876543') ? '393459876543' : '',
  ].join(' ; ')
}

const message = {
  sender: 'Acme',
  body,
  recipients: [{ number, fields: { name: field } }],
  options: { callback_url: callbackUrl, custom },
}

type Call = (sms: SmsClient, options: CallOptions) => Promise<unknown>

/** One call of each operation and of each way to send. */
const calls: Record<OperationId | 'sendOnce' | 'sendRealtime' | 'draft' | 'refreshToken', Call> = {
  sendMessage: ({ messages }, options) => messages.send(message, options),
  sendOnce: ({ messages }, options) => messages.sendOnce(message, options),
  sendRealtime: ({ messages }, options) =>
    messages.sendRealtime(
      { sender: 'Acme', body, number, fields: { name: field }, options: message.options },
      options,
    ),
  draft: ({ messages }, options) => messages.draft(message, options),
  listMessages: ({ messages }, options) => messages.list(options),
  getMessage: ({ messages }, options) => messages.get(id, options),
  updateMessage: ({ messages }, options) =>
    messages.update(id, { recipients: number, transaction: false }, options),
  cancelMessage: ({ messages }, options) => messages.cancel(id, options),
  listRecipients: ({ messages }, options) => messages.recipients(id, options),
  getRecipient: ({ messages }, options) => messages.recipient(id, number, options),
  listTokens: ({ tokens }, options) => tokens.list({}, options),
  createToken: ({ tokens }, options) => tokens.create({ scopes: [] }, options),
  getToken: ({ tokens }, options) => tokens.get(token, options),
  updateToken: ({ tokens }, options) => tokens.update(token, {}, options),
  refreshToken: ({ tokens }, options) => tokens.refresh(token, refreshToken, options),
  deleteToken: ({ tokens }, options) => tokens.delete(token, options),
  listScopes: ({ tokens }, options) => tokens.scopes(options),
}

/** The failures of the network. */
const failures: Record<string, (echo: string) => Response | Promise<Response>> = {
  'an error of fetch that quotes the request': (echo) => {
    throw new TypeError(`cannot fetch ${echo}`, {
      cause: Object.assign(new Error(echo), { code: 'ECONNRESET', detail: echo }),
    })
  },
  'no connection': (echo) => {
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error(`connect ${echo}`), { syscall: 'connect', address: echo }),
    })
  },
  'something thrown that is no error': (echo) => Promise.reject(echo),
  'an error that holds the request': (echo) =>
    Promise.reject(Object.assign(new Error(echo), { name: echo, code: echo, config: { echo } })),
  'an error for each address': (echo) =>
    Promise.reject(
      new TypeError('fetch failed', { cause: new AggregateError([new Error(echo)], echo) }),
    ),
  'an abort in the words of the request': (echo) =>
    Promise.reject(new DOMException(echo, 'AbortError')),
  'a page that repeats it': (echo) =>
    new Response(`<html>${echo}`, { status: 502, headers: { 'content-type': 'text/html' } }),
  'a page instead of a success': (echo) => new Response(`<html>${echo}`),
  'a text instead of a success': (echo) => new Response(`your token is zebra-token ${echo}`),
  'a success that is cut short': (echo) => new Response(`{"success":true,"data":["zebra ${echo}`),
  'a success of another shape': (echo) =>
    Response.json({ success: true, data: { echo: `zebra ${echo}` } }),
  'a content type that repeats it': (echo) =>
    new Response('', {
      status: 500,
      headers: { 'content-type': `text/html; for="${encodeURIComponent(echo)}"` },
    }),
  'a refusal whose code is a number of the request': () =>
    Response.json(
      { success: false, message: '', error: 393459876543, data: null },
      { status: 422 },
    ),
  'a body that breaks off': (echo) =>
    new Response(new ReadableStream({ pull: (stream) => stream.error(new Error(echo)) })),
  'a redirect': (echo) =>
    new Response(null, { status: 307, headers: { location: `/?q=${encodeURIComponent(echo)}` } }),
  'a refusal in the words of the request': (message) =>
    Response.json({ success: false, message, error: 302, data: null }, { status: 422 }),
  'an unknown refusal': (message) =>
    Response.json({ success: false, message, error: 999, data: null }, { status: 418 }),
  'other JSON': (echo) => Response.json({ error: { echo } }, { status: 500 }),
  'no response': () => new Promise(() => {}),
}

/** Everything that a person or a log could see of a value. */
function everythingOf(value: unknown): string {
  const shown = inspect(value, { depth: Infinity, showHidden: true, getters: false })
  const error =
    value instanceof Error ? [value.message, value.stack, everythingOf(value.cause)] : []
  return [shown, JSON.stringify(value), String(value), ...error].join('\n')
}

/** Makes a call that must fail, and returns all its output: the error, the log lines and the hooks' events. */
async function outcomeOf(
  call: Call,
  options: Partial<ClientOptions>,
  callOptions: CallOptions = {},
): Promise<{ error: unknown; output: string }> {
  const output: string[] = []
  const log = (...parts: unknown[]) => void output.push(parts.map(everythingOf).join(' '))
  const hook = (event: object) => log(event)
  const sms = createClient({
    ...('baseUrl' in options ? {} : { environment: 'test' }),
    token,
    credentials: { email: 'anna@example.com', apiKey },
    retry: { attempts: 2 },
    timeout: 2,
    now: () => 0,
    random: () => 0.5,
    wait: async () => {},
    logger: { debug: log, info: log, warn: log, error: log },
    hooks: { request: hook, response: hook, retry: hook, unknownOutcome: hook },
    ...options,
  } as ClientOptions)
  const error: unknown = await call(sms, callOptions).then(
    () => expect.unreachable('the call did not fail'),
    (thrown: unknown) => thrown,
  )
  output.push(everythingOf(error), everythingOf(sms))
  return { error, output: output.join('\n') }
}

/** These have no data whose shape could be wrong. */
const readNothing = new Set(['cancelMessage', 'deleteToken'])

const cases = Object.entries(calls).flatMap(([operation, call]) =>
  Object.entries(failures)
    .map(([failure, fetch]) => ({ operation, call, failure, fetch }))
    .filter(({ failure }) => !readNothing.has(operation) || !failure.includes('another shape')),
)

test('every operation of both specs is tried', () => {
  expect(Object.keys(calls)).toEqual(
    expect.arrayContaining(Object.values(operations).map(({ operationId }) => operationId)),
  )
})

test.each(cases)('$operation shows no secret after $failure', async ({ call, fetch }) => {
  const { error, output } = await outcomeOf(call, {
    fetch: async (input, init) => await fetch(await echoOf(new Request(input, init))),
  })
  expect(isSmsError(error)).toBe(true)
  expect(output).toContain('attempt 1')
  expect(output).not.toMatch(planted)
})

test.each(cases)(
  '$operation shows the same after $failure, whatever is repeated and in whatever encoding',
  async ({ call, fetch }) => {
    const shown = async (repeat: (echo: string) => string) => {
      const { output } = await outcomeOf(call, {
        fetch: async (input, init) => await fetch(repeat(await echoOf(new Request(input, init)))),
      })
      // These may differ: the calling line, a random key, and the length, which JSON escapes increase.
      return output
        .replaceAll(/\n +at [^\n]*|\\+n +at (?:(?!\\+n|"|').)*/gu, '')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, 'a random key')
        .replaceAll(/\d+ characters|(?<=length"?: ?)\d+/gu, 'so many')
    }
    for (const encode of Object.values(encodings)) {
      const of = await shown(encode)
      expect(of).toBe(await shown((echo) => 'x'.repeat(encode(echo).length)))
    }
  },
)

test.each(Object.entries(calls))('%s shows no secret after an abort', async (_, call) => {
  const reason = new Error(`stop ${token} ${number} ${apiKey}`)
  const { output } = await outcomeOf(call, {}, { signal: AbortSignal.abort(reason) })
  expect(output).toContain('aborted')
  expect(output).not.toMatch(planted)
})

const brokenFetch: typeof fetch = async () => Response.json({}, { status: 500 })

test.each<[string, Partial<ClientOptions>, CallOptions]>([
  ['a token that is not a valid header', { token: `${token}\n` }, {}],
  ['a token from a function that is not a valid header', { token: () => `${token} ${token}` }, {}],
  [
    'a function for the token that fails',
    {
      token: () => {
        throw new Error(`no token for ${number} ${body} ${apiKey}`)
      },
    },
    {},
  ],
  ['a header that is not valid', {}, { headers: { 'X-Key': `${token}\n!` } }],
  ['an address with a password', { baseUrl: `http://a:${token}@x/` }, {}],
  ['an invalid address', { baseUrl: token }, {}],
])('%s does not show', async (_, options, callOptions) => {
  const attempt = async () =>
    await outcomeOf(
      (sms, given) => sms.messages.send(message, given),
      { fetch: brokenFetch, ...options },
      callOptions,
    )
  const output = await attempt().then(
    (outcome) => outcome.output,
    (error: unknown) => everythingOf(error),
  )
  expect(output).toContain('ConfigurationError')
  expect(output).not.toMatch(planted)
})

test('the client’s own checks show no secret', async () => {
  await using sandbox = createSandbox()
  const invalid = { ...message, recipients: [{ number: '0039 3459876543' }] }
  const to = { fetch: sandbox.fetch, token: sandbox.token(), timeout: 10_000 }
  for (const send of [
    (sms: SmsClient) => sms.messages.send(invalid),
    (sms: SmsClient) => sms.messages.sendOnce(invalid),
    (sms: SmsClient) => sms.messages.send(message, { maxSegments: 0 }),
    (sms: SmsClient) => sms.messages.send(message, { maxPrice: 0 }),
  ]) {
    const { error, output } = await outcomeOf(send, to)
    expect(error).toHaveProperty('name', 'PreflightError')
    expect(output).not.toMatch(planted)
    expect(output).not.toContain(to.token)
  }
})

test('the search finds a seeded secret', async () => {
  const request = new Request(`https://x.test/${encodeURIComponent(number)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(message),
  })
  const parts = (await echoOf(request)).split(' ; ')
  expect(parts).toHaveLength(8)
  for (const part of parts) expect(everythingOf(new Error(part))).toMatch(planted)
})
