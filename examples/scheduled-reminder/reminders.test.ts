import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test } from 'vitest'
import { createReminders, type Appointment } from './reminders.ts'

const anna: Appointment = {
  id: 'appointment-7',
  number: '+39-3331234567',
  name: 'Anna',
  at: new Date('2030-03-15T09:30:00Z'),
}

function start() {
  const sandbox = createSandbox({ clock: 'manual', startAt: new Date('2030-03-01T12:00:00Z') })
  onTestFinished(() => sandbox.close())
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  return { sandbox, sms, reminders: createReminders(sms, () => sandbox.now.getTime()) }
}

test('the reminder leaves the day before', async () => {
  const { sandbox, sms, reminders } = start()
  expect(await reminders.remind(anna)).toBe('scheduled')
  const [summary] = await sms.messages.list()
  await sandbox.advance('12d')
  expect((await sms.messages.get(summary?.id ?? '')).state).toBe(0)
  await sandbox.advance('1d')
  const [recipient] = await sms.messages.recipients(summary?.id ?? '')
  expect(recipient).toMatchObject({
    state: 'DELIVERED',
    body: 'Hello Anna, we look forward to seeing you tomorrow.',
  })
  expect(recipient?.timestamp_sent?.toISOString().slice(0, 10)).toBe('2030-03-14')
})

test('it is rescheduled with the appointment', async () => {
  const { sandbox, sms, reminders } = start()
  await reminders.remind(anna)
  expect(await reminders.remind({ ...anna, at: new Date('2030-03-20T10:00:00Z') })).toBe('moved')
  await sandbox.advance('17d')
  const [summary, ...others] = await sms.messages.list()
  expect(others).toEqual([])
  expect((await sms.messages.get(summary?.id ?? '')).state).toBe(0)
  await sandbox.advance('1d')
  expect((await sms.messages.get(summary?.id ?? '')).state).toBe(2)
})

test('it is cancelled with the appointment', async () => {
  const { sms, reminders } = start()
  await reminders.remind(anna)
  expect(await reminders.forget(anna)).toBe('cancelled')
  expect(await sms.messages.list()).toEqual([])
  expect(await reminders.remind(anna)).toBe('scheduled')
})

test('a message that is being sent can be neither rescheduled nor cancelled', async () => {
  const { sandbox, reminders } = start()
  await reminders.remind(anna)
  await sandbox.advance('14d')
  expect(await reminders.remind({ ...anna, at: new Date('2030-04-01T10:00:00Z') })).toBe('too late')
  expect(await reminders.forget(anna)).toBe('too late')
})

test('an appointment that moves to tomorrow gets no reminder on the old day', async () => {
  const { sms, reminders } = start()
  await reminders.remind(anna)
  const tomorrow = { ...anna, at: new Date('2030-03-02T08:00:00Z') }
  expect(await reminders.remind(tomorrow)).toBe('too late')
  expect(await sms.messages.list()).toEqual([])
})

test('an appointment tomorrow gets no reminder', async () => {
  const { sms, reminders } = start()
  expect(await reminders.remind({ ...anna, at: new Date('2030-03-02T08:00:00Z') })).toBe('too late')
  expect(await sms.messages.list()).toEqual([])
})
