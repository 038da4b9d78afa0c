import { expect, test } from 'vitest'
import type { WithResponse } from '../response/response-promise.ts'
import { ConnectionError, GatewayError } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { preflightError } from './checks.ts'
import type { SendOptions } from './send-options.ts'
import { createSendRealtime } from './send-realtime.ts'

const code = { sender: 'Acme', body: 'Your code is {{code}}', number: '+39-3331234567' }

function start(
  outcome: () => Promise<WithResponse<Message>> = async () => ({}) as WithResponse<Message>,
) {
  const sent: [SendRequest, SendOptions][] = []
  const time = { now: 1_000_000 }
  const sendRealtime = createSendRealtime(
    (request, options) => {
      sent.push([request, options])
      return outcome()
    },
    () => time.now,
  )
  return { sendRealtime, sent, time }
}

test('the message is realtime, for one number, and not retried', async () => {
  const { sendRealtime, sent } = start()
  await sendRealtime({ ...code, options: { flash: true } })
  expect(sent).toEqual([
    [
      {
        sender: 'Acme',
        body: 'Your code is {{code}}',
        recipients: { number: '+39-3331234567' },
        options: { flash: true, realtime: true },
      },
      { retry: false },
    ],
  ])
})

test('`retry: undefined` does not enable retries', async () => {
  const { sendRealtime, sent } = start()
  await sendRealtime(code, { retry: undefined })
  expect(sent[0]?.[1]).toEqual({ retry: false })
})

test('fields and options are passed on, including `retry`', async () => {
  const { sendRealtime, sent } = start()
  await sendRealtime(
    { ...code, fields: { code: 4711 } },
    { key: 'login-7', retry: { attempts: 2 } },
  )
  expect(sent[0]?.[0].recipients).toEqual({ number: '+39-3331234567', fields: { code: 4711 } })
  expect(sent[0]?.[1]).toEqual({ key: 'login-7', retry: { attempts: 2 } })
})

test('a second realtime message within the minute is refused, with the time to wait', async () => {
  const { sendRealtime, sent, time } = start()
  await sendRealtime(code)
  time.now += 59_001
  await expect(sendRealtime(code)).rejects.toMatchObject({
    reason: 'realtime-minute',
    retryAfter: 999,
    sent: 'no',
    message:
      'realtime-minute: only one realtime message per minute is allowed; try again in 1 s. Nothing was queued.',
  })
  expect(sent).toHaveLength(1)
  time.now += 999
  await sendRealtime(code)
  expect(sent).toHaveLength(2)
})

test('the minute starts when the gateway has responded', async () => {
  const { sendRealtime, time } = start(async () => {
    time.now += 5000
    return {} as WithResponse<Message>
  })
  await sendRealtime(code)
  await expect(sendRealtime(code)).rejects.toMatchObject({ retryAfter: 60_000 })
})

const unknown = Object.assign(new ConnectionError('no response', { reason: 'timeout' }), {
  sent: 'unknown',
})

test.each([
  ['nothing was queued', preflightError('too-expensive', 'no.')],
  ['the outcome is unknown', unknown],
  ['the gateway refuses without a time', refusal(422)],
  ['a pause is requested that is not about the minute', refusal(503, 20_000)],
  ['it is an error of another kind', new TypeError('something else')],
])('a failed message does not block the next: %s', async (_, error) => {
  const { sendRealtime, sent } = start(() => Promise.reject(error))
  await expect(sendRealtime(code)).rejects.toBe(error)
  await expect(sendRealtime(code)).rejects.toBe(error)
  expect(sent).toHaveLength(2)
})

test('a message in progress that fails does not block the next', async () => {
  const first = Promise.withResolvers<WithResponse<Message>>()
  const outcomes = [first.promise, Promise.resolve({} as WithResponse<Message>)]
  const { sendRealtime } = start(() => outcomes.shift() ?? Promise.reject(new Error('a third')))
  const failing = sendRealtime(code)
  await expect(sendRealtime(code)).resolves.toBeDefined()
  first.reject(unknown)
  await expect(failing).rejects.toBe(unknown)
  await expect(sendRealtime(code)).rejects.toMatchObject({ reason: 'realtime-minute' })
})

test('a 429 blocks the next for its Retry-After', async () => {
  const { sendRealtime, sent, time } = start(() => Promise.reject(refusal(429, 20_000)))
  await expect(sendRealtime(code)).rejects.toMatchObject({ status: 429 })
  await expect(sendRealtime(code)).rejects.toMatchObject({
    reason: 'realtime-minute',
    retryAfter: 20_000,
  })
  time.now += 20_000
  await expect(sendRealtime(code)).rejects.toMatchObject({ status: 429 })
  expect(sent).toHaveLength(2)
})

test('a message that was queued although the call threw blocks the minute', async () => {
  const { sendRealtime, sent } = start(() =>
    Promise.reject(preflightError('invalid-recipients', 'some.', { sent: 'yes' })),
  )
  await expect(sendRealtime(code)).rejects.toMatchObject({ sent: 'yes' })
  await expect(sendRealtime(code)).rejects.toMatchObject({ reason: 'realtime-minute' })
  expect(sent).toHaveLength(1)
})

function refusal(status: number, retryAfter?: number): GatewayError {
  return new GatewayError('refused', {
    status,
    reason: 'undocumented',
    gatewayMessage: 'no',
    ...(retryAfter !== undefined && { retryAfter }),
  })
}
