import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../otp-app/app.ts'

/** The app with its own sandbox, so tests can run in parallel. */
function start() {
  const sandbox = createSandbox({ clock: 'manual' })
  onTestFinished(() => sandbox.close())
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch, // no port, no network
  })
  const app = createApp(sms, () => sandbox.now.getTime())
  const post = (path: string, fields: Record<string, string>) =>
    app(
      new Request(`http://app.test${path}`, { method: 'POST', body: new URLSearchParams(fields) }),
    )
  return { sandbox, sms, post }
}

const number = '+39-3331234567'

test('the code from the SMS logs the user in', async () => {
  const { sandbox, post } = start()
  await post('/code', { number })
  const message = await sandbox.waitForMessage({ to: number, body: 'Your code' })
  const response = await post('/login', { number, code: message.otp() })
  expect(await response.text()).toContain('Welcome!')
})

test('another code does not', async () => {
  const { post } = start()
  await post('/code', { number })
  expect((await post('/login', { number, code: 'guessed' })).status).toBe(403)
})

test('a code allows three attempts, and expires after five minutes', async () => {
  const { sandbox, post } = start()
  await post('/code', { number })
  const code = (await sandbox.waitForMessage({ to: number })).otp()
  for (const guess of ['1', '2', '3']) await post('/login', { number, code: guess })
  expect((await post('/login', { number, code })).status).toBe(403)

  sandbox.advance('1m')
  await post('/code', { number })
  const another = (await sandbox.waitForMessage({ to: number })).otp()
  sandbox.advance('6m')
  expect((await post('/login', { number, code: another })).status).toBe(403)
})

test('a second code within a minute is refused', async () => {
  const { sandbox, post } = start()
  await post('/code', { number })
  expect((await post('/code', { number })).status).toBe(429)
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
})

test('the page says so when there is no credit', async () => {
  const { post } = start()
  // For this number the sandbox responds with 402, as if the account had no credit.
  const response = await post('/code', { number: '+44-7700900402' })
  expect(await response.text()).toContain('We cannot send text messages at the moment.')
})

test('the SMS is delivered', async () => {
  const { sandbox, sms, post } = start()
  await post('/code', { number })
  const { id } = await sandbox.waitForMessage({ to: number })
  sandbox.advance('10s') // runs ten seconds' events at once
  expect((await sms.messages.get(id)).statistics.delivered).toBe(1)
})
