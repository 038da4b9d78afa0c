// Time limits and signals, in real time.
import { expect, test } from 'vitest'
import { createClient, type SendRequest } from 'gateway-sms'
import { gateway } from '../../../tools/matrix/gateway.ts'
import { openAccount, type Account } from '../account.ts'
import { errorOf } from '../error-of.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('a request that is not answered in time is given up, and what became of it is unknown', async () => {
  const { sms } = await hanging()
  const error = await errorOf(sms.messages.send(request, { timeout: 200 }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout', sent: 'unknown' })
})

test('the time limit holds for the whole response', async () => {
  const { sms, disturb } = await openAccount()
  const { id } = await sms.messages.send(request)
  await disturb({ kind: 'slowBody', for: '5s' })
  const error = await errorOf(sms.messages.get(id, { timeout: 200, retry: false }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout', attempts: 1 })
})

test('a deadline holds for all the requests of a call', async () => {
  const { token } = await hanging()
  const sms = createClient({ baseUrl: gateway().url, token })
  const retry = { attempts: 100, minDelay: 1, maxDelay: 1 }
  const error = await errorOf(sms.messages.list({ deadline: 500, timeout: 100, retry }))
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout' })
  expect(error.attempts).toBeGreaterThan(1)
})

test('a signal aborts a call that is under way', async () => {
  const { sms } = await hanging()
  const controller = new AbortController()
  const call = errorOf(sms.messages.send(request, { signal: controller.signal }))
  setTimeout(() => controller.abort(), 100)
  expect(await call).toMatchObject({ name: 'ConnectionError', reason: 'aborted', sent: 'unknown' })
})

test('a signal that is aborted already sends nothing', async () => {
  const { sms } = await openAccount()
  const error = await errorOf(sms.messages.send(request, { signal: AbortSignal.abort() }))
  expect(error).toMatchObject({ reason: 'aborted', sent: 'no' })
  expect(await sms.messages.list()).toEqual([])
})

test('a signal with a time limit of its own is a timeout', async () => {
  const { sms } = await hanging()
  const error = await errorOf(
    sms.messages.get('5cf7cc139f272546624d3795', { signal: AbortSignal.timeout(100) }),
  )
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'timeout' })
})

/** An account that gets no response. */
async function hanging(): Promise<Account> {
  const account = await openAccount()
  await account.disturb({ kind: 'hang', takesEffect: false })
  return account
}
