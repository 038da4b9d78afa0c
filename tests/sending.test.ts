// Tests every way of sending, with the client against the sandbox.
import { inspect } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import {
  createClient,
  type PreflightErrorReason,
  type CommonOptions,
  type DraftHandle,
  type Messages,
  type SendOnceOptions,
  type SendRequest,
  type Sent,
} from '../src/index.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/index.ts'

const one = '+39-3331234567'
const two = '+39-3337654321'
const three = '+39-3330000003'
const four = '+39-3330000004'
const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: one }

afterEach(() => vi.restoreAllMocks())

/**
 * What happens to a request: with `refused` no connection is made, with `stuck` it does not arrive although it was sent, and with
 * `lost` only its response is lost.
 */
type Fate = 'refused' | 'stuck' | 'lost' | 'fine'

function start(options: SandboxOptions = {}, clientOptions: CommonOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options })
  const seen: string[] = []
  let fates: Fate[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const sent = new Request(input, init)
    seen.push(sent.method)
    const fate = fates.shift() ?? 'fine'
    if (fate === 'refused') throw failure({ code: 'ECONNREFUSED', syscall: 'connect' })
    const response = fate === 'stuck' ? undefined : await sandbox.fetch(sent)
    if (response === undefined || fate === 'lost')
      throw failure({ code: 'ECONNRESET', syscall: 'read' })
    return response
  }
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch,
    wait: async () => {},
    now: () => sandbox.now.getTime(),
    ...clientOptions,
  })
  return {
    sandbox,
    messages,
    seen,
    /** Sets what happens to the next requests, and clears the earlier ones. */
    fates: (...next: Fate[]) => {
      fates = next
      seen.length = 0
    },
    /** Every message that was queued, with its recipients' numbers. */
    async queued() {
      const list = await messages.list()
      const all = await Promise.all(list.map(({ id }) => messages.get(id)))
      const closed = all.filter(({ transaction }) => !transaction)
      return await Promise.all(
        closed.map(async ({ id }) => (await messages.recipients(id)).map(({ number }) => number)),
      )
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

function failure(cause: object): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('broken'), cause) })
}

type SaveAndLimits = Pick<SendOnceOptions, 'deadline' | 'signal'> & {
  save: NonNullable<SendOnceOptions['save']>
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error,
  )
}

function check(reason: PreflightErrorReason, sent: Sent) {
  return { name: 'PreflightError', reason, sent }
}

test('sendOnce() opens and closes a transaction, and queues and charges one message', async () => {
  await using gateway = start({ credit: 1 })
  const message = await gateway.messages.sendOnce(request)
  expect(message).toMatchObject({ transaction: false, price: 0.0315 })
  expect(gateway.seen).toEqual(['POST', 'PUT'])
  expect(await gateway.queued()).toEqual([[one]])
  expect(gateway.sandbox.credit).toBe(0.9685)
})

test.each<[string, Fate[], string[]]>([
  ['the opening response is lost', ['lost'], ['POST', 'POST', 'PUT']],
  ['the opening request never arrives', ['refused'], ['POST', 'POST', 'PUT']],
  ['the closing request never arrives', ['fine', 'refused'], ['POST', 'PUT', 'PUT']],
  ['the closing response is lost', ['fine', 'lost'], ['POST', 'PUT', 'PUT', 'GET']],
  [
    'two closing responses are lost',
    ['fine', 'lost', 'lost'],
    ['POST', 'PUT', 'PUT', 'PUT', 'GET'],
  ],
  [
    'all closing responses are lost',
    ['fine', 'lost', 'lost', 'lost'],
    ['POST', 'PUT', 'PUT', 'PUT', 'GET'],
  ],
])('sendOnce() queues one message, although %s', async (_, fates, seen) => {
  await using gateway = start()
  gateway.fates(...fates)
  const message = await gateway.messages.sendOnce(request)
  expect(gateway.seen).toEqual(seen)
  expect(message.transaction).toBe(false)
  expect(await gateway.queued()).toEqual([[one]])
})

