import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { hello, number, start, startAt, unknownId } from './testing.ts'

let folder: string
let count = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function newFile(): string {
  return join(folder, `${(count += 1)}.db`)
}

test('a sandbox with a data file continues where the last one stopped', async () => {
  const data = newFile()
  const first = start({ data, credit: 5 })
  const { id } = await first.send({ recipients: [number, '+39-3331234568'] })
  first.sandbox.setOutcome('+39-3331234568', 'EXPIRED_EXPIRED')
  first.sandbox.advance('1500ms')
  const before = first.sandbox.snapshot()
  await first.sandbox.close()

  await using second = createSandbox({ data, clock: 'manual' })
  expect(second.snapshot()).toBe(before)
  expect(second.now).toEqual(new Date(startAt.getTime() + 1500))
  expect(second.credentials).toEqual(first.sandbox.credentials)
  second.advance('1m')
  const headers = { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' }
  const response = await second.fetch(`http://sandbox.test/messages/${id}`, { headers })
  expect(await response.json()).toMatchObject({
    data: [{ state: 3, statistics: { delivered: 1 } }],
  })

  const body = JSON.stringify(hello)
  const sent = await second.fetch('http://sandbox.test/messages/', {
    method: 'POST',
    headers,
    body,
  })
  const [message] = ((await sent.json()) as { data: [{ id: string }] }).data
  expect(message.id).not.toBe(id)
  expect(second.token()).not.toBe(first.token)
})

test('a callback that was pending when the process ended is made by the next sandbox', async () => {
  const data = newFile()
  const first = start({ data, callbacks: { fetch: () => new Response('later', { status: 503 }) } })
  await first.send({ options: { callback_url: 'http://127.0.0.1/hook' } })
  await first.sandbox.advance('1s')
  await first.sandbox.close()
  const called = Promise.withResolvers<string>()
  const fetch = async (request: Request) => {
    called.resolve(request.url)
    return new Response()
  }
  await using second = createSandbox({ data, callbacks: { fetch }, clock: 'manual' })
  await second.advance('10s')
  expect(await called.promise).toBe('http://127.0.0.1/hook')
})

test.each(['real', 'manual', '60x'] as const)(
  'with a %s clock, the time does not fall behind a message from a faster clock, even after a crash',
  async (clock) => {
    const data = newFile()
    const first = createSandbox({ data, clock: '100000x' })
    const headers = { authorization: `Bearer ${first.token()}`, 'content-type': 'application/json' }
    first.advance('10d')
    await first.fetch('http://x/messages/', {
      method: 'POST',
      headers,
      body: JSON.stringify(hello),
    })
    const [{ queuedAt } = { queuedAt: new Date(0) }] = first.messages()
    const snapshot = first.snapshot()
    await first.close()
    const database = new DatabaseSync(data)
    // As after a crash before the first advance.
    const early = JSON.stringify({ name: 'clock', value: { advanced: 0, now: Date.now() } })
    database.prepare("UPDATE rows SET value = ? WHERE kind = 'state' AND key = 'clock'").run(early)
    database.close()

    await using second = createSandbox({ data, clock })
    expect(second.now.getTime()).toBeGreaterThanOrEqual(queuedAt.getTime())
    expect(second.now.getTime()).toBeLessThan(queuedAt.getTime() + 5 * 86_400_000)
    const line = /"clock","value":\{[^}]*\}/
    const crashed = snapshot.replace(line, `"clock","value":{"advanced":0,"now":${Date.now()}}`)
    await using third = createSandbox({ clock })
    third.restore(crashed)
    expect(third.now.getTime()).toBeGreaterThanOrEqual(queuedAt.getTime())
  },
)

test('only one sandbox at a time can use a file', async () => {
  const data = newFile()
  const first = start({ data })
  expect(() => createSandbox({ data })).toThrow(
    `the sandbox option 'data': '${data}' is in use by another sandbox: stop that sandbox, or choose another file`,
  )
  await first.sandbox.close()
  await createSandbox({ data }).close()
})

test("a file that is not a sandbox's is refused and left unchanged", () => {
  const text = newFile()
  writeFileSync(text, 'my diary'.repeat(100))
  expect(() => createSandbox({ data: text })).toThrow(`'${text}' is not a database`)
  expect(readFileSync(text, 'utf8')).toBe('my diary'.repeat(100))

  const other = newFile()
  const database = new DatabaseSync(other)
  database.exec('CREATE TABLE diary (day TEXT)')
  expect(() => createSandbox({ data: other })).toThrow("is another program's database")
  expect(database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()).toEqual({
    count: 1,
  })
  database.close()
  expect(() => createSandbox({ data: folder })).toThrow(`'${folder}' cannot be opened`)
  const missing = join(folder, 'none', 'x.db')
  expect(() => createSandbox({ data: missing })).toThrow(`'${missing}' cannot be opened`)
})

test('a file from another version is refused, and the error says what to do', async () => {
  const data = newFile()
  await createSandbox({ data }).close()
  const database = new DatabaseSync(data)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => createSandbox({ data })).toThrow('has schema version 99')
})

test('only its owner can read a new file', async () => {
  const data = newFile()
  const sandbox = createSandbox({ data })
  expect(statSync(data).mode & 0o777).toBe(0o600)
  await sandbox.close()
})

test('invalid options create no file', () => {
  const data = newFile()
  expect(() => createSandbox({ data, startAt: new Date(-1) })).toThrow('startAt')
  expect(() => statSync(data)).toThrow('ENOENT')
})

test('a refused request leaves no trace in the file', async () => {
  const data = newFile()
  await using gateway = start({ data, credit: 0 })
  const before = gateway.sandbox.snapshot()
  await gateway.call('POST', '/messages/', hello)
  await gateway.call('GET', `/messages/${unknownId}`)
  expect(rows(gateway.sandbox.snapshot())).toEqual(rows(before))
})

/** Without the counters of requests, ids and time. */
function rows(snapshot: string): string[] {
  return snapshot.split('\n').filter((line) => !/^\{"(state|tokens)"/.test(line))
}
