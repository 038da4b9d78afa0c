import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { isLong } from '../../tools/how-many.ts'
import { run, testTerminal } from './start-gateway.ts'
import { isPaidSend, isSend, startProxy } from './start-proxy.ts'

vi.setConfig({ testTimeout: 60_000 })

test('a sandbox matches its documentation, which results in exit code 0 and a summary', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { code, printed, errors } = await verify(sandbox, ['--side', 'responses'])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(printed).toMatch(/^Checking 127\.0\.0\.1:\d+\. The gateway is a sandbox/)
  expect(printed).toMatch(/\n {2}responses +(\d+) passed, 0 failed, 0 skipped\n/)
  expect(printed).toMatch(/\n\d+ passed, 0 failed, 0 skipped\n$/)
})

test('a difference results in exit code 1, and is in every report with its calls', async () => {
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
      /^gateway-sms: \d+ differences? found between 127\.0\.0\.1:\d+ and its documentation\n$/,
    )
    expect(printed).toMatch(/✗ responses: .*\n {2}expected .*\n {2}found .*404/)
    expect(printed).toMatch(/curl .*-X DELETE .*\$GATEWAY_SMS_TOKEN/)
    const reports = [readFileSync(junit, 'utf8'), readFileSync(html, 'utf8')]
    expect(reports[0]).toMatch(
      /<testsuite name="responses" tests="\d+" failures="[1-9]\d*" skipped="0">/,
    )
    expect(reports[0]).toContain('<failure message="expected ')
    expect(reports[1]).toContain('<td>cancelMessage</td><td>200</td><td class="missing">')
    for (const text of [printed, errors, ...reports]) expect(text).not.toContain(token)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const adminToken = 'an-admin-token-of-this-test'

test.each([
  [adminToken, 'The gateway is a sandbox.', ''],
  [
    undefined,
    'send only test messages',
    'The sandbox requires its admin token, so it is checked like any other gateway. Set GATEWAY_SMS_ADMIN_TOKEN to the token that the sandbox was started with; it is sent only to this machine.\n',
  ],
])('a sandbox with an admin token is checked with the token %s', async (given, means, errors) => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen({ adminToken })
  const env = {
    GATEWAY_SMS_TOKEN: sandbox.token(),
    ...(given !== undefined && { GATEWAY_SMS_ADMIN_TOKEN: given }),
  }
  const terminal = testTerminal({ env })
  const words = ['--side', 'protocol', '--allow-skipped']
  expect(await run(['verify', url, ...words], terminal), terminal.errors()).toBe(0)
  expect(terminal.printed()).toContain(means)
  expect(terminal.errors()).toBe(errors)
  expect(terminal.printed()).not.toContain(adminToken)
})

test('--json prints the result as one document', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { code, printed } = await verify(sandbox, ['--side', 'responses', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ findings: [], seed: 1 })
})

test('a closed port and an unrelated server are reported as differences', async () => {
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
  expect(closed.printed()).toContain('expected a response')
})

test('a gateway that hangs is abandoned at the time limit', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  // The first request proves that the gateway is a sandbox.
  sandbox.faults.add({ when: { after: 1 }, action: { kind: 'hang', takesEffect: false } })
  const { code, printed } = await verify(sandbox, ['--time-limit', '1s'])
  expect(code).toBe(1)
  expect(printed).toContain('the run took longer than 1 s')
})

test.each([
  [['verify'], {}, 'no gateway chosen'],
  [['verify', 'http://127.0.0.1:1'], {}, 'no token'],
  [
    ['verify', 'http://127.0.0.1:1', '--base-url', 'http://127.0.0.1:2'],
    {},
    '<url> cannot be combined',
  ],
  [
    ['verify', '--side', 'dredd', 'http://127.0.0.1:1'],
    {},
    '--side must be one of responses, protocol',
  ],
  [
    ['verify', 'http://gateway.example', '--spend'],
    { GATEWAY_SMS_TOKEN: 'x' },
    'not running in an interactive terminal: add --yes',
  ],
] as const)('%j is refused with exit code 2', async (words, env, line) => {
  const terminal = testTerminal({ env, fetch: () => Promise.reject(new Error('offline')) })
  expect(await run([...words], terminal)).toBe(2)
  expect(terminal.errors()).toContain(line)
})

