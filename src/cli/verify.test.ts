import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../sandbox/index.ts'
import { run, testTerminal } from '../../tests/cli/start-gateway.ts'

vi.setConfig({ testTimeout: 60_000 })

test('a sandbox does what its documents say: exit code 0, and a summary', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { code, printed, errors } = await verify(sandbox, ['--side', 'responses'])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(printed).toMatch(/^Checking 127\.0\.0\.1:\d+\. Messages are sent/)
  expect(printed).toMatch(/\n {2}responses +(\d+) of \1 hold\n/)
  expect(printed).toMatch(/The gateway does what its documents say\.\n$/)
})

test('what a gateway does otherwise is exit code 1, with the calls, and is in each report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const junit = join(folder, 'junit.xml')
  const html = join(folder, 'page.html')
  try {
    await using sandbox = createSandbox({ clock: 'manual' })
    sandbox.faults.add({
      match: { operation: 'cancelMessage' },
      action: { kind: 'status', status: 404, code: 219 },
    })
    const words = ['--side', 'responses', '--junit', junit, '--html', html]
    const { code, printed, errors, token } = await verify(sandbox, words)
    expect(code).toBe(1)
    expect(errors).toMatch(
      /^gateway-sms: \d+ differences? from the documents at 127\.0\.0\.1:\d+\n$/,
    )
    expect(printed).toMatch(/✗ responses: .*\n {2}expected .*\n {2}found .*404/)
    expect(printed).toMatch(/curl .*-X DELETE .*\$GATEWAY_SMS_TOKEN/)
    const reports = [readFileSync(junit, 'utf8'), readFileSync(html, 'utf8')]
    expect(reports[0]).toMatch(/<testsuite name="responses" tests="\d+" failures="[1-9]\d*">/)
    expect(reports[0]).toContain('<failure message="expected ')
    expect(reports[1]).toContain('<td>cancelMessage</td><td>200</td><td class="missing">')
    for (const text of [printed, errors, ...reports]) expect(text).not.toContain(token)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('with --json the result is one document', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { code, printed } = await verify(sandbox, ['--side', 'responses', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ findings: [], seed: 1 })
})

test('a closed port, and a server that is something else, are differences in words', async () => {
  const server = createServer((_, response) => response.end('<h1>Hello</h1>'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const env = { GATEWAY_SMS_TOKEN: 'x' }
  const other = testTerminal({ env })
  expect(await run(['verify', `http://127.0.0.1:${port}`], other)).toBe(1)
  expect(other.printed()).toContain('expected the envelope of this gateway')
  await new Promise((resolve) => server.close(resolve))
  const closed = testTerminal({ env })
  expect(await run(['verify', `http://127.0.0.1:${port}`], closed)).toBe(1)
  expect(closed.printed()).toContain('expected an answer')
})

test('a gateway that hangs is given up when the time is over', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  sandbox.faults.add({ action: { kind: 'hang', takesEffect: false } })
  const { code, printed } = await verify(sandbox, ['--time-limit', '1s'])
  expect(code).toBe(1)
  expect(printed).toContain('it was not over within 1 s')
})

test.each([
  [['verify'], {}, 'no gateway is named'],
  [['verify', 'http://127.0.0.1:1'], {}, 'there is no token'],
  [['verify', 'http://127.0.0.1:1', '--base-url', 'http://127.0.0.1:2'], {}, 'name two gateways'],
  [
    ['verify', '--side', 'dredd', 'http://127.0.0.1:1'],
    {},
    '--side must be one of responses, protocol',
  ],
  [
    ['verify', 'http://gateway.example', '--spend'],
    { GATEWAY_SMS_TOKEN: 'x' },
    'no terminal to ask at: add --yes',
  ],
] as const)('%j is refused with exit code 2', async (words, env, line) => {
  const terminal = testTerminal({ env, fetch: () => Promise.reject(new Error('offline')) })
  expect(await run([...words], terminal)).toBe(2)
  expect(terminal.errors()).toContain(line)
})

async function verify(sandbox: Sandbox, words: string[]) {
  const { url } = await sandbox.listen()
  const token = sandbox.token()
  const { email, apiKey } = sandbox.credentials
  const env = { GATEWAY_SMS_TOKEN: token, GATEWAY_SMS_EMAIL: email, GATEWAY_SMS_API_KEY: apiKey }
  const terminal = testTerminal({ env })
  const code = await run(['verify', url, ...words], terminal)
  return { code, token, printed: terminal.printed(), errors: terminal.errors() }
}
