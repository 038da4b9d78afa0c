import { randomInt } from 'node:crypto'
import { isSmsError } from 'gateway-sms'
import { expect, test, vi } from 'vitest'
import { start } from './start.ts'

const startAt = new Date('2030-12-01T08:00:00Z')

test('a scheduled message can be rescheduled and cancelled', async () => {
  const { sandbox, sms } = start({ startAt })
  // #region schedule
  const { id } = await sms.messages.send({
    sender: 'Acme',
    body: 'Your appointment is tomorrow.',
    recipients: '+39-3331234567',
    options: { timestamp_send: '2030-12-24' },
  })

  await sms.messages.reschedule(id, '2030-12-25')
  const { options } = await sms.messages.get(id)
  options.timestamp_send // 2030-12-25T00:00:00.000Z, a Date
  // #endregion schedule
  expect(options.timestamp_send).toEqual(new Date('2030-12-25'))
  await sandbox.advance('23d')
  expect((await sms.messages.get(id)).state).toBe(0)
  await sandbox.advance('1d')
  expect((await sms.messages.get(id)).state).toBe(2)
})

test('a waiting message can be cancelled, and one that is being sent cannot', async () => {
  const { sandbox, sms } = start({ startAt })
  const request = { sender: 'Acme', body: 'Tomorrow!', recipients: '+39-3331234567' }
  const waiting = await sms.messages.send({
    ...request,
    options: { timestamp_send: new Date('2030-12-24T09:30:00Z') },
  })
  const sent = await sms.messages.send(request)
  await sandbox.advance('10s')
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  for (const { id } of [waiting, sent]) {
    // #region cancel
    try {
      await sms.messages.cancel(id)
    } catch (error) {
      if (!isSmsError(error) || error.name !== 'GatewayError') throw error
      console.log(error.reason) // 'already-scheduled': too late
    }
    // #endregion cancel
  }
  expect(log.mock.calls).toEqual([['already-scheduled']])
  await expect(sms.messages.reschedule(sent.id, '2030-12-25')).rejects.toMatchObject({
    reason: 'transaction-closed',
  })
  log.mockRestore()
})

test('any number of users get a code at once', async () => {
  const { sandbox, sms } = start()
  for (const number of ['+39-3331234567', '+39-3337654321']) {
    const code = String(randomInt(100_000, 1_000_000))
    // #region otp
    await sms.messages.send({
      sender: 'Acme',
      body: 'Your code is {{code}}.',
      recipients: { number, fields: { code } },
    })
    // #endregion otp
    const message = await sandbox.waitForMessage({ to: number })
    expect(message.otp()).toBe(code)
  }
})

test('a realtime message bypasses the queue, and the next has to wait a minute', async () => {
  const { sandbox, sms } = start({ throughput: 0 })
  // #region realtime
  await sms.messages.sendRealtime({
    sender: 'Acme',
    body: 'Pump {{pump}} has stopped.',
    number: '+39-3331234567',
    fields: { pump: 7 },
  })
  // #endregion realtime
  const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
  expect(message.text).toBe('Pump 7 has stopped.')

  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  // #region too-early
  try {
    await sms.messages.sendRealtime({
      sender: 'Acme',
      body: 'Pump 8 has stopped.',
      number: '+39-3337654321',
    })
  } catch (error) {
    if (!isSmsError(error) || error.name !== 'PreflightError') throw error
    console.log(error.retryAfter) // the milliseconds until the minute is over
  }
  // #endregion too-early
  expect(log.mock.calls).toEqual([[60_000]])
  log.mockRestore()
})

test('a message with a higher priority leaves first and costs more', async () => {
  const { sandbox, sms } = start({ throughput: 1 })
  const request = { sender: 'Acme', recipients: '+39-3331234567' }
  await sms.messages.send({ ...request, body: 'A newsletter' })
  // #region priority
  const urgent = await sms.messages.send({ ...request, body: 'Your gate changed', priority: 1.5 })
  // #endregion priority
  expect(urgent.price).toBeCloseTo(0.0315 * 1.5)
  expect(sandbox.queue.list().map(({ id }) => id)[0]).toBe(urgent.id)
})
