// Output that cannot be written. Each test starts a process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { createClient } from '../../src/index.ts'

vi.setConfig({ testTimeout: 30_000 })

const main = join(import.meta.dirname, '../../src/cli/main.ts')
const estimate = ['estimate', '--body', 'Hi']

const outputs = [
  ['/dev/full', 'w', 'ENOSPC'],
  // A descriptor opened only for reading, as with `1</dev/null`.
  ['/dev/null', 'r', 'EBADF'],
] as const

test
  .skipIf(!existsSync('/dev/full'))
  .each(
    outputs.flatMap((output) =>
      [estimate, [...estimate, '--json'], ['--help'], ['send', '--help']].map(
        (words) => [...output, words] as const,
      ),
    ),
  )(
  'with output to %s, opened with %s, %s is one line and exit code 5: %j',
  async (path, flags, code, words) => {
    expect(await run(words, path, flags)).toEqual({
      code: 5,
      errors: `gateway-sms: some output could not be written (${code})\n`,
    })
  },
)

test.skipIf(!existsSync('/dev/full'))(
  'a message whose output cannot be written is sent, with an exit code that does not mean failure',
  async () => {
    await using sandbox = createSandbox()
    const { url } = await sandbox.listen()
    const env = { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: sandbox.token() }
    const words = ['send', '--sender', 'Acme', '--body', 'Hi', '+39-3331234567']
    expect((await run(words, '/dev/full', 'w', env)).code).toBe(5)
    const sms = createClient({ baseUrl: url, token: sandbox.token(), fetch: sandbox.fetch })
    expect(await sms.messages.list()).toHaveLength(1)
    const wrong = await run([...words, '--strict', '--json', '1'], '/dev/full', 'w', env)
    expect(wrong.code).toBe(1)
    expect(wrong.errors).toContain('some output could not be written')
  },
)

async function run(
  words: readonly string[],
  path: string,
  flags: string,
  env: Record<string, string> = {},
) {
  await using output = await open(path, flags)
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', output.fd, 'pipe'],
  })
  const errors = child.stderr === null ? '' : text(child.stderr)
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, errors: await errors }
}
