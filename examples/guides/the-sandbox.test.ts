// #region imports
import { createClient, isSmsError } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
// #endregion imports
import { expect, onTestFinished, test, vi } from 'vitest'
import { start } from './start.ts'

const request = { sender: 'Acme', body: 'Your code is 4711.', recipients: '+39-3331234567' }

test('a sandbox in a test process', async () => {
  // #region create
  const sandbox = createSandbox({
    clock: 'manual', // stands still until advance() moves it
    credit: 5, // euros
    outcomes: { '+39-3330000000': 'UNDELIVERABLE_NOT_DELIVERED' },
  })
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch, // no port, no network
  })
  // #endregion create
  onTestFinished(() => sandbox.close())
  // #region wait
  const { id } = await sms.messages.send(request) // your application's call; request.body is 'Your code is 4711.'

  const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: /code/ })
  message.text // 'Your code is 4711.'
  message.otp() // '4711'
  // #endregion wait
  expect([message.text, message.otp()]).toEqual(['Your code is 4711.', '4711'])
  // #region time
  await sandbox.advance('10s') // runs ten seconds' events at once
  const { statistics } = await sms.messages.get(id)
  statistics.delivered // 1
  // #endregion time
  expect(statistics.delivered).toBe(1)
})

test('any request can be made to fail', async () => {
  const { sandbox, sms } = start()
  // #region faults
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    when: { times: 2 },
    action: { kind: 'reset', takesEffect: true }, // the message is queued, and its response lost
  })
  // #endregion faults
  await expect(sms.messages.send(request)).rejects.toMatchObject({ sent: 'unknown' })
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
})

test('parallel tests share a sandbox, each with its account', async () => {
  const { sandbox } = start()
  // #region accounts
  const account = sandbox.accounts.add({ credit: 5 })
  const token = account.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  await sms.messages.send(request)

  const message = await sandbox.waitForMessage({ account: account.email })
  account.remove() // with its messages and tokens
  // #endregion accounts
  expect(message.otp()).toBe('4711')
  expect([...sandbox.accounts.list()].map(({ email }) => email)).not.toContain(account.email)
})

test('the queue can be slowed down and watched', async () => {
  // #region queue
  const sandbox = createSandbox({ clock: 'manual', throughput: 10 }) // recipients per second
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  for (let count = 0; count < 30; count += 1) await sms.messages.send(request)

  const waiting = sandbox.queue.list() // in sending order, with the times
  sandbox.queue.throughput = 0 // stops the queue
  // #endregion queue
  onTestFinished(() => sandbox.close())
  expect(waiting).toHaveLength(30)
})

test('a snapshot is restored', async () => {
  const { sandbox, sms } = start()
  // #region snapshot
  const snapshot = sandbox.snapshot() // the same seed, startAt and calls give the same text
  await sms.messages.send(request)
  sandbox.restore(snapshot)
  // #endregion snapshot
  await expect(sms.messages.list()).resolves.toEqual([])
})

test('undocumented behaviour can be switched', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  // #region assumptions
  const sandbox = createSandbox({
    assumptions: { emptyClosingRecipients: 'refused' }, // A11: the gateway refuses it
  })
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  try {
    await sms.messages.sendOnce(request)
  } catch (error) {
    if (!isSmsError(error)) throw error
    console.log(error.sent) // 'no'
  }
  // #endregion assumptions
  onTestFinished(() => sandbox.close())
  expect(log.mock.calls).toEqual([['no']])
  log.mockRestore()
  expect(sandbox.credit).toBe(100)
})

test('a token is refused beyond its limits', async () => {
  const { sandbox } = start()
  const { fetch } = sandbox
  // #region limits
  const token = sandbox.token({ limits: { totalRequests: 10, walletAmount: 0.05 } })
  // #endregion limits
  const sms = createClient({ environment: 'test', token, fetch })
  await sms.messages.send(request)
  await expect(sms.messages.send(request)).rejects.toMatchObject({ reason: 'forbidden' })
})
