// Callers without TypeScript: every method with invalid arguments of every kind.
import { expect, test } from 'vitest'
import {
  checkCallbackUrl,
  createCallbackUrl,
  createClient,
  createNumberFormatter,
  formatNumber,
  isSmsError,
  messageScopes,
  parseCallback,
  type ClientOptions,
} from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const number = '+39-3331234567'
const id = '5cf7cc139f272546624d3795'
const token = '656d1e2f8b3c2a001f7e4a12'
const request = {
  sender: 'Acme',
  body: 'Hi {{name}}',
  recipients: { number, fields: { name: 'A' } },
}
const recipients = { given: 1, distinct: 1 }

/** Valid arguments of every method. */
const methods: Record<string, unknown[]> = {
  'messages.send': [request, { key: 'order-42' }],
  'messages.sendOnce': [request, { key: 'order-42' }],
  'messages.sendRealtime': [{ sender: 'Acme', body: 'Hi', number }, { key: 'order-42' }],
  'messages.sendMany': [[request], { concurrency: 2 }],
  'messages.draft': [request, { key: 'order-42' }],
  'messages.resumeDraft': [{ id, recipients }, {}],
  'messages.list': [{}],
  'messages.get': [id, {}],
  'messages.update': [id, { recipients: number }, {}],
  'messages.reschedule': [id, new Date('2030-12-25'), {}],
  'messages.cancel': [id, {}],
  'messages.recipients': [id, {}],
  'messages.recipient': [id, number, {}],
  'messages.watch': [id, {}],
  'messages.waitForDelivery': [id, {}],
  'messages.reconcile': ['order-42', {}],
  'tokens.create': [{ scopes: [] }, {}],
  'tokens.list': [{ limit: 10 }, {}],
  'tokens.get': [token, {}],
  'tokens.update': [token, { name: 'x' }, {}],
  'tokens.refresh': [token, token, {}],
  'tokens.delete': [token, {}],
  'tokens.scopes': [{}],
}

const circular: Record<string, unknown> = {}
circular['self'] = circular
const throwing = Object.defineProperty({}, 'sender', {
  enumerable: true,
  get: () => {
    throw new TypeError('a getter')
  },
})
const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

/** Values that are invalid as any argument: as an id, as a request and as options. */
const wrong: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['true', true],
  ['a symbol', Symbol('no')],
  ['a BigInt', 7n],
  ['a function', () => {}],
  ['an invalid Date', new Date('soon')],
  ['an object with an unknown field', { nonsense: 1 }],
  ['an object that contains itself', circular],
  ['an object whose getter throws', throwing],
  ['a revoked proxy', revoked],
]

/** Makes a call on a client that counts its requests. */
async function outcomeOf(path: string, given: readonly unknown[]) {
  let requests = 0
  const sms = createClient({
    environment: 'test',
    token: 'secret-token',
    credentials: { email: 'anna@example.com', apiKey: 'secret' },
    fetch: async () => {
      requests += 1
      return new Response('', { status: 404 })
    },
  })
  const [group = '', name = ''] = path.split('.')
  const owner: object = Reflect.get(sms, group)
  // A call that throws synchronously fails the test: it must return a promise or an iteration.
  const returned: unknown = Reflect.apply(Reflect.get(owner, name), owner, given)
  try {
    const isIteration = typeof returned === 'object' && returned && Symbol.asyncIterator in returned
    if (isIteration) for await (const _ of returned as AsyncIterable<unknown>);
    else await returned
    return { error: undefined, requests }
  } catch (error) {
    return { error, requests }
  }
}

function expectNamed(error: unknown): void {
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    sent: 'no',
    option: expect.any(String),
  })
  const { message, option } = error as { message: string; option: string }
  expect(message).toContain(`\`${option}\``)
  expect(message).toMatch(/^.*\.$/u)
}

