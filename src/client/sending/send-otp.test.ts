import { expect, test } from 'vitest'
import type { Answer } from '../answer/answer-promise.ts'
import type { Message, SendRequest } from '../types.ts'
import { stopped } from './checks.ts'
import type { SendOptions } from './send-options.ts'
import { createSendOtp } from './send-otp.ts'

const otp = { sender: 'Acme', body: 'Your code is {{code}}', number: '+39-3331234567' }

function start(outcome: () => Promise<Answer<Message>> = async () => ({}) as Answer<Message>) {
  const sent: [SendRequest, SendOptions][] = []
  const time = { now: 1_000_000 }
  const sendOtp = createSendOtp(
    (request, options) => {
      sent.push([request, options])
      return outcome()
    },
    () => time.now,
  )
  return { sendOtp, sent, time }
}

test('it is realtime, to one number, and not repeated', async () => {
  const { sendOtp, sent } = start()
  await sendOtp({ ...otp, options: { flash: true } })
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

test('fields and options go along, also one that repeats', async () => {
  const { sendOtp, sent } = start()
  await sendOtp({ ...otp, fields: { code: 4711 } }, { key: 'login-7', retry: { attempts: 2 } })
  expect(sent[0]?.[0].recipients).toEqual({ number: '+39-3331234567', fields: { code: 4711 } })
  expect(sent[0]?.[1]).toEqual({ key: 'login-7', retry: { attempts: 2 } })
})

test('a second within the minute is stopped, with how long to wait, and the next is not', async () => {
  const { sendOtp, sent, time } = start()
  await sendOtp(otp)
  time.now += 59_001
  await expect(sendOtp(otp)).rejects.toMatchObject({
    reason: 'realtime-minute',
    retryAfter: 999,
    sent: 'no',
    message:
      'realtime-minute: the gateway takes one realtime message per minute; the next one in 1 s. Nothing was queued.',
  })
  expect(sent).toHaveLength(1)
  time.now += 999
  await sendOtp(otp)
  expect(sent).toHaveLength(2)
})

test('what surely was not sent leaves the minute free, unless the gateway says when', async () => {
  let retryAfter: number | undefined
  const { sendOtp, sent, time } = start(async () => {
    throw stopped('too-expensive', 'no.', retryAfter === undefined ? {} : { retryAfter })
  })
  await expect(sendOtp(otp)).rejects.toMatchObject({ reason: 'too-expensive' })
  retryAfter = 20_000
  await expect(sendOtp(otp)).rejects.toMatchObject({ reason: 'too-expensive' })
  await expect(sendOtp(otp)).rejects.toMatchObject({
    reason: 'realtime-minute',
    retryAfter: 20_000,
  })
  time.now += 20_000
  await expect(sendOtp(otp)).rejects.toMatchObject({ reason: 'too-expensive' })
  expect(sent).toHaveLength(3)
})

test('what may have been sent keeps the minute', async () => {
  const { sendOtp, sent } = start(async () => {
    throw stopped('draft-changed', 'perhaps.', { sent: 'unknown' })
  })
  await expect(sendOtp(otp)).rejects.toMatchObject({ sent: 'unknown' })
  await expect(sendOtp(otp)).rejects.toMatchObject({ reason: 'realtime-minute' })
  expect(sent).toHaveLength(1)
})

test('an error of another kind keeps the minute too', async () => {
  const { sendOtp } = start(async () => {
    throw new TypeError('something else')
  })
  await expect(sendOtp(otp)).rejects.toThrow(TypeError)
  await expect(sendOtp(otp)).rejects.toMatchObject({ reason: 'realtime-minute' })
})
