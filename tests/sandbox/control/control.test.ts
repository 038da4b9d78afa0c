import { expect, test, vi } from 'vitest'
import type { ControlParts } from '../../../src/sandbox/control/control-call.ts'
import { controlBase, controlOperations } from '../../../generated/control-operations.ts'
import { start } from '../behaviour/testing.ts'
import { askAlone, expectFailure, readReply, startControl } from './testing.ts'

test('an unknown path gets a 404 that says where the paths are listed', async () => {
  await using sandbox = startControl()
  for (const path of ['/nowhere', '/messages/a/b/c', '', '//', '/constructor']) {
    const reply = await sandbox.control('GET', path)
    expectFailure(reply, 404, 'not-found', 'GET /_sandbox/v1/openapi.json lists the paths')
  }
})

test('only paths below its base belong to the control API', async () => {
  await using gateway = start()
  for (const path of [
    '/_sandbox',
    '/_sandbox/v11/clock',
    '/_sandbox/v2/clock',
    '/x/_sandbox/v1/clock',
  ]) {
    const response = await gateway.sandbox.fetch(`http://sandbox.test${path}`)
    expect(await response.json()).toMatchObject({ success: false })
  }
})

test.each([
  ['PATCH', '/messages', 'GET, DELETE'],
  ['DELETE', '/clock', 'GET'],
  ['GET', '/reset', 'POST'],
  ['GET', '/clock/advance', 'POST'],
  ['POST', '/snapshot', 'GET, PUT'],
  ['OPTIONS', '/messages', 'GET, DELETE'],
  ['PROPFIND', '/messages', 'GET, DELETE'],
])('%s %s is refused with the allowed methods', async (method, path, allow) => {
  await using sandbox = startControl()
  const reply = await sandbox.control(method, path)
  expectFailure(reply, 405, 'method-not-allowed', `accepts ${allow}`)
  expect(reply.headers.get('allow')).toBe(allow)
})

test('a trailing slash makes no difference', async () => {
  await using sandbox = startControl()
  expect((await sandbox.control('GET', '/clock/')).status).toBe(200)
  expect((await sandbox.control('GET', '/messages/?limit=1')).status).toBe(200)
})

test('HEAD returns the same response as GET, without a body', async () => {
  await using sandbox = startControl()
  const { url } = await sandbox.sandbox.listen()
  const inProcess = await sandbox.control('HEAD', '/health')
  const overPort = await fetch(`${url}${controlBase}/health`, { method: 'HEAD' })
  for (const { status, headers } of [inProcess, overPort]) {
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
  }
  expect(inProcess.body).toBeUndefined()
  expect(await overPort.text()).toBe('')
})

test('every operation works without a token for the gateway', async () => {
  await using gateway = start()
  const headers = { 'content-type': 'application/json' }
  for (const [id, { method, path }] of Object.entries(controlOperations)) {
    const filled = path.replaceAll(/\{\w+\}/g, 'x')
    const response = await gateway.sandbox.fetch(`http://sandbox.test${controlBase}${filled}`, {
      method,
      // This avoids waiting for a message.
      ...(method === 'POST' ? { body: '{"timeout":0}', headers } : {}),
    })
    expect([401, 405, 500], id).not.toContain(response.status)
    await response.body?.cancel()
  }
})

const withBody = Object.values(controlOperations).filter(
  ({ method, path }) => ['POST', 'PUT'].includes(method) && !/replay|reset|snapshot/.test(path),
)

test.each(withBody)('$method $path accepts only JSON of a limited size', async (operation) => {
  await using sandbox = startControl({ maxBodyBytes: 100 })
  const { method, path } = operation
  const filled = path.replaceAll(/\{\w+\}/g, 'x')
  const type = 'text/plain'
  const send = async (body: string, headers = {}) => sandbox.control(method, filled, body, headers)
  expectFailure(await send('{"a":'), 400, 'malformed-body', 'is not valid JSON')
  const declared = await send('{}', { 'content-type': type })
  expectFailure(declared, 415, 'unsupported-media-type', 'Content-Type: application/json')
  const compressed = await send('{}', { 'content-encoding': 'gzip' })
  expectFailure(compressed, 415, 'unsupported-media-type', 'Content-Encoding')
  const large = await send(JSON.stringify({ a: 'x'.repeat(100) }))
  expectFailure(large, 413, 'body-too-large', 'the body is larger than 100 bytes')
})

test('an unknown query parameter is refused', async () => {
  await using sandbox = startControl()
  const reply = await sandbox.control('GET', '/clock', undefined)
  expect(reply.status).toBe(200)
  const response = await sandbox.sandbox.fetch(`http://sandbox.test${controlBase}/clock?zone=x`)
  expect(response.status).toBe(422)
  expect(await response.json()).toEqual({
    error: { code: 'invalid-parameter', message: "'zone' does not exist: leave it out" },
  })
})

test('the control API works over a port', async () => {
  await using sandbox = startControl()
  const { url } = await sandbox.sandbox.listen()
  const call = async (method: string, path: string, body?: string) => {
    const headers = { 'content-type': 'application/json' }
    const init = body === undefined ? { method } : { method, body, headers }
    return readReply(method, path, await fetch(`${url}${controlBase}${path}`, init))
  }
  const { id } = await sandbox.send()
  expect(await call('POST', '/clock/advance', '{"duration":"10s"}')).toMatchObject({ status: 200 })
  expect(await call('GET', `/messages/${id}`)).toMatchObject({ body: { status: 'delivered' } })
  expect(
    await call('PUT', '/outcomes/+39-3331234567', '{"outcome":"neverReported"}'),
  ).toMatchObject({ body: { source: 'set' } })
  expect(await call('DELETE', '/faults')).toMatchObject({ status: 204, body: undefined })
  expectFailure(await call('GET', '/nowhere'), 404, 'not-found')
  expect(await call('POST', '/reset')).toMatchObject({ status: 204 })
})

test('a closed sandbox does not respond', async () => {
  const { sandbox } = start()
  await sandbox.close()
  const call = sandbox.fetch(`http://sandbox.test${controlBase}/health`)
  await expect(call).rejects.toThrow('the sandbox is closed: create another')
})

test('a bug in the sandbox is reported and logged', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const sandbox = { reset: makeMistake } as unknown as ControlParts['sandbox']
    const { status, body } = await askAlone({ sandbox }, 'POST', '/reset')
    expect(status).toBe(500)
    expect(JSON.parse(body)).toEqual({
      error: { code: 'internal', message: 'the sandbox failed; its log says why' },
    })
    expect(log).toHaveBeenCalledOnce()
  } finally {
    log.mockRestore()
  }
})

function makeMistake(): never {
  throw new TypeError('a mistake')
}