test.each(Object.entries(methods))(
  '%s with valid arguments makes a request',
  async (path, given) => {
    const { requests, error } = await outcomeOf(path, given)
    expect(requests).toBeGreaterThan(0)
    expect(error === undefined || isSmsError(error)).toBe(true)
  },
)

const outOfRange: [string, Record<string, unknown>, string][] = [
  ['messages.send', { maxSegments: -1 }, 'must be at least 0'],
  ['messages.send', { maxPrice: Number.NaN }, 'must be at least 0'],
  ['messages.sendOnce', { maxPrice: -0.01 }, 'must be at least 0'],
  ['messages.draft', { maxSegments: 'a lot' }, 'must be at least 0'],
  ['messages.send', { timeout: 0 }, 'must be at least 1 or false'],
  ['messages.send', { deadline: Number.NaN }, 'must be at least 1 or false'],
  ['messages.sendMany', { concurrency: 0 }, 'must be a whole number from 1 to 256'],
  ['messages.sendMany', { concurrency: 1.5 }, 'must be a whole number from 1 to 256'],
  ['messages.sendMany', { concurrency: 257 }, 'must be a whole number from 1 to 256'],
  ['messages.sendMany', { concurrency: Infinity }, 'must be a whole number from 1 to 256'],
  ['messages.watch', { interval: 0 }, 'must be at least 1'],
  ['messages.watch', { maxInterval: Number.NaN }, 'must be at least 1'],
  ['messages.waitForDelivery', { interval: -1 }, 'must be at least 1'],
  ['messages.waitForDelivery', { deadline: 0 }, 'must be at least 1 or false'],
  ['messages.reconcile', { maxReads: -1 }, 'must be at least 0'],
  ['messages.reconcile', { maxReads: Number.NaN }, 'must be at least 0'],
  ['messages.reconcile', { since: new Date('yesterday') }, 'must be a valid Date'],
  ['messages.reconcile', { until: new Date(Number.NaN) }, 'must be a valid Date'],
]

test.each(outOfRange)('%s with %j is refused before a request', async (path, options, problem) => {
  const [first] = methods[path] ?? []
  const { error, requests } = await outcomeOf(path, [first, options])
  const [option] = Object.keys(options)
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    option,
    message: `\`${option}\` ${problem}.`,
  })
  expect(requests).toBe(0)
})

test.each(['attempts', 'minDelay', 'maxDelay', 'maxRetryAfter'])(
  'a negative retry.%s is refused',
  async (name) => {
    const { error, requests } = await outcomeOf('messages.get', [id, { retry: { [name]: -1 } }])
    expect(error).toMatchObject({ name: 'ConfigurationError', option: `retry.${name}` })
    expect(requests).toBe(0)
  },
)

test.each([
  { timeout: Infinity },
  { deadline: false },
  { maxPrice: Infinity },
  { maxSegments: 1 },
  { retry: { attempts: Infinity, minDelay: 0, maxDelay: 0.5 } },
])('messages.send with %j makes a request', async (options) => {
  const { error, requests } = await outcomeOf('messages.send', [request, options])
  expect(error).toMatchObject({ status: 404 })
  expect(requests).toBeGreaterThan(0)
})

test('every method is in the table', () => {
  const sms = createClient({ environment: 'test', token: 'secret-token' })
  const names = (['messages', 'tokens'] as const).flatMap((group) =>
    Object.keys(sms[group])
      .filter((name) => name !== 'raw')
      .map((name) => `${group}.${name}`),
  )
  expect(Object.keys(methods).toSorted()).toEqual(names.toSorted())
})

const cases = Object.entries(methods).flatMap(([path, given]) =>
  given.flatMap((_, place) =>
    wrong.map(([what, value]) => ({ path, given, place, what, value: () => value })),
  ),
)

test.each(cases)(
  '$path refuses $what as argument $place',
  async ({ path, given, place, value }) => {
    const { error, requests } = await outcomeOf(path, given.with(place, value()))
    expectNamed(error)
    expect(requests).toBe(0)
  },
)

