// The commands that report a message's outcome.
import { expect, test } from 'vitest'
import { startGateway } from '../../tests/cli/start-gateway.ts'

const good = '+39-3331234567'
const bad = '+39-3330000000'
const options = {
  startAt: new Date('2026-01-15T10:00:00Z'),
  outcomes: { [bad]: 'UNDELIVERABLE_NOT_DELIVERED' },
} as const

async function startWithMessage(recipients: string[] = [good], key = 'order-42') {
  const gateway = startGateway(options)
  const { id } = await gateway.sms.messages.send(
    { sender: 'Acme', body: 'Hello', recipients },
    { key },
  )
  return { ...gateway, id }
}

test('watch prints a line for each change, and exits with 0 once everything is delivered', async () => {
  const { run, id } = await startWithMessage()
  const { code, printed, errors } = await run(['watch', id])
  expect(code).toBe(0)
  expect(printed.trimEnd().split('\n')).toEqual([
    '2026-01-15T10:00:00Z  queued: 0 sent, 0 delivered, 0 failed of 1',
    '2026-01-15T10:00:01Z  being sent: 1 sent, 0 delivered, 0 failed of 1',
    '2026-01-15T10:00:03Z  delivered: 1 sent, 1 delivered, 0 failed of 1',
  ])
  expect(errors).toBe('')
})

test('watch --json prints the message after each change, one per line', async () => {
  const { run, id } = await startWithMessage()
  const { printed } = await run(['watch', id, '--json'])
  const lines = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { id, state: 0 },
    { id, state: 1 },
    { id, state: 2, last_update: '2026-01-15T10:00:03.000Z' },
  ])
})

test.each([[[good, bad]], [[bad]], [[good, '0039333']]])(
  'watch exits with code 4 if the message does not reach every recipient of %j',
  async (recipients) => {
    const { run, id } = await startWithMessage(recipients)
    const { code, errors } = await run(['watch', id, '--environment', 'test'])
    expect(code).toBe(4)
    expect(errors).toBe(
      `gateway-sms: the message did not reach 1 recipient: see gateway-sms recipients ${id} --environment test\n`,
    )
  },
)

test('after --timeout, watch exits with code 3 and says how to continue', async () => {
  const { run, id } = await startWithMessage()
  const { code, printed, errors } = await run(['watch', id, '--timeout', '2s'])
  expect(code).toBe(3)
  expect(printed).toContain('being sent')
  expect(errors).toBe(
    `gateway-sms: the message's state was not final before the timeout. To continue: gateway-sms watch ${id}\n`,
  )
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('after %s, watch exits with code %d and says how to continue', async (reason, exitCode) => {
  const { run, id } = await startWithMessage()
  const controller = new AbortController()
  const { signal } = controller
  const onWrite = () => controller.abort(reason)
  const { code, printed, errors } = await run(['watch', id], { signal, onWrite })
  expect(code).toBe(exitCode)
  expect(printed.trimEnd().split('\n')).toHaveLength(1)
  expect(errors).toBe(`gateway-sms: stopped. To continue: gateway-sms watch ${id}\n`)
})

test('watch stops when its output is closed', async () => {
  const { run, id } = await startWithMessage()
  const controller = new AbortController()
  const onWrite = () => controller.abort()
  const { code, printed } = await run(['watch', id], { closed: controller.signal, onWrite })
  expect(code).toBe(0)
  expect(printed.trimEnd().split('\n')).toHaveLength(1)
})

test('find shows the message with a key', async () => {
  const { run, id } = await startWithMessage()
  const { code, printed, errors } = await run(['find', 'order-42'])
  expect(code).toBe(0)
  expect(printed).toContain(id)
  expect(errors).toBe('')
  const json = await run([
    'find',
    'order-42',
    '--json',
    '--sender',
    'Acme',
    '--since',
    '2026-01-15',
  ])
  expect(JSON.parse(json.printed)).toMatchObject({ found: true, isQueued: true, message: { id } })
})

test('find says that an open transaction has not been sent', async () => {
  await using gateway = startGateway(options)
  const request = { sender: 'Acme', body: 'Hello', recipients: good }
  await gateway.sms.messages.draft(request, { key: 'order-42' })
  const { code, errors } = await gateway.run(['find', 'order-42'])
  expect(code).toBe(0)
  expect(errors).toContain('an open transaction, and will not be sent')
})

test.each([
  ['order-43'],
  ['order-42', '--sender', 'Other'],
  ['order-42', '--since', '2026-01-15T11:30+01:00'],
])('find %s %s %s exits with code 3 without a match', async (...words) => {
  const { run, sandbox } = await startWithMessage()
  await sandbox.advance('2h')
  const { code, printed, errors } = await run(['find', ...words, '--json'])
  const isRead = words.length === 1
  expect(code).toBe(3)
  expect(JSON.parse(printed)).toMatchObject({
    found: false,
    read: isRead ? 1 : 0,
  })
  expect(errors).toContain('a slow request may still reach the gateway')
})

test('find finds the key that send prints with exit code 3', async () => {
  await using gateway = startGateway(options)
  gateway.lose((method) => method === 'POST')
  const words = ['send', '--sender', 'Acme', '--body', 'Hello', good, '--plain']
  const { code, errors } = await gateway.run(words)
  expect(code).toBe(3)
  const [, key = ''] = / {2}gateway-sms find (\S+)\n/u.exec(errors) ?? []
  const found = JSON.parse((await gateway.run(['find', key, '--json'])).printed)
  expect(found).toMatchObject({ found: true, isQueued: true })
})