test('the error of a sendOnce() with an unknown outcome has the draft, which can be resumed', async () => {
  await using gateway = start({}, { retry: { attempts: 2 } })
  gateway.fates('fine', 'lost', 'refused', 'refused', 'refused')
  const error = await errorOf(gateway.messages.sendOnce(request, { key: 'order-42' }))
  expect(error).toMatchObject({ sent: 'unknown', key: 'order-42', draft: { key: 'order-42' } })
  const { draft: handle } = error as { draft: DraftHandle }

  const draft = await gateway.messages.resumeDraft(structuredClone(handle))
  const message = await draft.close()
  expect(message.id).toBe(handle.id)
  expect(await gateway.queued()).toEqual([[one]])
})

test('a close that never arrived has definitely sent nothing', async () => {
  await using gateway = start()
  gateway.fates('fine', 'refused', 'refused', 'refused')
  const error = await errorOf(gateway.messages.sendOnce(request))
  expect(error).toMatchObject({ reason: 'unreachable', sent: 'no', draft: expect.any(Object) })
})

test('a close without enough credit keeps the draft for later', async () => {
  await using gateway = start({ credit: 0 })
  const error = await errorOf(gateway.messages.sendOnce(request))
  expect(error).toMatchObject({
    reason: 'credit-not-enough',
    sent: 'no',
    draft: { id: expect.any(String) },
  })
})

test('`save` gets the handle after the transaction is opened and before it is closed', async () => {
  await using gateway = start()
  const moments: unknown[] = []
  await gateway.messages.sendOnce(request, {
    key: 'order-42',
    save: async (handle) => {
      moments.push(handle, [...gateway.seen])
    },
  })
  expect(moments).toEqual([
    { id: expect.any(String), key: 'order-42', recipients: { given: 1, distinct: 1 } },
    ['POST'],
  ])
})

test.each<[string, (messages: Messages, options: SaveAndLimits) => Promise<unknown>]>([
  ['sendOnce()', (messages, options) => messages.sendOnce(request, options)],
  [
    'sendMany()',
    async (messages, { save, ...limits }) => {
      const options = {
        once: true,
        save: (_: number, handle: DraftHandle) => save(handle),
        ...limits,
      }
      for await (const result of messages.sendMany([request], options)) {
        if (!result.ok) throw result.error
      }
    },
  ],
])('a `save` that takes too long does not exceed the limits of %s', async (_, send) => {
  await using gateway = start({}, { now: () => 0 })
  for (const reason of ['deadline', 'aborted', 'timeout']) {
    const stop = new AbortController()
    const limit = reason === 'deadline' ? { deadline: 100 } : { signal: stop.signal }
    const cause = reason === 'timeout' ? new DOMException('', 'TimeoutError') : undefined
    const handles: DraftHandle[] = []
    const save = async (handle: DraftHandle) => {
      handles.push(handle)
      setImmediate(() => stop.abort(cause))
      await new Promise<never>(() => {})
    }
    const error = await errorOf(send(gateway.messages, { save, ...limit }))
    expect(error).toMatchObject({
      name: 'ConnectionError',
      reason: reason === 'aborted' ? 'aborted' : 'timeout',
      sent: 'no',
      key: handles[0]?.key,
      draft: handles[0],
    })
  }
  expect(gateway.seen).toEqual(['POST', 'POST', 'POST'])
  expect(await gateway.queued()).toEqual([])
})

test('closing takes no longer than what is left of the deadline of sendOnce()', async () => {
  await using gateway = start()
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const save = async () => await gateway.sandbox.advance(900)
  await gateway.messages.sendOnce(request, { deadline: 1000, save })
  expect(timers.mock.calls.at(-1)?.[1]).toBe(100)
})

test('if `save` throws, nothing is queued', async () => {
  await using gateway = start()
  const options = { key: 'order-42', save: () => Promise.reject(new Error('disk full')) }
  await expect(gateway.messages.sendOnce(request, options)).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'save',
    sent: 'no',
    key: 'order-42',
    thrown: expect.objectContaining({ message: 'disk full' }),
  })
  expect(await gateway.messages.list()).toEqual([])
})