test.each(
  Object.entries(methods)
    .filter(([, [first]]) => Object.keys(Object(first)).length > 0)
    .filter(([path]) => path !== 'tokens.list'),
)('%s needs its first argument', async (path, given) => {
  for (const value of [undefined, '', []]) {
    const { error, requests } = await outcomeOf(path, given.with(0, value))
    // An empty list is valid: there is nothing to send.
    if (path === 'messages.sendMany' && Array.isArray(value)) continue
    expectNamed(error)
    expect(requests).toBe(0)
  }
})

test.each([
  ['a misspelt body', { body: undefined, text: 'Hi' }, 'body'],
  ['no sender', { sender: undefined }, 'sender'],
  ['a sender in digits', { sender: 393331234567 }, 'sender'],
  ['no recipients', { recipients: undefined }, 'recipients'],
  ['a number as recipients', { recipients: 393331234567 }, 'recipients'],
  ['a misspelt field', { prioritiy: 2 }, 'prioritiy'],
  ['a misspelt transaction', { transacton: true }, 'transacton'],
  ['a transaction in words', { transaction: 'true' }, 'transaction'],
  ['a misspelt option', { options: { realtme: true } }, 'options.realtme'],
  ['an invalid date', { options: { timestamp_send: new Date('soon') } }, 'options.timestamp_send'],
  ['milliseconds as a date', { options: { timestamp_send: 1 } }, 'options.timestamp_send'],
  ['a structure that contains itself', { options: { custom: circular } }, 'options.custom'],
  ['a BigInt in a structure', { options: { custom: { of: 1n } } }, 'options.custom'],
  ['a function as structure', { options: { custom: () => {} } }, 'options.custom'],
  ['undefined in the list', { recipients: [number, undefined] }, 'recipients[1]'],
  ['a hole in the list', { recipients: Object.assign([number], { length: 2 }) }, 'recipients[1]'],
  ['a list in the list', { recipients: [[number]] }, 'recipients[0]'],
  ['a misspelt number', { recipients: [{ nubmer: number }] }, 'recipients[0].number'],
  ['misspelt fields', { recipients: { number, feilds: {} } }, 'recipients.feilds'],
  ['a list as field', { recipients: { number, fields: { name: [] } } }, 'recipients.fields.name'],
  ['null as field', { recipients: { number, fields: { name: null } } }, 'recipients.fields.name'],
  [
    'a symbol as field',
    { recipients: { number, fields: { n: Symbol('') } } },
    'recipients.fields.n',
  ],
  ['a number as name', { recipients: { [number]: 'Anna', number } }, 'recipients.…'],
])('a request with %s is refused, and the error names it', async (_, change, option) => {
  const wrongRequest = { ...request, ...change }
  for (const path of ['messages.send', 'messages.sendOnce', 'messages.draft']) {
    const { error, requests } = await outcomeOf(path, [wrongRequest])
    expectNamed(error)
    expect(error).toMatchObject({ option })
    expect(requests).toBe(0)
  }
  const sms = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch: async () => expect.unreachable('it was sent'),
  })
  for await (const result of sms.messages.sendMany([wrongRequest] as never)) {
    expect(result).toMatchObject({ ok: false, error: { option, sent: 'no' } })
  }
})