describe('a server on this machine that may forward requests is not free', () => {
  test.each([
    ['a proxy that passes everything', [], (path: string) => path],
    [
      'a tunnel that passes no control API',
      ['--side', 'responses'],
      (path: string) => !path.startsWith('/_sandbox') && path,
    ],
  ])(
    '%s: nothing is sent without --spend, and skipped checks are reported',
    { timeout: 180_000 },
    async (_, sides, passes) => {
      await using sandbox = createSandbox({ clock: 'manual' })
      const { url } = await sandbox.listen()
      await using proxy = await startProxy(({ path }) => {
        const passed = passes(path)
        return passed === false ? undefined : url + passed
      })
      const before = sandbox.credit
      const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
      const junit = join(folder, 'junit.xml')
      const words = [...sides, '--runs', '1', '--junit', junit]
      const { code, printed, errors } = await verifyAt(proxy.url, sandbox, words)
      const report = readFileSync(junit, 'utf8')
      rmSync(folder, { recursive: true })

      expect(proxy.calls.filter(isSend)).not.toEqual([])
      expect(proxy.calls.filter(isPaidSend)).toEqual([])
      expect(sandbox.credit).toBe(before)
      const [, passed, failed, skipped] =
        /\n(\d+) passed, (\d+) failed, (\d+) skipped\n$/.exec(printed) ?? []
      expect(Number(passed)).toBeGreaterThan(0)
      expect(failed).toBe('0')
      expect(Number(skipped)).toBeGreaterThan(0)
      expect(report.match(/<skipped message="[^"]/g)).toHaveLength(Number(skipped))
      expect(code).toBe(6)
      expect(errors).toContain('skipped at')
    },
  )

  test('the control API of another sandbox proves nothing, even if it claims the port', async () => {
    await using sandbox = createSandbox({ clock: 'manual' })
    await using other = createSandbox({ clock: 'manual' })
    const real = await sandbox.listen()
    const { url } = await other.listen()
    await using proxy = await startProxy(({ path, port }) => {
      if (path === '/_sandbox/v1/health') return { status: 'ok', ports: [port] }
      return (path.startsWith('/_sandbox') ? url : real.url) + path
    })
    const accounts = other.accounts.list().length
    const { code, printed } = await verifyAt(proxy.url, sandbox, ['--side', 'responses'])
    expect(code).toBe(6)
    expect(printed).toContain('Without --spend')
    expect(proxy.calls.filter(isPaidSend)).toEqual([])
    expect(other.accounts.list(), 'and it is left as it was').toHaveLength(accounts)
  })

  test('--allow-skipped accepts skipped checks, and --spend needs confirmation', async () => {
    await using sandbox = createSandbox({ clock: 'manual' })
    const { url } = await sandbox.listen()
    await using proxy = await startProxy(({ path }) => url + path)
    const words = ['--side', 'responses', '--allow-skipped']
    expect((await verifyAt(proxy.url, sandbox, words)).code).toBe(0)
    expect((await verifyAt(proxy.url, sandbox, [...words, '--spend'])).code).toBe(2)
    expect(sandbox.credit).toBe(100)
  })
})

test("a run restores the sandbox's time, messages, accounts and tokens", async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const before = sandbox.snapshot()
  const words = isLong ? ['--runs', '1'] : ['--side', 'responses']
  const { code, printed } = await verify(sandbox, words, 'a token that is not used')
  expect({ code, end: printed.split('\n').at(-2) }).toEqual({
    code: 0,
    end: expect.stringMatching(/^\d+ passed, 0 failed, 0 skipped$/),
  })
  expect(sandbox.snapshot()).toBe(before)
})

