// Time limits and signals, in real time.
import { expect, test } from 'vitest'
import { createClient, type SendRequest } from 'gateway-sms'
import { gateway } from '../../../tools/matrix/gateway.ts'
import { openAccount, type Account } from '../account.ts'
import { errorOf } from '../error-of.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('a request without a response in time is abandoned, and its outcome is unknown', async () => {
  const { sms } = await hanging()
  const error = await errorOf(sms.messages.send(request, { timeout: 200 }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout', sent: 'unknown' })
})

test('the time limit covers the whole response', async () => {
  const { sms, disturb } = await openAccount()
  const { id } = await sms.messages.send(request)
  await disturb({ kind: 'slowBody', for: '5s' })
  const error = await errorOf(sms.messages.get(id, { timeout: 200, retry: false }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout', attempts: 1 })
})

test('a deadline covers all requests of a call', async () => {
  const { token } = await hanging()
  const sms = createClient({ baseUrl: gateway().url, token })
  const retry = { attempts: 100, minDelay: 1, maxDelay: 1 }
  const error = await errorOf(sms.messages.list({ deadline: 500, timeout: 100, retry }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout' })
  expect(error.attempts).toBeGreaterThan(1)
})

test('a signal aborts a running call', async () => {
  const { sms } = await hanging()
  const controller = new AbortController()
  const call = errorOf(sms.messages.send(request, { signal: controller.signal }))
  setTimeout(() => controller.abort(), 100)
  expect(await call).toMatchObject({ name: 'ConnectionError', reason: 'aborted', sent: 'unknown' })
})

test('a call with an aborted signal sends nothing', async () => {
  const { sms } = await openAccount()
  const error = await errorOf(sms.messages.send(request, { signal: AbortSignal.abort() }))
  expect(error).toMatchObject({ reason: 'aborted', sent: 'no' })
  expect(await sms.messages.list()).toEqual([])
})

test('a signal with its own time limit causes a timeout', async () => {
  const { sms } = await hanging()
  const error = await errorOf(
    sms.messages.get('5cf7cc139f272546624d3795', { signal: AbortSignal.timeout(100) }),
  )
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout' })
})

/** An account whose requests get no response. */
async function hanging(): Promise<Account> {
  const account = await openAccount()
  await account.disturb({ kind: 'hang', takesEffect: false })
  return account
}