test.each([
  ['messages.send', [request, { maxprice: 1 }], 'maxprice'],
  ['messages.send', [request, { maxPrice: '1' }], 'maxPrice'],
  ['messages.send', [request, { invalidRecipients: 'trow' }], 'invalidRecipients'],
  ['messages.send', [request, { save: () => {} }], 'save'],
  ['messages.send', [request, { signal: new AbortController() }], 'signal.aborted'],
  ['messages.send', [request, { headers: 'X-Key: 1' }], 'headers'],
  ['messages.send', [request, { retry: { atempts: 1 } }], 'retry.atempts'],
  ['messages.send', [request, { timeout: '5s' }], 'timeout'],
  ['messages.sendMany', [[request], { concurency: 2 }], 'concurency'],
  ['messages.sendMany', [7], 'requests'],
  ['messages.sendMany', [request], 'requests'],
  ['messages.reconcile', ['order-42', { since: '2030-12-25' }], 'since'],
  ['messages.watch', [id, { intervall: 5 }], 'intervall'],
  ['messages.resumeDraft', [id], 'handle'],
  ['messages.resumeDraft', [{ id, recipients: {} }], 'recipients.given'],
  ['messages.recipient', [id], 'number'],
  ['tokens.create', [{ scopes: 'POST:*' }], 'scopes'],
  ['tokens.create', [{ scopes: [], limits: { ip: '127.0.0.1' } }], 'limits.ip'],
  ['tokens.list', [{ limt: 10 }], 'limt'],
  ['tokens.refresh', [token], 'refreshToken'],
])('%s names the invalid part of its options', async (path, given, option) => {
  const { error, requests } = await outcomeOf(path, given)
  expectNamed(error)
  expect(error).toMatchObject({ option })
  expect(requests).toBe(0)
})

test('an undefined field counts as absent, even in an object without a prototype', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { fetch } = sandbox
  const none = undefined
  const options = { token: sandbox.token(), fetch, timeout: none, logger: none, credentials: none }
  const { messages } = createClient({ environment: 'test', ...options } as never)
  const fields = Object.assign(Object.create(null), { name: 'Anna', age: none })
  const sent = await messages.send(
    { ...request, recipients: { number, fields }, priority: none, options: none },
    { signal: none, key: none, retry: none },
  )
  expect(await messages.recipient(sent.id, number)).toMatchObject({ body: 'Hi Anna' })
})

test('the methods of a draft check their arguments too', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { fetch } = sandbox
  const { messages } = createClient({ environment: 'test', token: sandbox.token(), fetch })
  const draft = await messages.draft(request)
  const resumed = await messages.resumeDraft(draft.handle)
  for (const each of [draft, resumed]) {
    for (const value of [undefined, null, 7, {}, [7], [undefined], { numbr: number }]) {
      expectNamed(await each.add(value as never).catch((error: unknown) => error))
    }
    for (const call of ['refresh', 'close', 'discard'] as const) {
      expectNamed(await each[call]({ signl: 1 } as never).catch((error: unknown) => error))
    }
  }
  await draft.add('+39-3337654321')
  expect(await draft.close()).toMatchObject({ recipients: { valid: { count: 2 } } })
})

const settings = { environment: 'test', token: 'secret-token' }

const wrongOptions: [unknown, string][] = [
  [undefined, 'options'],
  [null, 'options'],
  ['secret-token', 'options'],
  [[], 'options'],
  [{ ...settings, tiemout: 5 }, 'tiemout'],
  [{ ...settings, timeout: '5' }, 'timeout'],
  [{ ...settings, retry: { atempts: 5 } }, 'retry.atempts'],
  [{ ...settings, retry: 3 }, 'retry'],
  [{ ...settings, token: 7 }, 'token'],
  [{ ...settings, token: null }, 'token'],
  [{ ...settings, environment: Symbol('test') }, 'environment'],
  [{ ...settings, environment: 'toString' }, 'environment'],
  [{ baseUrl: 7, token: 'x' }, 'baseUrl'],
  [{ ...settings, fetch: {} }, 'fetch'],
  [{ ...settings, hooks: { requests: () => {} } }, 'hooks.requests'],
  [{ ...settings, hooks: { request: 7 } }, 'hooks.request'],
  [{ ...settings, logger: { log: () => {} } }, 'logger.debug'],
  [{ ...settings, now: 7 }, 'now'],
  [{ ...settings, wait: 7 }, 'wait'],
  [{ ...settings, random: 7 }, 'random'],
  [{ environment: 'test', credentials: {} }, 'credentials.email'],
  [{ environment: 'test', credentials: { email: 7, apiKey: 7 } }, 'credentials.email'],
  [{ environment: 'test', credentials: 'anna' }, 'credentials'],
  [
    { environment: 'test', credentials: { email: 'a', apiKey: 'b' }, managedToken: { tll: 60 } },
    'managedToken.tll',
  ],
  [
    {
      environment: 'test',
      credentials: { email: 'a', apiKey: 'b' },
      managedToken: { methods: 'GET' },
    },
    'managedToken.methods',
  ],
  [
    Object.defineProperty({}, 'token', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    }),
    'token',
  ],
]