test('a draft is quoted, extended, and closed as one message', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft({ ...request, recipients: [one, '0039 333'] })
  expect(draft.quote).toEqual({ price: 0.0315, segments: 1, valid: 1, invalid: ['0039 333'] })
  await draft.add([two])
  expect(draft.quote).toMatchObject({ price: 0.063, segments: 2, valid: 2 })
  expect(draft.handle.recipients).toEqual({ given: 3, distinct: 2 })
  const message = await draft.close()
  expect(message.id).toBe(draft.id)
  expect(await gateway.queued()).toEqual([[one, two]])
})

test('closing a draft again, directly or from its handle, returns its message and sends nothing more', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  const message = await draft.close()
  expect(await draft.close()).toEqual(message)
  const again = await gateway.messages.resumeDraft(draft.handle)
  await expect(again.close()).resolves.toMatchObject({ id: message.id })
  expect(await gateway.queued()).toEqual([[one]])
})

test('two processes that close the same draft both get its one message', async () => {
  await using gateway = start()
  const { handle } = await gateway.messages.draft(request)
  const drafts = await Promise.all([1, 2].map(() => gateway.messages.resumeDraft(handle)))
  const messages = await Promise.all(drafts.map((draft) => draft.close()))
  expect(messages.map(({ id }) => id)).toEqual([handle.id, handle.id])
  expect(await gateway.queued()).toEqual([[one]])
})

test('a discarded draft is deleted and cannot be resumed', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request, { key: 'order-42' })
  await draft.discard()
  const error = await errorOf(gateway.messages.resumeDraft(draft.handle))
  expect(error).toMatchObject({
    ...check('draft-gone', 'unknown'),
    message:
      'draft-gone: the gateway has no message for this handle: it was discarded or cancelled, or belongs to another account. It may have been queued.',
    key: 'order-42',
    cause: { status: 404, code: 203 },
  })
  expect(await gateway.messages.list()).toEqual([])
})

test.each(['notFound', 'notAcceptable'] as const)(
  'a draft whose message was queued and then cancelled is gone, but not reported as not queued: %s',
  async (unknownMessage) => {
    await using gateway = start({ assumptions: { unknownMessage } })
    const scheduled = { ...request, options: { timestamp_send: '2099-01-01' } }
    const draft = await gateway.messages.draft(scheduled)
    const { id } = await draft.close()
    await gateway.messages.cancel(id)
    expect(await errorOf(gateway.messages.resumeDraft(draft.handle))).toMatchObject(
      check('draft-gone', 'unknown'),
    )
  },
)

test('a handle that cannot be read for another reason is not reported as gone', async () => {
  await using gateway = start({}, { retry: false })
  const { handle } = await gateway.messages.draft(request)
  gateway.fates('lost')
  await expect(gateway.messages.resumeDraft(handle)).rejects.toMatchObject({ reason: 'connection' })
  gateway.sandbox.faults.add({ action: { kind: 'status', status: 500 }, when: { times: 1 } })
  await expect(gateway.messages.resumeDraft(handle)).rejects.toMatchObject({ status: 500 })
})

test('a draft can be refreshed', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  const other = await gateway.messages.resumeDraft(draft.handle)
  await other.add(two)
  expect(draft.quote.valid).toBe(1)
  expect(await draft.refresh()).toMatchObject({ id: draft.id, recipients: { valid: { count: 2 } } })
  expect(draft.quote.valid).toBe(2)
})

test('a draft can be closed after an addition that definitely did not arrive', async () => {
  await using gateway = start({}, { retry: false })
  const draft = await gateway.messages.draft(request)
  gateway.fates('refused')
  await expect(draft.add(two)).rejects.toMatchObject({ reason: 'unreachable' })
  await draft.close()
  expect(await gateway.queued()).toEqual([[one]])
})

test('an earlier invalid number does not count as an added one', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft({ ...request, recipients: [one, 'nobody'] })
  gateway.fates('lost')
  await draft.add([two, 'nobody else'])
  expect(gateway.seen).toEqual(['PUT', 'GET', 'GET'])
  await draft.close()
  expect(await gateway.queued()).toEqual([[one, two]])
})

test('an addition whose response is lost is found at the gateway and not retried', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  gateway.fates('lost')
  await draft.add(two)
  expect(gateway.seen).toEqual(['PUT', 'GET', 'GET'])
  await draft.close()
  expect(await gateway.queued()).toEqual([[one, two]])
})

