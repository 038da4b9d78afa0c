// Failures between the client and the gateway: errors, retries, and what is known about the message.
import { expect, test } from 'vitest'
import { createClient, type SendRequest } from 'gateway-sms'
import { gateway } from '../../../tools/matrix/gateway.ts'
import { openAccount } from '../account.ts'
import { requestsOf } from '../control.ts'
import { errorOf } from '../error-of.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('an unknown token is refused, and nothing is sent', async () => {
  const sms = createClient({ baseUrl: gateway().url, token: '656d1e2f8b3c2a001f7e4a12' })
  const error = await errorOf(sms.messages.send(request))
  expect(error).toMatchObject({ name: 'GatewayError', status: 401, sent: 'no', attempts: 1 })
  expect(JSON.stringify(error)).not.toContain('656d1e2f8b3c2a001f7e4a12')
})

test('a refusal has the gateway’s code and its name', async () => {
  const { sms } = await openAccount({ credit: 0 })
  expect(await errorOf(sms.messages.send(request))).toMatchObject({
    name: 'GatewayError',
    status: 402,
    code: 201,
    reason: 'credit-not-enough',
    sent: 'no',
  })
})

test('reads are retried with increasing delays until they succeed', async () => {
  const { sms, waits, disturb } = await openAccount({ random: () => 0.999 })
  const { id } = await sms.messages.send(request)
  await disturb({ kind: 'status', status: 503, body: 'html' }, { when: { times: 2 } })
  expect(await sms.messages.get(id)).toMatchObject({ id })
  expect(waits.map(Math.round)).toEqual([500, 999])
})

test('Retry-After is honoured', async () => {
  const { sms, waits, disturb } = await openAccount({ random: () => 0 })
  const headers = { 'retry-after': '7' }
  await disturb({ kind: 'status', status: 429, headers }, { when: { times: 1 } })
  await sms.messages.list()
  expect(waits).toEqual([7000])
})

test.each([
  ['a proxy’s page', { kind: 'status', status: 502, body: 'html' }, 'not-json'],
  ['an empty response', { kind: 'status', status: 504, body: 'empty' }, 'empty'],
  ['broken JSON', { kind: 'brokenJson' }, 'not-json'],
])(
  'after %s, it is unknown whether the message was sent, and it is not sent again',
  async (_, action, reason) => {
    const { sms, disturb } = await openAccount()
    await disturb(action, { operation: 'sendMessage' })
    const body = `Hello ${crypto.randomUUID()}`
    const error = await errorOf(sms.messages.send({ ...request, body }))
    expect(error).toMatchObject({
      name: 'UnexpectedResponseError',
      reason,
      sent: 'unknown',
      attempts: 1,
    })
    expect(await requestsOf('sendMessage', body)).toBe(1)
    expect(JSON.stringify(error)).not.toContain(body)
  },
)

test.each([
  ['is cut before the response', { kind: 'reset', takesEffect: true }],
  ['is cut within the response', { kind: 'truncate' }],
])(
  'after a connection that %s, the outcome is unknown, and the message is found by its key',
  async (_, action) => {
    const { sms, disturb } = await openAccount()
    await disturb(action, { operation: 'sendMessage', when: { times: 1 } })
    const error = await errorOf(sms.messages.send(request, { key: 'order-42' }))
    expect(error).toMatchObject({
      name: 'ConnectionError',
      sent: 'unknown',
      key: 'order-42',
      attempts: 1,
    })
    expect(await sms.messages.reconcile('order-42')).toMatchObject({ found: true, isQueued: true })
    expect(await sms.messages.list()).toHaveLength(1)
  },
)

test('the error for a closed port claims only what is known', async () => {
  const { closedUrl, traits } = gateway()
  const sms = createClient({ baseUrl: closedUrl, token: 'none', wait: async () => {} })
  expect(await errorOf(sms.messages.send(request))).toMatchObject(
    traits.tellsUnreachable
      ? { reason: 'unreachable', sent: 'no', attempts: 3 }
      : { reason: 'connection', sent: 'unknown', attempts: 1 },
  )
})

test('a redirect is not followed, because it would turn the POST into a GET', async () => {
  const { sms, disturb } = await openAccount()
  await disturb(
    {
      kind: 'status',
      status: 301,
      body: 'empty',
      headers: { location: `${gateway().url}/messages/` },
    },
    { operation: 'sendMessage' },
  )
  expect(await errorOf(sms.messages.send(request))).toMatchObject({
    name: 'UnexpectedResponseError',
    reason: 'redirect',
  })
})
