// All of the client's calls, on gateways that accept only one form where the sources have several (A46, A47).
import { expect, onTestFinished, test } from 'vitest'
import { createClient, GatewayError, type SmsClient } from '../src/index.ts'
import { createSandbox, type Assumptions } from '../src/sandbox/index.ts'
import { runRepertoire, scenarioOptions, type Forms } from './prism/scenario.ts'

const baseUrl = 'http://gateway.test'
const message = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

const gateways: [Partial<Assumptions>, Partial<Forms>][] = [
  [{ customForm: 'any' }, {}],
  [{ customForm: 'string' }, { custom: 'order 7' }],
  [{ customForm: 'string' }, { custom: '{"order":7}' }],
  [{ customForm: 'object' }, { custom: { order: 7 } }],
  [{ customForm: 'object', invalidParameter: 'badRequest' }, { custom: {} }],
  [
    { customForm: 'string', recipientList: 'refused' },
    { custom: '7', listsHaveFields: false },
  ],
  [{ customForm: 'object', recipientList: 'refused' }, { listsHaveFields: false }],
]

test.each(gateways)(
  'every call succeeds on a gateway with %j, for a caller with %j',
  async (assumptions, forms) => {
    await using sandbox = createSandbox({ ...scenarioOptions, assumptions })
    await expect(
      runRepertoire({
        baseUrl,
        tokenServiceUrl: baseUrl,
        fetch: sandbox.fetch,
        sandbox,
        forms: { custom: { order: 7 }, listsHaveFields: true, ...forms },
      }),
    ).resolves.toBeUndefined()
  },
)

/** A client, and the options that it sends. `cut` loses some of the responses. */
function start(assumptions: Partial<Assumptions>, cut: (sent: number) => boolean = () => false) {
  const sandbox = createSandbox({ clock: 'manual', assumptions })
  onTestFinished(() => sandbox.close())
  const sent: unknown[] = []
  const { messages } = createClient({
    baseUrl,
    token: sandbox.token(),
    retry: false,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      if (request.method === 'POST') sent.push(((await request.clone().json()) as Sent).options)
      const response = await sandbox.fetch(request)
      if (request.method === 'POST' && cut(sent.length)) throw new TypeError('socket hang up')
      return response
    },
  })
  return { sandbox, sent, messages }
}

interface Sent {
  options?: unknown
}

const asText = { custom: '{"gateway_sms_key":"order-42"}' }
const asObject = { custom: { gateway_sms_key: 'order-42' } }
const key = 'order-42'

test('a key that is refused as text is sent as an object, and the next key is sent as an object at once', async () => {
  const { messages, sent } = start({ customForm: 'object' })
  const { options } = await messages.send(message, { key })
  expect(options).toMatchObject(asObject)
  expect(sent).toEqual([asText, asObject])
  await messages.sendOnce(message, { key })
  expect(sent.slice(2)).toEqual([asObject])
})

test('many keys that are refused as text at the same time are all sent as objects', async () => {
  const { messages, sent } = start({ customForm: 'object' })
  for await (const result of messages.sendMany(Array.from({ length: 20 }, () => message))) {
    expect(result).toMatchObject({ ok: true })
  }
  expect(await messages.list()).toHaveLength(20)
  expect(sent.length).toBeGreaterThan(20)
  expect(sent.length).toBeLessThanOrEqual(28)
})

test('the error of a send whose key was sent twice counts both requests', async () => {
  const { messages } = start({ customForm: 'object' }, (sent) => sent === 2)
  await expect(messages.send(message, { key })).rejects.toMatchObject({
    sent: 'unknown',
    attempts: 2,
    key,
  })
  await expect(messages.reconcile(key)).resolves.toMatchObject({ found: true, isQueued: true })
  expect(await messages.list()).toHaveLength(1)
})

test('a send with an unknown outcome is not sent again in another form', async () => {
  const { messages, sent } = start({ customForm: 'object' }, (sent) => sent === 1)
  await expect(messages.send(message, { key })).rejects.toMatchObject({ sent: 'unknown' })
  expect(sent).toEqual([asText])
})

test.each<[string, object, Given]>([
  ['a refusal for another reason', { sender: 'A' }, {}],
  ["the caller's text", { options: { custom: 'order 42' } }, {}],
  ["the caller's text with the key", { options: asText }, { key: false }],
  ["the caller's object", { options: { custom: { order: 42 } } }, { customForm: 'string' }],
])(
  '%s is sent once, and refused',
  async (_, given, { customForm = 'object', ...options }: Given) => {
    const { messages, sent } = start({ customForm })
    await expect(messages.send({ ...message, ...given }, options)).rejects.toMatchObject({
      reason: 'invalid-parameter',
      sent: 'no',
    })
    expect(sent).toHaveLength(1)
  },
)

test("a gateway that refuses text without a reason accepts the key in the caller's object", async () => {
  const { sandbox, sent } = start({})
  const { messages } = createClient({
    baseUrl,
    token: sandbox.token(),
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { options } = (await request.clone().json()) as { options: { custom: unknown } }
      sent.push(options)
      if (typeof options.custom === 'object') return await sandbox.fetch(request)
      const refusal = { success: false, message: 'not acceptable', error: 302, data: null }
      return Response.json(refusal, { status: 422 })
    },
  })
  await expect(messages.send(message, { key })).rejects.toMatchObject({ sent: 'no', attempts: 1 })
  await messages.send({ ...message, options: { custom: {} } }, { key })
  expect(sent).toEqual([asText, asObject])
})

interface Given {
  customForm?: 'string' | 'object'
  key?: false
}

const some = [
  { number: '+39-3331234567', fields: { name: 'Anna' } },
  { number: '+39-3337654321', fields: { name: 'Bob' } },
]
const toSome = { sender: 'Acme', body: 'Hi {{name}}', recipients: some }

const waysToList: Record<string, (messages: SmsClient['messages']) => Promise<unknown>> = {
  send: (messages) => messages.send(toSome),
  sendOnce: (messages) => messages.sendOnce(toSome),
  draft: (messages) => messages.draft(toSome),
  add: async (messages) => await (await messages.draft(message)).add(some),
  update: async (messages) => {
    const { id } = await messages.send({ ...message, transaction: true })
    await messages.update(id, { recipients: some, transaction: false })
  },
  sendMany: async (messages) => {
    for await (const result of messages.sendMany([toSome])) if (!result.ok) throw result.error
  },
}

test.each(Object.entries(waysToList))(
  'if the gateway refuses a list with fields, the error of %s advises one message for each recipient',
  async (_, way) => {
    const { sandbox, messages } = start({ recipientList: 'refused' })
    const error: unknown = await way(messages).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GatewayError)
    expect(error).toMatchObject({
      reason: 'invalid-parameter',
      sent: 'no',
      message: expect.stringMatching(
        /list of recipients with fields.*one message per recipient.*sendMany\(\)\.$/,
      ),
    })
    expect(sandbox.credit, 'nothing was queued').toBe(100)
  },
)

test('if a list with fields is refused, one message for each recipient is sent', async () => {
  const { messages } = start({ recipientList: 'refused' })
  const requests = some.map((recipient) => ({ ...toSome, recipients: [recipient] }))
  for await (const result of messages.sendMany(requests, { once: true })) {
    expect(result).toMatchObject({ ok: true })
  }
  expect(await messages.list()).toHaveLength(2)
})
