// The target and token of a command.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, startGateway, testTerminal } from '../../../tests/cli/start-gateway.ts'

/** The URL that `list` requests. */
async function addressOf(flags: string[], env: Readonly<Record<string, string | undefined>>) {
  let address = ''
  const terminal = testTerminal({
    env: { GATEWAY_SMS_TOKEN: 'secret-token', ...env },
    fetch: async (input) => {
      address = new Request(input).url
      return Response.json({ data: [], success: true, message: '', error: null, credit: 1 })
    },
  })
  const code = await run(['list', '--json', ...flags], terminal, new AbortController().signal)
  return { code, address, errors: terminal.errors() }
}

test.each([
  [[], { GATEWAY_SMS_ENVIRONMENT: 'test' }, 'https://test.ws.messaggisms.com/messages/'],
  [[], { GATEWAY_SMS_ENVIRONMENT: 'production' }, 'https://ws.messaggisms.com/messages/'],
  [[], { GATEWAY_SMS_BASE_URL: 'http://localhost:1/x' }, 'http://localhost:1/x/messages/'],
  [
    ['--environment', 'test'],
    { GATEWAY_SMS_ENVIRONMENT: 'production' },
    'https://test.ws.messaggisms.com/messages/',
  ],
  [
    ['--environment', 'test'],
    { GATEWAY_SMS_BASE_URL: 'http://localhost:1' },
    'https://test.ws.messaggisms.com/messages/',
  ],
  [
    ['--base-url', 'http://localhost:1'],
    { GATEWAY_SMS_ENVIRONMENT: 'production' },
    'http://localhost:1/messages/',
  ],
])('%j with %j leads to %s', async (flags, env, address) => {
  expect(await addressOf(flags, env)).toMatchObject({ code: 0, address })
})

test.each([
  [[], {}, 'use --environment production, --environment test or --base-url'],
  [[], { GATEWAY_SMS_ENVIRONMENT: ' ' }, 'no gateway chosen'],
  [[], { GATEWAY_SMS_ENVIRONMENT: 'live' }, 'must be production or test'],
  [
    [],
    { GATEWAY_SMS_ENVIRONMENT: 'test', GATEWAY_SMS_BASE_URL: 'http://localhost:1' },
    'GATEWAY_SMS_ENVIRONMENT and GATEWAY_SMS_BASE_URL cannot be combined',
  ],
  [
    ['--environment', 'test', '--base-url', 'http://localhost:1'],
    {},
    '--environment and --base-url cannot be combined',
  ],
  [['--environment', 'live'], {}, 'Allowed choices are production, test'],
  [['--base-url', 'gateway'], {}, 'must be a URL'],
  [['--base-url', 'http://user:secret@localhost'], {}, 'must be a URL'],
])('%j with %j results in exit code 2 and advice', async (flags, env, advice) => {
  const { code, address, errors } = await addressOf(flags, env)
  expect(code).toBe(2)
  expect(address).toBe('')
  expect(errors).toContain(advice)
  expect(errors).not.toContain('secret')
})

test('a token from a file or stdin overrides the variable', async () => {
  await using gateway = startGateway()
  const token = gateway.env['GATEWAY_SMS_TOKEN'] ?? ''
  const env = { GATEWAY_SMS_ENVIRONMENT: 'test', GATEWAY_SMS_TOKEN: 'wrong' }
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  try {
    const path = join(folder, 'the token')
    await writeFile(path, `${token}\n`)
    expect((await gateway.run(['list', '--token-file', path], { env })).code).toBe(0)
    gateway.lose((method) => method === 'PUT' || method === 'GET')
    const send = [
      'send',
      '--sender',
      'Acme',
      '--body',
      'Hi',
      '+39-3331234567',
      '--token-file',
      path,
    ]
    const { errors } = await gateway.run(send, { env })
    expect(errors).toContain(` --token-file '${path}'\n`)
  } finally {
    await rm(folder, { recursive: true })
  }
  gateway.lose(() => false)
  const input = `${token}\n`
  expect((await gateway.run(['list', '--token-file', '-'], { env, input })).code).toBe(0)
  expect((await gateway.run(['list', '--token-file', '-'], { env, input: '\n' })).code).toBe(2)
})

test('without a token, the error says how to set one', async () => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run(['list'], {
    env: { GATEWAY_SMS_ENVIRONMENT: 'test' },
  })
  expect(code).toBe(2)
  expect(errors).toContain('set GATEWAY_SMS_TOKEN or use --token-file')
})

test.each([
  ['list', '--token', 'planted'],
  ['list', '--token=planted'],
  ['token', 'list', '--token', 'planted'],
  ['token', 'list', '--api-key=planted'],
])('%s %s is refused, and the secret is not shown', async (...words) => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run(words)
  expect(code).toBe(2)
  expect(errors).toContain('other users can see command lines')
  expect(errors).not.toContain('planted')
})