test('recipients that are added at the same time are all counted', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  gateway.fates('lost')
  const messages = await Promise.all([draft.add([two]), draft.add([three, four])])
  expect(messages.map(({ recipients }) => recipients.valid.count)).toEqual([2, 4])
  expect(gateway.seen).toEqual(['PUT', 'GET', 'GET', 'PUT'])
  expect(draft.handle.recipients).toEqual({ given: 4, distinct: 2 })
  await draft.close()
  expect(await gateway.queued()).toEqual([[one, two, three, four]])
})

test('a call of a draft waits for the one before, but no longer than its own limits', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const held = Promise.withResolvers<void>()
  const seen: string[] = []
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      const sent = new Request(input, init)
      seen.push(sent.method)
      if (sent.method === 'PUT') await held.promise
      return await sandbox.fetch(sent)
    },
  })
  const draft = await messages.draft(request)
  const first = draft.add(two)
  const stop = new AbortController()
  const aborted = errorOf(draft.add(three, { signal: stop.signal }))
  stop.abort()
  const notSent = { name: 'ConnectionError', sent: 'no', attempts: 0 }
  expect(await aborted).toMatchObject({ ...notSent, reason: 'aborted' })
  expect(await errorOf(draft.close({ deadline: 5 }))).toMatchObject({
    ...notSent,
    reason: 'timeout',
    draft: { id: draft.id },
  })
  const closed = draft.close()
  expect(seen).toEqual(['POST', 'PUT'])
  held.resolve()
  await first
  expect(await closed).toMatchObject({ transaction: false })
  expect(await gateway.queued()).toEqual([[one, two]])
})

test.each<[string, (stop: AbortController) => CommonOptions, object]>([
  [
    'is aborted before it is sent',
    (stop) => {
      stop.abort()
      return {}
    },
    { attempts: 0 },
  ],
  [
    'is aborted while it waits after a 429',
    (stop) => ({
      wait: async () => {
        stop.abort()
        stop.signal.throwIfAborted()
      },
    }),
    { attempts: 1 },
  ],
])('a draft can be closed after an addition that %s', async (_, prepare, properties) => {
  const stop = new AbortController()
  await using gateway = start({}, prepare(stop))
  const draft = await gateway.messages.draft(request)
  gateway.sandbox.faults.add({ action: { kind: 'status', status: 429 }, when: { times: 1 } })
  const error = await errorOf(draft.add(two, { signal: stop.signal }))
  expect(error).toMatchObject({ reason: 'aborted', sent: 'no', ...properties })
  gateway.sandbox.faults.clear()
  await draft.close()
  expect(await gateway.queued()).toEqual([[one]])
})

test('an addition that is aborted after it is sent keeps the draft from being closed', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const stop = new AbortController()
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init)
      if (init?.method === 'PUT') stop.abort()
      return response
    },
  })
  const draft = await messages.draft(request)
  const error = await errorOf(draft.add(two, { signal: stop.signal }))
  expect(error).toMatchObject({ reason: 'aborted', sent: 'no', attempts: 1 })
  await expect(draft.close()).rejects.toMatchObject(check('draft-changed', 'no'))
})

test('a later addition does not settle an uncertain one', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  gateway.fates('stuck')
  await expect(draft.add(two)).rejects.toMatchObject({ reason: 'connection' })
  await draft.add(three)
  gateway.fates('refused', 'refused', 'refused')
  await expect(draft.add(four)).rejects.toMatchObject({ reason: 'unreachable' })
  await expect(draft.close()).rejects.toMatchObject({
    ...check('draft-changed', 'no'),
    message: expect.stringContaining('it is unknown whether recipients were added'),
  })
})

test('an addition is not taken for confirmed if the earlier recipients were not counted', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      if (init?.method === 'PUT') throw failure({ code: 'ECONNRESET', syscall: 'read' })
      const response = await sandbox.fetch(input, init)
      const text = await response.text()
      return new Response(text.replaceAll(/"(?:count|total)"/gu, '"other"'), response)
    },
  })
  const draft = await messages.resumeDraft((await gateway.messages.draft(request)).handle)
  await expect(draft.add(one)).rejects.toMatchObject({ reason: 'connection' })
  await expect(draft.close()).rejects.toMatchObject(check('draft-changed', 'no'))
})

