// A server that reads callbacks with the client, called by the sandbox.
import { expect, test } from 'vitest'
import {
  CallbackError,
  createCallbackUrl,
  createClient,
  parseCallback,
  type Callback,
  type ParseCallbackOptions,
  type SendRequest,
} from '../src/index.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/index.ts'

const secret = 'a secret of thirty-two bytes, or more'
const hook = 'https://shop.example/hooks/sms'
const request: SendRequest = { sender: 'Acme', body: 'Grüße & €', recipients: '+39-3331234567' }

function start(reading: ParseCallbackOptions, options: SandboxOptions = {}) {
  const told: Callback[] = []
  const response = async (called: Request): Promise<Response> => {
    try {
      told.push(await parseCallback(called, reading))
      return new Response(null, { status: 204 })
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error
      return new Response(error.message, { status: error.status })
    }
  }
  const sandbox = createSandbox({ clock: 'manual', callbacks: { fetch: response }, ...options })
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  return { sandbox, sms, told, [Symbol.asyncDispose]: () => sandbox.close() }
}

test.each(['message', 'envelope'] as const)(
  'a server reads each state as JSON and as a form if the summary is the %s (A38)',
  async (callbackSummary) => {
    await using gateway = start({ secret }, { assumptions: { callbackSummary } })
    const { sandbox, sms, told } = gateway
    for (const form of [{}, { callback_field: 'the report' }]) {
      const reference = `order & 42 ${JSON.stringify(form)}`
      const callback_url = await createCallbackUrl(hook, { secret, reference })
      const { id } = await sms.messages.send({ ...request, options: { callback_url, ...form } })
      told.length = 0
      await sandbox.advance('1m')
      const message = await sms.messages.get(id)
      expect(told.map((each) => each.message.state)).toEqual([1, 2])
      expect(told.at(-1)).toEqual({ message, reference, confirmed: false })
    }
  },
)

test('a callback to an unsigned URL gets a 403 and is retried', async () => {
  await using gateway = start({ secret })
  const { sandbox, sms, told } = gateway
  await sms.messages.send({ ...request, options: { callback_url: hook } })
  await sandbox.advance('1s')
  expect(told).toEqual([])
  const [made, next] = sandbox.callbacks.list()
  expect([made?.response?.status, next?.status]).toEqual([403, 'waiting'])
})

test('a confirmed callback has the gateway’s message', async () => {
  const reading: ParseCallbackOptions = { secret }
  await using gateway = start(reading)
  const { sandbox, sms, told } = gateway
  reading.confirm = sms
  const callback_url = await createCallbackUrl(hook, { secret, reference: 'order-42' })
  const { id } = await sms.messages.send({ ...request, options: { callback_url } })
  await sandbox.advance('1m')
  const message = await sms.messages.get(id)
  expect(told.at(-1)).toEqual({ message, reference: 'order-42', confirmed: true })
})

test('a message that the gateway does not know is not confirmed', async () => {
  await using gateway = start({})
  const id = '5cf7cc139f272546624d3795'
  for (const unknownMessage of ['notFound', 'notAcceptable'] as const) {
    await using other = start({}, { assumptions: { unknownMessage } })
    const called = new Request(hook, { method: 'POST', body: JSON.stringify({ id }) })
    await expect(parseCallback(called, { confirm: other.sms })).rejects.toMatchObject({
      reason: 'unknown-message',
      status: 404,
    })
  }
  expect(gateway.told).toEqual([])
})
