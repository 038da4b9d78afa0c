import { expect, test } from 'vitest'
import { createSandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'
import { hello, number, start } from './testing.ts'

test('the same seed and calls produce the same bytes', async () => {
  const runs = [start({ seed: 'a' }), start({ seed: 'a' }), start({ seed: 'b' })]
  const responses = await Promise.all(
    runs.map(async (gateway) => {
      await gateway.send({ recipients: [number, 'x'] })
      gateway.sandbox.advance('1m')
      const tokens = await gateway.call('GET', '/tokens')
      const state = await gateway.state()
      await gateway.sandbox.close()
      return JSON.stringify([gateway.sandbox.credentials, tokens.body, state])
    }),
  )
  expect(responses[0]).toBe(responses[1])
  expect(responses[0]).not.toBe(responses[2])
})

test('two sandboxes share nothing', async () => {
  await using one = start({ seed: 'one' })
  await using other = start({ seed: 'other' })
  await one.send()
  expect(await other.call('GET', '/messages/')).toMatchObject({ status: 404 })
  const headers = { authorization: `Bearer ${one.token}` }
  expect(await other.call('GET', '/messages/', undefined, headers)).toMatchObject({ status: 401 })
  expect(other.sandbox.credit).toBe(100)
})

test.each([
  ['credit', -1],
  ['credit', Number.NaN],
  ['credit', Number.POSITIVE_INFINITY],
  ['credit', 1e300],
  ['pricePerSegment', -0.01],
  ['maxBodyBytes', -1],
  ['maxBodyBytes', Number.NaN],
  ['queueDelay', 'soon'],
  ['deliveryDelay', -1],
  ['queueDelay', 1e300],
  ['outcomes', { [number]: 'NOWHERE' }],
  ['outcomes', { [number]: 'PENDING_ENROUTE' }],
  ['outcomes', { [number]: 'toString' }],
])('the option %s cannot be %j, and the error names it', (name, value) => {
  const options = { [name]: value } as SandboxOptions
  expect(() => createSandbox(options)).toThrow(RangeError)
  expect(() => createSandbox(options)).toThrow(`the sandbox option '${name}'`)
})

test.each([
  [{ scopes: ['x'] }, 'invalid scopes format'],
  [
    { scopes: ['GET:example.com/x'] },
    'Invalid scopes specified or API not enabled: GET:example.com/x',
  ],
  [{ timeToLive: '366d' as const }, "'timeToLive' must be at most a year"],
])('a token cannot be created with %j', async (options, message) => {
  await using gateway = start()
  const make = () => gateway.sandbox.token(options)
  expect(make).toThrow(RangeError)
  expect(make).toThrow(`sandbox.token(): ${message}`)
})

test('a token from the sandbox has the given name and lifetime', async () => {
  await using gateway = start()
  const token = gateway.sandbox.token({ name: 'Short', timeToLive: '500ms' })
  expect(await gateway.call('GET', `/tokens/${token}`)).toMatchObject({
    body: { name: 'Short', expireAt: '2026-01-15T10:00:00.500Z' },
  })
})

test('closing the sandbox closes a port that is still opening', async () => {
  const { sandbox } = start()
  const [listener] = await Promise.all([sandbox.listen(), sandbox.close()])
  await expect(fetch(listener.url)).rejects.toThrow(TypeError)
})

test('a closed sandbox reports that it is closed, and can be closed again', async () => {
  const { sandbox, call } = start()
  await sandbox.close()
  await sandbox.close()
  const message = 'the sandbox is closed: create another'
  await expect(call('POST', '/messages/', hello)).rejects.toThrow(message)
  await expect(sandbox.listen()).rejects.toThrow(message)
  expect(() => sandbox.token()).toThrow(message)
  expect(() => sandbox.advance('1s')).toThrow(message)
  expect(() => sandbox.credit).toThrow(message)
})