test('an uncertain addition does not matter once the draft is seen to be closed', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  gateway.fates('lost', 'refused', 'refused', 'refused')
  await expect(draft.add(two)).rejects.toMatchObject({ reason: 'connection' })
  gateway.fates()
  await gateway.messages.update(draft.id, { recipients: [], transaction: false })
  await draft.refresh()
  await expect(draft.close()).rejects.toMatchObject({
    ...check('draft-changed', 'yes'),
    message: expect.stringContaining('2 recipients instead of 1'),
  })
})

test('looking up an addition takes no longer than the deadline of the call', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  let time = 0
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    now: () => time,
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init)
      if (init?.method !== 'PUT') return response
      time = 900
      throw failure({ code: 'ECONNRESET', syscall: 'read' })
    },
  })
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const draft = await messages.draft(request)
  timers.mockClear()
  await draft.add(two, { deadline: 1000, timeout: 5000 })
  const limits = timers.mock.calls.map(([, limit]) => limit)
  expect(limits.slice(-2)).toEqual([100, 100])
})

test('an addition that never arrived is retried', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request)
  gateway.fates('refused')
  await draft.add(two)
  await draft.close()
  expect(await gateway.queued()).toEqual([[one, two]])
})

test('an addition that may still arrive keeps the draft from being closed', async () => {
  const held: Request[] = []
  await using gateway = start()
  const { sandbox } = gateway
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    wait: async () => {},
    fetch: async (input, init) => {
      const sent = new Request(input, init)
      if (sent.method !== 'PUT') return await sandbox.fetch(sent)
      held.push(sent)
      throw failure({ code: 'ECONNRESET', syscall: 'read' })
    },
  })
  const draft = await messages.draft(request)
  await expect(draft.add(two)).rejects.toMatchObject({ reason: 'connection', sent: 'no' })
  await expect(draft.close()).rejects.toMatchObject({
    ...check('draft-changed', 'no'),
    message:
      'draft-changed: it is unknown whether recipients were added. Discard the draft and open another. Nothing was queued.',
  })
  await sandbox.fetch(held[0]!)
  await draft.refresh()
  await expect(draft.close(), 'also once it has arrived').rejects.toMatchObject(
    check('draft-changed', 'no'),
  )
  expect(await gateway.queued()).toEqual([])
})

test('a handle with fewer recipients than the gateway has does not close the draft', async () => {
  await using gateway = start()
  const draft = await gateway.messages.draft(request, { key: 'order-42' })
  const { handle } = draft
  await draft.add(two)
  const resumed = await gateway.messages.resumeDraft(handle)
  const error = await errorOf(resumed.close())
  expect(error).toMatchObject({
    key: 'order-42',
    ...check('draft-changed', 'no'),
    message:
      'draft-changed: the gateway has 2 recipients instead of 1. Discard the draft and open another. Nothing was queued.',
  })
  expect(inspect(error) + JSON.stringify(error)).not.toContain('33312345')
})

test('a changed draft that may be open or closed is not reported as not queued', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      if (init?.method === 'PUT') throw failure({ code: 'ECONNRESET', syscall: 'read' })
      const response = await sandbox.fetch(input, init)
      const text = await response.text()
      return new Response(text.replaceAll('"transaction"', '"other"'), response)
    },
  })
  const draft = await gateway.messages.draft(request)
  const { handle } = draft
  await draft.add(two)
  await draft.close()
  const changed = await messages.resumeDraft(handle)
  const uncertain = await messages.resumeDraft(draft.handle)
  await expect(uncertain.add(three)).rejects.toMatchObject({ reason: 'connection' })
  for (const resumed of [changed, uncertain]) {
    const error = await errorOf(resumed.close())
    expect(error).toMatchObject(check('draft-changed', 'unknown'))
    expect(String(error)).not.toContain('Nothing was queued')
  }
})

