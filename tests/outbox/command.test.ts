import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startGateway } from '../cli/start-gateway.ts'
import { openPglite } from '../../src/outbox/store/open-pglite.ts'
import { addUndetermined, newStore, postgresUrl, queryPostgres } from './outbox-on.ts'

async function prepare() {
  const gateway = startGateway()
  const { store, remove } = await newStore('PGlite')
  const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-people-'))
  onTestFinished(async () => {
    await remove()
    await rm(folder, { recursive: true })
  })
  const people = join(folder, 'people.csv')
  const numbers = Array.from({ length: 6 }, (_, i) => `+39-333000000${i}`)
  await writeFile(people, ['number,name', ...numbers.map((each) => `${each},Anna`)].join('\n'))
  const dir = 'dir' in store ? store.dir : ''
  const words = [
    'campaign',
    'send',
    people,
    '--sender',
    'Acme',
    '--body',
    'Hi {{name}}',
    '--store',
    dir,
    '--batch',
    '2',
  ]
  const run = async (name: string, ...rest: string[]) =>
    await gateway.run(['campaign', name, ...rest, '--store', dir])
  return { gateway, words, run, numbers, dir, folder }
}

test('a campaign is sent, and repeating the command sends nothing', async () => {
  const { gateway, words, run, numbers } = await prepare()
  const first = await gateway.run([...words, '--rate', '1000/s'])
  expect(first.code).toBe(0)
  expect(first.printed).toMatch(/sent\s+│ 6/u)
  expect(new Set((await gateway.queued()).flat())).toEqual(new Set(numbers))
  const before = gateway.requests.length
  expect((await gateway.run(words)).code).toBe(0)
  expect(gateway.requests).toHaveLength(before)
  const status = await run('status', 'people', '--json')
  expect(JSON.parse(status.printed)).toMatchObject({ state: 'done', sent: 6 })
  expect((await run('report', 'people')).printed.split('\n')).toHaveLength(8)
  expect((await run('undetermined')).errors).toBe('No undetermined messages.\n')
  expect(await run('status', 'other')).toMatchObject({ code: 1 })
})

test('the command lists every undetermined message, even if there are more than 10,000', async () => {
  const { run, dir } = await prepare()
  const database = await openPglite(dir)
  await addUndetermined(database, { dir }, '64b7f0a1c2d3e4f5a6b7c8d9')
  await database.close()
  const { code, printed } = await run('undetermined', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toHaveLength(10_001)
})

test.each([
  ['status', 'people'],
  ['pause', 'people'],
  ['resume', 'people'],
  ['report', 'people'],
  ['undetermined'],
])(
  'without an outbox in the folder, campaign %s is a usage error that creates nothing',
  async (...words) => {
    const { gateway, folder } = await prepare()
    const before = await readdir(folder)
    const missing = join(folder, 'mistyped')
    const byFlag = await gateway.run(['campaign', ...words, '--store', missing])
    const errors = `gateway-sms: there is no outbox in ${missing}: check --store\n`
    expect(byFlag).toMatchObject({ code: 2, printed: '', errors })
    const env = { ...gateway.env, GATEWAY_SMS_OUTBOX: folder }
    const byVariable = await gateway.run(['campaign', ...words], { env })
    expect(byVariable).toMatchObject({
      code: 2,
      errors: `gateway-sms: there is no outbox in ${folder}: check GATEWAY_SMS_OUTBOX\n`,
    })
    expect(await readdir(folder)).toEqual(before)
  },
)

test.skipIf(inject('postgres') === null)(
  'without an outbox in the database, campaign status creates none',
  async () => {
    const { gateway } = await prepare()
    const name = `empty_${randomUUID().replaceAll('-', '')}`
    await queryPostgres(`CREATE DATABASE ${name}`)
    const url = new URL(postgresUrl())
    url.pathname = name
    const env = { ...gateway.env, GATEWAY_SMS_OUTBOX: url.href }
    const { code, errors } = await gateway.run(['campaign', 'status', 'people'], { env })
    expect({ code, errors }).toEqual({
      code: 2,
      errors: 'gateway-sms: there is no outbox in this database: check GATEWAY_SMS_OUTBOX\n',
    })
    const made = await queryPostgres(
      "SELECT 1 FROM pg_namespace WHERE nspname LIKE 'gateway_sms%'",
      url.href,
    )
    await queryPostgres(`DROP DATABASE ${name}`)
    expect(made).toEqual([])
  },
)

test('a campaign that reaches its budget exits with 4, and continues with a higher budget', async () => {
  const { gateway, words, run, numbers } = await prepare()
  const first = await gateway.run([...words, '--max-cost', '0.1'])
  expect(first).toMatchObject({ code: 4, errors: expect.stringContaining('max-cost') })
  expect((await gateway.queued()).flat()).toHaveLength(2)
  expect(await run('pause', 'people')).toMatchObject({ code: 1 })
  expect(await run('resume', 'people', '--max-cost', '1')).toMatchObject({ code: 0 })
  expect(await run('resume', 'people', '--max-cost', '0.01')).toMatchObject({ code: 1 })
  expect((await gateway.run(words)).code).toBe(0)
  expect(new Set((await gateway.queued()).flat())).toEqual(new Set(numbers))
})

test('a campaign with a rejected token says why it waits, and continues with another token', async () => {
  const { gateway, words, numbers, dir } = await prepare()
  const stop = new AbortController()
  const { code, errors } = await gateway.run(words, {
    env: { ...gateway.env, GATEWAY_SMS_TOKEN: 'expired' },
    signal: stop.signal,
    onError: (text) => {
      if (text.includes('Waiting')) stop.abort()
    },
  })
  expect(code).not.toBe(0)
  expect(errors).toMatch(/^Waiting before the next attempt: .*401/mu)
  expect(errors.match(/Waiting/gu)).toHaveLength(1)
  expect((await gateway.queued()).flat()).toEqual([])
  // The outbox tries a token again after ten seconds. This ends the wait.
  const database = await openPglite(dir)
  await database.query('UPDATE gateway_sms.pace SET held_until = now()')
  await database.query('UPDATE gateway_sms_queue.job SET start_after = now()')
  await database.close()
  expect((await gateway.run(words)).code).toBe(0)
  expect(new Set((await gateway.queued()).flat())).toEqual(new Set(numbers))
})

test('a password on the command line, an invalid rate, and production without --yes are refused', async () => {
  const { gateway, words } = await prepare()
  const refused = [
    [...words, '--store', 'postgres://me:secret-4711@127.0.0.1/db'],
    [...words, '--rate', 'fast'],
    [...words, '--environment', 'production'],
  ]
  for (const each of refused) {
    const { code, errors } = await gateway.run(each)
    expect(code).toBe(2)
    expect(errors).not.toContain('4711')
  }
  expect(gateway.requests).toEqual([])
})
