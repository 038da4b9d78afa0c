import { expect, test } from 'vitest'
import { number } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

const path = '/messages/wait'
const url = `http://sandbox.test/_sandbox/v1${path}`

test('an earlier message is returned at once, with its code', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send({ body: 'Your code is 4711' })
  const { status, body } = await sandbox.control('POST', path, { to: number, body: 'code' })
  expect(status).toBe(200)
  expect(body).toEqual({
    id,
    sender: 'Acme',
    recipients: [{ number, text: 'Your code is 4711' }],
    text: 'Your code is 4711',
    queuedAt: '2026-01-15T10:00:00.000Z',
    otp: '4711',
  })
})

test('a message that is queued during a wait ends it', async () => {
  await using sandbox = startControl()
  const waiting = sandbox.control('POST', path, { sender: 'Acme', timeout: '60s' })
  await sandbox.send({ sender: 'Other' })
  const { id } = await sandbox.send()
  expect((await waiting).body).toMatchObject({ id, sender: 'Acme' })
})

test.each(['Hello', 'Either 4711 or 4712'])('the text %s has no code', async (body) => {
  await using sandbox = startControl()
  await sandbox.send({ body })
  expect((await sandbox.control('POST', path)).body).not.toHaveProperty('otp')
})

test('a text is matched with a regular expression', async () => {
  await using sandbox = startControl()
  await sandbox.send({ body: 'no' })
  const { id } = await sandbox.send({ body: 'CODE: 12345' })
  const reply = await sandbox.control('POST', path, {
    body: { pattern: '^code: \\d+$', flags: 'i' },
  })
  expect(reply.body).toMatchObject({ id, otp: '12345' })
})

test('each message is returned once, and again with `since`', async () => {
  await using sandbox = startControl()
  const first = await sandbox.send()
  const second = await sandbox.send()
  expect((await sandbox.control('POST', path)).body).toMatchObject({ id: first.id })
  expect((await sandbox.control('POST', path, {})).body).toMatchObject({ id: second.id })
  const again = await sandbox.control('POST', path, { since: '2026-01-15T10:00:00Z' })
  expect(again.body).toMatchObject({ id: first.id })
})

test('a wait without a match names the closest messages and why they do not match', async () => {
  await using sandbox = startControl()
  await sandbox.send({ sender: 'Other', body: 'Hello' })
  const reply = await sandbox.control('POST', path, { sender: 'Acme', timeout: 0 })
  expectFailure(reply, 408, 'timeout', "no message from 'Acme' was queued within 0 ms.")
  expectFailure(reply, 408, 'timeout', "✗ sender: 'Other'")
  expect(JSON.stringify(reply.body)).not.toContain('waitForMessage(): ')
})

test('a reset ends waits', async () => {
  await using sandbox = startControl()
  const waiting = sandbox.control('POST', path)
  await sandbox.control('POST', '/reset')
  expectFailure(await waiting, 409, 'conflict', 'the sandbox was reset before a message was queued')
})

test('through fetch, a caller that disconnects takes no message', async () => {
  await using sandbox = startControl()
  const controller = new AbortController()
  const waiting = sandbox.sandbox.fetch(url, { method: 'POST', signal: controller.signal })
  // Until it waits.
  await sandbox.control('GET', '/health')
  controller.abort(new Error('changed my mind'))
  const { id } = await sandbox.send()
  expect((await sandbox.control('POST', path, { timeout: 0 })).body).toMatchObject({ id })
  await expect(waiting).rejects.toThrow('changed my mind')
})

test.each([
  [{ timeout: '61s' }, "'timeout' must be at most 60 seconds"],
  [{ timeout: 60_001 }, "'timeout' must be at most 60 seconds"],
  [{ timeout: 'soon' }, "'timeout' must be milliseconds, or a number and a unit such as '10s'"],
  [{ timeout: -1 }, "'timeout' must be milliseconds"],
  [{ to: '3331234567' }, "'to' must be a number in the gateway's format"],
  [{ body: { pattern: '(' } }, "'body': Invalid regular expression"],
  [{ body: { pattern: 'x', flags: 'q' } }, "'body': Invalid flags"],
  [{ body: 5 }, '\'body\' must be part of its text, or `{ "pattern" }`'],
  [{ since: '2026-01-15' }, "'since' must"],
  [{ form: 'Acme' }, "'form' does not exist"],
  [[], 'the body must be object'],
])('the filter %j is refused with the reason', async (filter, message) => {
  await using sandbox = startControl()
  const reply = await sandbox.control('POST', path, filter)
  expectFailure(reply, 422, 'invalid-parameter', message)
})