test('a token service at another address is checked too', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen()
  await using gateway = await startProxy(({ path }) =>
    /^\/(tokens|scopes)/.test(path) ? undefined : url + path,
  )
  const words = ['--side', 'responses', '--allow-skipped']
  const without = await verifyAt(gateway.url, sandbox, words)
  expect(without.code).toBe(1)
  const { code, printed } = await verifyAt(gateway.url, sandbox, [...words, '--token-service', url])
  expect(printed).not.toContain('it needs the token service')
  expect(code).toBe(0)
  const refused = await verifyAt(gateway.url, sandbox, ['--token-service', 'nowhere'])
  expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('--token-service') })
})

test(
  'no report of any format shows the secrets that a gateway echoes',
  { timeout: 180_000 },
  async () => {
    await using sandbox = createSandbox({ clock: 'manual' })
    const { url } = await sandbox.listen()
    const { apiKey } = sandbox.credentials
    const made: string[] = []
    await using proxy = await startProxy(({ path }) => url + path, {
      change: (text, { headers }) => {
        for (const [, token = ''] of text.matchAll(/"(?:token|refreshToken)":"([^"]+)"/g)) {
          made.push(token)
        }
        const bearer = headers['authorization']?.replace('Bearer ', '') ?? ''
        const echo = [
          bearer,
          apiKey,
          bearer.toUpperCase(),
          encodeURIComponent(apiKey),
          ...made.slice(-3),
        ]
        // If a long text is cut off, half a secret must not remain.
        const padding = 'x'.repeat(paddingOf(text))
        return text.replace(
          /"message":"[^"]*"/,
          JSON.stringify({ message: padding + echo.join(' ') }).slice(1, -1),
        )
      },
    })
    const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
    const [junit, html] = [join(folder, 'junit.xml'), join(folder, 'page.html')]
    const words = [
      ...(isLong ? [] : ['--side', 'protocol']),
      '--runs',
      '1',
      '--junit',
      junit,
      '--html',
      html,
    ]
    const { code, printed, errors, token } = await verifyAt(proxy.url, sandbox, words)
    // The second run cannot know the tokens of the first.
    const first = made.splice(0)
    const json = await verifyAt(proxy.url, sandbox, ['--side', 'responses', '--json'])
    const all = [...first, ...made]
    const reports = [
      printed,
      errors,
      readFileSync(junit, 'utf8'),
      readFileSync(html, 'utf8'),
      json.printed,
      json.errors,
    ]
    rmSync(folder, { recursive: true })
    expect(code).toBe(1)
    expect(json.code).toBe(1)
    expect(first.length).toBeGreaterThan(10)
    expect(made.length).toBeGreaterThan(0)
    for (const report of reports) {
      const shown = [token, json.token, apiKey, ...all].filter((secret) =>
        // Part of a secret counts too.
        report.toLowerCase().includes(secret.slice(0, 12).toLowerCase()),
      )
      expect(shown).toEqual([])
    }
  },
)

/** A response's padding, with every length around the one at which a finding is cut off. */
function paddingOf(text: string): number {
  return text.length % 300
}

async function verify(sandbox: Sandbox, words: string[], given?: string) {
  const { url } = await sandbox.listen()
  return verifyAt(url, sandbox, words, given)
}

async function verifyAt(url: string, sandbox: Sandbox, words: string[], given?: string) {
  const token = given ?? sandbox.token()
  const { email, apiKey } = sandbox.credentials
  const env = { GATEWAY_SMS_TOKEN: token, GATEWAY_SMS_EMAIL: email, GATEWAY_SMS_API_KEY: apiKey }
  const terminal = testTerminal({ env })
  const code = await run(['verify', url, ...words], terminal)
  return { code, token, printed: terminal.printed(), errors: terminal.errors() }
}
