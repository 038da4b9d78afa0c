import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test, vi } from 'vitest'
import { server } from './server.ts'

vi.hoisted(() => {
  vi.stubEnv('PORT', '0')
  vi.stubEnv('GATEWAY_SMS_TOKEN', 'a-token')
  vi.stubEnv('SMS_CALLBACK_SECRET', 'thirty-two random bytes in base64')
})

afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
})

test('the server refuses an unsigned callback', async () => {
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/sms`, { method: 'POST' })
  expect(response.status).toBe(403)
})

test('the server does not start without its secret', async () => {
  vi.stubEnv('SMS_CALLBACK_SECRET', undefined)
  vi.resetModules()
  await expect(import('./server.ts')).rejects.toThrow('SMS_CALLBACK_SECRET')
})