test.each(['kept', 'merged'] as const)(
  'a draft with a number given twice can be closed if the number is %s',
  async (repeatedNumber) => {
    await using gateway = start({ assumptions: { repeatedNumber } })
    const draft = await gateway.messages.draft({ ...request, recipients: [one, one, two] })
    await draft.add([one])
    await draft.close()
    const numbers = repeatedNumber === 'kept' ? [one, one, two, one] : [one, two]
    expect(await gateway.queued()).toEqual([numbers])
  },
)

test('maxSegments counts the longest text before anything is sent', async () => {
  await using gateway = start()
  const long: SendRequest = {
    ...request,
    body: 'Hi {{name}}',
    recipients: [{ number: one, fields: { name: 'x'.repeat(200) } }, two],
  }
  for (const way of ['send', 'sendOnce'] as const) {
    await expect(gateway.messages[way](long, { maxSegments: 1 })).rejects.toMatchObject(
      check('too-many-segments', 'no'),
    )
  }
  await expect(gateway.messages.draft(long, { maxSegments: 1 })).rejects.toMatchObject(
    check('too-many-segments', 'no'),
  )
  expect(gateway.seen).toEqual([])
  await expect(gateway.messages.send(long, { maxSegments: 2 })).resolves.toBeDefined()
})

test('maxPrice checks the gateway’s price, and discards the draft if it is too high', async () => {
  await using gateway = start({ credit: 1 })
  for (const way of ['send', 'sendOnce'] as const) {
    const error = await errorOf(gateway.messages[way](request, { maxPrice: 0.03 }))
    expect(error).toMatchObject({
      ...check('too-expensive', 'no'),
      message: expect.stringContaining('price in euros is 0.0315'),
      key: expect.any(String),
      result: { price: 0.0315 },
    })
    expect(inspect(error) + JSON.stringify(error)).not.toContain('Hello')
  }
  expect(await gateway.messages.list()).toEqual([])
  expect(gateway.sandbox.credit).toBe(1)
  await expect(gateway.messages.send(request, { maxPrice: 0.0315 })).resolves.toBeDefined()
  expect(await gateway.queued()).toEqual([[one]])
})

test.each([{ maxSegments: -1 }, { maxPrice: Number.NaN }])('%j is refused', async (limit) => {
  await using gateway = start()
  await expect(gateway.messages.send(request, limit)).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: Object.keys(limit)[0],
  })
})

test('a message without a valid recipient is an error that does not show its result', async () => {
  await using gateway = start()
  for (const way of ['send', 'sendOnce'] as const) {
    const error = await errorOf(
      gateway.messages[way]({ ...request, recipients: '0039 333 1234567' }),
    )
    expect(error).toMatchObject({
      ...check('no-valid-recipient', 'no'),
      key: expect.any(String),
      result: { recipients: { invalid: { list: ['0039 333 1234567'] } } },
    })
    expect(inspect(error) + JSON.stringify(error)).not.toMatch(/1234567|Hello/)
  }
})

test('a queued message is returned although its response omits fields', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init)
      const text = await response.text()
      return new Response(text.replaceAll('"recipients"', '"others"'), response)
    },
  })
  for (const way of ['send', 'sendOnce'] as const) {
    await expect(messages[way](request)).resolves.toMatchObject({ id: expect.any(String) })
  }
  expect(await gateway.queued()).toHaveLength(2)
})

test('an invalid body is refused before anything is sent', async () => {
  await using gateway = start()
  const body = undefined as unknown as string
  await expect(
    gateway.messages.send({ ...request, body }, { maxSegments: 1 }),
  ).rejects.toMatchObject({ name: 'ConfigurationError', option: 'body' })
  expect(gateway.seen).toEqual([])
})

test('invalid recipients are reported or thrown, after the send or before it', async () => {
  await using gateway = start()
  const partly = { ...request, recipients: [one, '0039 333 1234567'] }
  const { recipients } = await gateway.messages.send(partly)
  expect(recipients).toEqual({
    valid: { count: 1 },
    invalid: { total: 1, list: ['0039 333 1234567'] },
  })
  const strict = { invalidRecipients: 'throw' } as const
  await expect(gateway.messages.send(partly, strict)).rejects.toMatchObject({
    ...check('invalid-recipients', 'yes'),
    message: expect.stringContaining('1 of 2'),
  })
  await expect(gateway.messages.sendOnce(partly, strict)).rejects.toMatchObject(
    check('invalid-recipients', 'no'),
  )
  expect(await gateway.queued()).toEqual([[one], [one]])
})

