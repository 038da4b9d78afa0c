import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test } from 'vitest'

const price = 0.0315
const body = 'Hi {{name}}, we are open on Sunday.'

/** A sandbox on a port, and a folder with a file of customers. */
async function start(rows: readonly string[]) {
  const sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen()
  const folder = mkdtempSync(join(tmpdir(), 'csv-mailing-'))
  onTestFinished(async () => {
    await sandbox.close()
    rmSync(folder, { recursive: true })
  })
  const file = join(folder, 'customers.csv')
  writeFileSync(file, ['number,name', ...rows].join('\n'))
  const mailing = (...words: string[]) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'mailing.ts'), ...words], {
      env: { ...process.env, GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: sandbox.token() },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return {
      child,
      ended: Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]),
    }
  }
  return { sandbox, file, mailing }
}

test('each recipient gets their own text, and the report lists the outcomes', async () => {
  const { sandbox, file, mailing } = await start([
    '+39-3331234567,Anna',
    '+44-7700900002,Bob',
    '333 1234567,"Ø, Clara"',
  ])
  const [said] = await mailing('send', file, body).ended
  expect(said).toBe('3 of 3\n')
  await sandbox.advance('1m')
  const [report] = await mailing('report', file).ended
  expect(report.trimEnd().split('\n')).toEqual([
    'number,state,description,segments,euros',
    "'+39-3331234567,DELIVERED,DELIVERED_TO_HANDSET,1,0.0315",
    "'+44-7700900002,UNDELIVERABLE,UNDELIVERABLE_NOT_DELIVERED,1,0.0315",
    '333 1234567,INVALID,,0,0',
  ])
})

test('a second start sends nothing again', async () => {
  const { sandbox, file, mailing } = await start(['+39-3331234567,Anna'])
  await mailing('send', file, body).ended
  await mailing('send', file, body).ended
  expect(sandbox.credit).toBeCloseTo(100 - price)
})

test('a mailing that is killed continues at the next start, and sends each message once', async () => {
  const many = Array.from({ length: 2500 }, (_, index) => `+39-333${1000000 + index},Anna`)
  const { sandbox, file, mailing } = await start(many)
  // The second message is queued, but its response never arrives.
  sandbox.faults.add({
    match: { operation: 'updateMessage' },
    when: { after: 1, times: 1 },
    action: { kind: 'hang', takesEffect: true },
  })
  const { child, ended } = mailing('send', file, body)
  await sandbox.waitForMessage({ to: '+39-3331000000' })
  await sandbox.waitForMessage({ to: '+39-3331001000' })
  child.kill('SIGKILL')
  await ended

  const [said] = await mailing('send', file, body).ended
  expect(said).toBe('2000 of 2500\n2500 of 2500\n')
  expect(sandbox.credit).toBeCloseTo(100 - 2500 * price)
})

test.each([
  ['the file', '+39-3337654321,Bob', body],
  ['the text', '+39-3331234567,Anna', 'Hi {{name}}!'],
])('a second start with another state of %s sends nothing', async (_, row, text) => {
  const { sandbox, file, mailing } = await start(['+39-3331234567,Anna'])
  await mailing('send', file, body).ended
  writeFileSync(file, `number,name\n${row}`)
  const [, errors, [code]] = await mailing('send', file, text).ended
  expect([code, errors]).toEqual([1, expect.stringContaining('belongs to another file or text')])
  expect(sandbox.credit).toBeCloseTo(100 - price)
})

test('a text with an unfilled placeholder is not sent', async () => {
  const { sandbox, file, mailing } = await start(['+39-3331234567,Anna'])
  const [, errors, [code]] = await mailing('send', file, 'Hi {{nmae}}').ended
  expect([code, errors]).toEqual([
    1,
    expect.stringContaining('Some recipients have no value for nmae'),
  ])
  expect(sandbox.credit).toBe(100)
})
