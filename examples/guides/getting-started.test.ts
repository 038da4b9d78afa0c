import { createClient, MessageState, type Environment } from 'gateway-sms'
import { expect, onTestFinished, test, vi } from 'vitest'
import { start } from './start.ts'

test('a send returns the message', async () => {
  const { sms } = start()
  // #region response
  const message = await sms.messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}, your parcel is here',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna' } },
      { number: '333 7654321', fields: { name: 'Bob' } }, // no international prefix
    ],
  })
  message.id // '6b03a25009de62ce6b000001'
  message.recipients.valid.count // 1
  message.recipients.invalid.list // ['333 7654321']
  message.price // 0.0315 euros
  // #endregion response
  expect(message.id).toMatch(/^[0-9a-f]{24}$/u)
  expect(message.recipients.valid.count).toBe(1)
  expect(message.recipients.invalid.list).toEqual(['333 7654321'])
  expect(message.price).toBe(0.0315)
})

test('a message is read, followed and listed', async () => {
  const { sms } = start()
  const { id } = await sms.messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}, your parcel is here',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna' } },
      { number: '333 7654321', fields: { name: 'Bob' } },
    ],
  })
  // #region read
  const message = await sms.messages.waitForDelivery(id, { deadline: 60_000 })
  message.state === MessageState.Delivered // or EndedWithErrors: at least one recipient was not reached
  message.statistics // { total: 1, sent: 1, delivered: 1, error: 0, sms_total: 1 }

  const [recipient] = await sms.messages.recipients(id)
  recipient?.state // 'DELIVERED'
  recipient?.body // the text that this recipient got: 'Hi Anna, your parcel is here'
  recipient?.timestamp_delivery // a Date

  const all = await sms.messages.list() // newest first
  // #endregion read
  expect(message.state).toBe(MessageState.Delivered)
  expect(message.statistics).toEqual({ total: 1, sent: 1, delivered: 1, error: 0, sms_total: 1 })
  expect(recipient).toMatchObject({
    state: 'DELIVERED',
    body: 'Hi Anna, your parcel is here',
  })
  expect(recipient?.timestamp_delivery).toBeInstanceOf(Date)
  expect(all.map((each) => each.id)).toEqual([id])
})

test('a client is configured from the environment', async () => {
  const { sandbox } = start()
  const { url } = await sandbox.listen()
  vi.stubEnv('GATEWAY_SMS_BASE_URL', url)
  vi.stubEnv('GATEWAY_SMS_TOKEN', sandbox.token())
  onTestFinished(() => void vi.unstubAllEnvs())
  // #region environment
  const token = process.env['GATEWAY_SMS_TOKEN']
  if (token === undefined) throw new Error('GATEWAY_SMS_TOKEN is not set')
  const baseUrl = process.env['GATEWAY_SMS_BASE_URL'] // set by `gateway-sms sandbox exec`
  const environment = process.env['GATEWAY_SMS_ENVIRONMENT'] as Environment // 'production' or 'test'
  const target = baseUrl === undefined ? { environment } : { baseUrl }

  const sms = createClient({ ...target, token, deadline: 60_000, logger: console })
  // #endregion environment
  const lines = vi.spyOn(console, 'info').mockReturnValue(undefined)
  vi.spyOn(console, 'debug').mockReturnValue(undefined)
  onTestFinished(() => void vi.restoreAllMocks())
  await expect(sms.messages.list()).resolves.toEqual([])
  expect(lines.mock.calls.flat().join('\n')).not.toContain(token)
})

test('a client without an environment is not created', () => {
  const environment = undefined as unknown as Environment
  expect(() => createClient({ environment, token: 'given' })).toThrow('`environment` or `baseUrl`')
})

test('a dry run sends nothing', async () => {
  const { sandbox, sms } = start()
  // #region dry-run
  const message = await sms.messages.send(
    { sender: 'Acme', body: 'Hi!', recipients: '+39-3331234567' },
    { dryRun: true },
  )
  // #endregion dry-run
  expect(message.test).toBe(true)
  expect(sandbox.credit).toBe(100)
})