test('a dry run sends a test message, for which nothing is charged', async () => {
  await using gateway = start({ credit: 1 })
  const message = await gateway.messages.send(request, { dryRun: true })
  expect(message.test).toBe(true)
  expect(gateway.sandbox.credit).toBe(1)
})

test('a key is added to `custom`', async () => {
  await using gateway = start()
  const options = { custom: { order: 42 } }
  const message = await gateway.messages.send({ ...request, options }, { key: 'order-42' })
  expect(message.options.custom).toEqual({ order: 42, gateway_sms_key: 'order-42' })
})

test('a `custom` of another kind is sent unchanged unless a key is given', async () => {
  await using gateway = start()
  const options = { custom: 'order 42' }
  const message = await gateway.messages.send({ ...request, options })
  expect(message.options.custom).toBe('order 42')
  await expect(
    gateway.messages.send({ ...request, options }, { key: 'order-42' }),
  ).rejects.toMatchObject({ name: 'ConfigurationError' })
})

test('one realtime message per minute is sent immediately', async () => {
  await using gateway = start()
  const otp = { sender: 'Acme', body: 'Code {{code}}', number: one, fields: { code: 246810 } }
  const message = await gateway.messages.sendRealtime(otp)
  expect(message.options.realtime).toBe(true)
  gateway.fates()
  const early = await errorOf(gateway.messages.sendRealtime(otp))
  expect(early).toMatchObject({ ...check('realtime-minute', 'no'), retryAfter: 60_000 })
  expect(inspect(early)).not.toMatch(/246810|333/)
  expect(gateway.seen, 'the guard asks nobody').toEqual([])
  gateway.sandbox.advance('60s')
  await expect(gateway.messages.sendRealtime(otp)).resolves.toBeDefined()
})

test('a realtime message that failed does not block the next', async () => {
  await using gateway = start()
  const otp = { sender: 'Acme', body: 'Code 246810', number: one }
  gateway.fates('refused')
  await expect(gateway.messages.sendRealtime(otp)).rejects.toMatchObject({
    sent: 'no',
    attempts: 1,
  })
  await expect(
    gateway.messages.sendRealtime({ ...otp, sender: 'A' }),
    'the gateway refuses the sender',
  ).rejects.toMatchObject({ reason: 'invalid-parameter' })
  await expect(gateway.messages.sendRealtime(otp)).resolves.toBeDefined()
})

test('after a realtime message with an unknown outcome, the gateway decides whether the minute is used', async () => {
  await using gateway = start()
  const otp = { sender: 'Acme', body: 'Code 246810', number: one }
  gateway.fates('lost')
  await expect(gateway.messages.sendRealtime(otp)).rejects.toMatchObject({ sent: 'unknown' })
  await expect(gateway.messages.sendRealtime(otp)).rejects.toMatchObject({
    reason: 'too-many-requests',
    sent: 'no',
    retryAfter: 60_000,
  })
  expect(await gateway.queued()).toEqual([[one]])
})

test('a minute used by another process is reported by the gateway and honoured from then on', async () => {
  await using gateway = start()
  const otp = { sender: 'Acme', body: 'Code 246810', number: one }
  await gateway.messages.send({ ...request, options: { realtime: true } })
  gateway.sandbox.advance('20s')
  await expect(gateway.messages.sendRealtime(otp)).rejects.toMatchObject({
    reason: 'too-many-requests',
    retryAfter: 40_000,
  })
  await expect(gateway.messages.sendRealtime(otp)).rejects.toMatchObject({
    ...check('realtime-minute', 'no'),
    retryAfter: 40_000,
  })
})

test('a cancelled message whose response was lost is cancelled', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send(request)
  gateway.fates('lost')
  await gateway.messages.cancel(id)
  expect(gateway.seen).toEqual(['DELETE', 'DELETE'])
  expect(await gateway.messages.list()).toEqual([])
})