test.each(wrongOptions.map(([options, option]) => ({ option, options: () => options })))(
  'createClient() names $option if it is invalid',
  ({ options, option }) => {
    let error: unknown
    try {
      createClient(options() as ClientOptions)
    } catch (thrown) {
      error = thrown
    }
    expectNamed(error)
    expect(error).toMatchObject({ option })
  },
)

test.each<[unknown, unknown, string]>([
  [undefined, ['POST'], 'environment'],
  [Symbol('test'), ['POST'], 'environment'],
  [{ toString: null }, ['POST'], 'environment'],
  ['test', undefined, 'methods'],
  ['test', 'POST', 'methods'],
  ['test', [Symbol('POST')], 'methods'],
  ['test', {}, 'methods'],
])('messageScopes() names an invalid argument', (environment, given, option) => {
  const refused = () => messageScopes(environment as 'test', given as [])
  expect(refused).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }))
})

const secret = 'sixteen bytes or more'
const called = () => new Request('http://localhost/sms', { method: 'POST', body: '{}' })

const wrongCalls: [string, () => unknown, string][] = [
  ['parseCallback() without a request', () => parseCallback(undefined as never), 'request'],
  ['parseCallback() with the body alone', () => parseCallback('{}' as never), 'request'],
  ['parseCallback() with null', () => parseCallback(called(), null as never), 'options'],
  ['parseCallback() with a text', () => parseCallback(called(), secret as never), 'options'],
  [
    'parseCallback() with a misspelt option',
    () => parseCallback(called(), { secrets: secret } as never),
    'secrets',
  ],
  [
    'parseCallback() with an invalid limit',
    () => parseCallback(called(), { maxBytes: '1' as never }),
    'maxBytes',
  ],
  [
    'parseCallback() with a reader without messages',
    () => parseCallback(called(), { confirm: { get: () => {} } as never }),
    'confirm.messages',
  ],
  [
    'createCallbackUrl() without options',
    () => createCallbackUrl('https://a.example', undefined as never),
    'options',
  ],
  [
    'createCallbackUrl() with a symbol',
    () => createCallbackUrl(Symbol('a') as never, { secret }),
    'url',
  ],
  [
    'createCallbackUrl() with a misspelt option',
    () => createCallbackUrl('https://a.example', { secret, expires: new Date() } as never),
    'expires',
  ],
  [
    'checkCallbackUrl() without options',
    () => checkCallbackUrl('/sms', undefined as never),
    'options',
  ],
  [
    'checkCallbackUrl() of nothing',
    () => checkCallbackUrl(null as never, { secret }),
    'requestOrUrl',
  ],
  [
    'checkCallbackUrl() with an invalid clock',
    () => checkCallbackUrl('/sms', { secret, now: 5 as never }),
    'now',
  ],
  ['formatNumber() with null', () => formatNumber('+39 333 1234567', null as never), 'options'],
  [
    'createNumberFormatter() with a misspelt option',
    () => createNumberFormatter({ country: 'IT' } as never),
    'country',
  ],
]

test.each(wrongCalls)('%s is a ConfigurationError', async (_, call, option) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'ConfigurationError', option, sent: 'no', attempts: 0 })
})
