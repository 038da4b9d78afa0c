import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts'
import { limitDisk } from '../../durable/limit-disk.ts'

let folder: string
let count = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function newFile(): string {
  return join(folder, `${(count += 1)}.db`)
}

/** A file with a message. */
async function writtenFile(): Promise<string> {
  const data = newFile()
  await using sandbox = createSandbox({ data, clock: 'manual' })
  expect((await send(sandbox, sandbox.token())).status).toBe(201)
  return data
}

function send(
  sandbox: Sandbox,
  token: string,
  body = 'Hello',
  url = 'http://x',
): Promise<Response> {
  const ask = url === 'http://x' ? sandbox.fetch : fetch
  return ask(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: 'Acme', body, recipients: '+39-3331234567' }),
  })
}

/** Changes a file that no sandbox has open. */
function change(data: string, sql: string): void {
  const database = new DatabaseSync(data)
  database.exec(sql)
  database.close()
}

test.each([':memory:', ''])("'%s' is not accepted as a file", (data) => {
  expect(() => createSandbox({ data })).toThrow(`'${data}' is not the path of a file`)
})

test("a path like a URI names a file: 'file::memory:'", () => {
  const entry = new URL('../../../src/sandbox/index.ts', import.meta.url)
  const script = `import { createSandbox } from '${entry}'
    await createSandbox({ data: 'file::memory:' }).close()`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder })
  expect(statSync(join(folder, 'file::memory:')).size).toBeGreaterThan(0)
})

test.each([
  ['a value that is not JSON', "UPDATE rows SET value = '{' WHERE kind = 'accounts'"],
  ['a missing field', "UPDATE rows SET value = '{}' WHERE kind = 'messages'"],
  ['an unknown kind', "UPDATE rows SET kind = 'users' WHERE kind = 'accounts'"],
  ['a message without an account', "DELETE FROM rows WHERE kind = 'accounts'"],
  ['a waiting message outside the queue', "DELETE FROM rows WHERE kind = 'queue'"],
])('a file with %s is reported as damaged', async (_, sql) => {
  const data = await writtenFile()
  change(data, sql)
  const problem = `'${data}' is damaged: restore it from a backup, or choose another file`
  expect(() => createSandbox({ data })).toThrow(problem)
  // It was released.
  change(data, 'DELETE FROM rows')
  await createSandbox({ data }).close()
})

test('a file whose pages are overwritten is reported as damaged', async () => {
  const data = await writtenFile()
  const size = statSync(data).size
  const bytes = Buffer.alloc(size, 'x')
  readFileSync(data).copy(bytes, 0, 0, 100)
  writeFileSync(data, bytes)
  expect(() => createSandbox({ data })).toThrow(`'${data}' is damaged`)
})

test('a file that others can read is restricted to its owner', async () => {
  const data = await writtenFile()
  chmodSync(data, 0o644)
  await createSandbox({ data }).close()
  expect(statSync(data).mode & 0o777).toBe(0o600)
})

test.each(['fetch', 'port'])(
  'on a full disk a send over %s is refused and not charged, and sending continues once there is room',
  async (way) => {
    const data = newFile()
    using disk = limitDisk()
    const sandbox = createSandbox({ data, clock: 'manual', credit: 10 })
    const token = sandbox.token()
    const { url } = way === 'port' ? await sandbox.listen() : { url: 'http://x' }
    const isReady = async () => (await sandbox.fetch('http://x/_sandbox/v1/ready')).status
    expect((await send(sandbox, token, 'one', url)).status).toBe(201)
    const before = [sandbox.credit, sandbox.snapshot()]

    disk.fill()
    const texts = Array.from({ length: 20 }, (_, i) => `${i} ${'x'.repeat(3000)}`)
    const refused = await Promise.all(texts.map((text) => send(sandbox, token, text, url)))
    const bodies = await Promise.all(refused.map((response) => response.text()))
    expect(refused.map(({ status }) => status)).toEqual(texts.map(() => 503))
    expect(bodies[0]).toContain(`'${data}' cannot be written: the disk is full`)
    expect([sandbox.credit, sandbox.snapshot()]).toEqual(before)
    expect(() => sandbox.accounts.add({ email: `${'a'.repeat(200)}@example.com` })).not.toThrow()

    disk.free()
    expect(await isReady()).toBe(200)
    const { status } = await send(sandbox, token, 'two', url)
    expect(status).toBe(201)
    disk.fill()
    await sandbox.close()
    await using again = createSandbox({ data, clock: 'manual' })
    expect(bodiesOf(again.snapshot())).toEqual(['one', 'two'])
  },
)

function bodiesOf(snapshot: string): string[] {
  return Array.from(snapshot.matchAll(/"body":"([^"]*?)"/g), ([, body = '']) => body)
}
