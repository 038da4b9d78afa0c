import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, startGateway, testTerminal } from '../../../tests/cli/start-gateway.ts'

const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-env-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const file = join(folder, 'settings.env')
  writeFileSync(file, text)
  return file
}

function listOn(gateway: ReturnType<typeof startGateway>, env: Record<string, string>) {
  return testTerminal({ env, fetch: gateway.sandbox.fetch })
}

test.each([
  ['before the command', (file: string) => ['--dotenv', file, 'list', '--json']],
  ['after it', (file: string) => ['list', '--json', '--dotenv', file]],
])('the gateway and the token are read from a file given with %s', async (_, words) => {
  await using gateway = startGateway()
  const file = fileOf(
    `# of the test\nexport GATEWAY_SMS_ENVIRONMENT=test\nGATEWAY_SMS_TOKEN="${gateway.sandbox.token()}"\n`,
  )
  const terminal = listOn(gateway, {})
  expect(await run(words(file), terminal), terminal.errors()).toBe(0)
})

test('a subcommand reads the file too', async () => {
  await using gateway = startGateway()
  const { email, apiKey } = gateway.sandbox.credentials
  const file = fileOf(
    `GATEWAY_SMS_ENVIRONMENT=test\nGATEWAY_SMS_EMAIL=${email}\nGATEWAY_SMS_API_KEY=${apiKey}\n`,
  )
  const terminal = listOn(gateway, {})
  expect(await run(['token', 'list', '--dotenv', file], terminal), terminal.errors()).toBe(0)
})

test('a variable overrides the file, and a flag overrides both', async () => {
  await using gateway = startGateway()
  const file = fileOf('GATEWAY_SMS_ENVIRONMENT=nowhere\nGATEWAY_SMS_TOKEN=wrong\n')
  const env = { GATEWAY_SMS_TOKEN: gateway.sandbox.token() }
  const flagged = listOn(gateway, env)
  const words = ['list', '--dotenv', file]
  expect(await run([...words, '--environment', 'test'], flagged), flagged.errors()).toBe(0)
  expect(await run(words, listOn(gateway, env))).toBe(2)
})

test('an unreadable file is a usage error that shows neither its name nor its content', async () => {
  const terminal = testTerminal()
  expect(await run(['list', '--dotenv', join(folder, 'planted')], terminal)).toBe(2)
  expect(terminal.errors()).toBe('gateway-sms: --dotenv: the file cannot be read (ENOENT)\n')
})
