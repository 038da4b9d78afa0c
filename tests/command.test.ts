// The built command in its own process: signals, pipes and exit codes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const main = join(dirname(import.meta.dirname), 'dist/cli/main.js')
const send = ['send', '--sender', 'Acme', '--json', '+39-3331234567']

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops a sandbox, which says so and exits with code 0',
  async (signal) => {
    await using sandbox = await start()

    const response = await fetch(`${sandbox.url}/messages/`)
    expect(response.status).toBe(401)

    sandbox.child.kill(signal)
    const [code] = (await once(sandbox.child, 'exit')) as [number | null]
    expect(code).toBe(0)
    expect(sandbox.lines.at(-1)).toBe('Stopped.')
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
  },
)

test('a sandbox stops despite a pending response and a pending callback', async () => {
  await using sandbox = await start()
  const called = Promise.withResolvers<void>()
  const receiver = createServer(() => called.resolve()).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const post = (recipients: string, options = {}) =>
    fetch(`${sandbox.url}/messages/`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandbox.env.GATEWAY_SMS_TOKEN}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ sender: 'Acme', body: 'Hello', recipients, options }),
    })
  await post('+39-3331234567', { callback_url: `http://127.0.0.1:${port}/` })
  const withoutResponse = post('+44-7700900901').catch(String)
  await called.promise

  sandbox.child.kill('SIGTERM')
  const [code] = (await once(sandbox.child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(sandbox.lines.at(-1)).toBe('Stopped.')
  expect(await withoutResponse).toBe('TypeError: fetch failed')
  receiver.close()
  receiver.closeAllConnections()
})

test('a port in use results in exit code 1, and one line says what to do', async () => {
  await using sandbox = await start()
  const { port } = new URL(sandbox.url)
  const { code, printed, errors } = await run(['sandbox', '--port', port], sandbox)
  expect({ code, printed, errors }).toEqual({
    code: 1,
    printed: '',
    errors: `gateway-sms: port ${port} is in use: choose another with --port, or any free one with --port 0\n`,
  })
})

test("sandbox exec starts a command with its own sandbox and exits with the command's code", async () => {
  const script = `
    fetch(process.env.GATEWAY_SMS_BASE_URL).then(({ status }) => {
      console.log(status)
      process.exitCode = 3
    })`
  const words = ['sandbox', 'exec', '--', process.execPath, '-e', script]
  expect(await run(words, { env: process.env })).toEqual({ code: 3, printed: '404\n', errors: '' })
})

test('--dotenv reads variables from a file, because Node takes --env-file for itself', async () => {
  await using sandbox = await start()
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  try {
    const file = join(folder, 'app.env')
    const { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: token } = sandbox.env
    await writeFile(file, `GATEWAY_SMS_BASE_URL=${url}\nGATEWAY_SMS_TOKEN=${token}\n`)
    const listed = await run(['list', '--json', '--dotenv', file], { env: {} })
    expect(listed).toEqual({ code: 0, printed: '[]\n', errors: '' })
    const missing = await run(['list', '--dotenv', join(folder, 'none')], { env: {} })
    expect(missing).toEqual({
      code: 2,
      printed: '',
      errors: 'gateway-sms: --dotenv: the file cannot be read (ENOENT)\n',
    })
    const script = 'console.log(process.argv.slice(1).join(), process.env.SHADE)'
    await writeFile(file, 'SHADE=dark\n')
    const own = ['sandbox', 'exec', '--dotenv', file, '--', process.execPath, '-e', script, '--']
    const passed = await run([...own, '--env-file', 'x'], { env: process.env })
    expect(passed).toEqual({ code: 0, printed: '--env-file,x dark\n', errors: '' })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a text from a pipe is sent, and the output can be piped on', async () => {
  await using sandbox = await start()
  const { code, printed, errors } = await run([...send, '--body-file', '-'], sandbox, 'Hello\n')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  const { id } = JSON.parse(printed)

  const show = await run(['show', id, '--json'], sandbox)
  expect(JSON.parse(show.printed)).toMatchObject({ id, body: 'Hello' })
  const table = await run(['show', id], sandbox)
  expect(table.code).toBe(0)
  expect(table.printed).toMatch(/text\s+│ Hello/u)
  // oxlint-disable-next-line no-control-regex -- the escape that begins a colour
  expect(table.printed).not.toMatch(/\u001B/u)
})

test('after Ctrl+C, watch exits with code 130, and the error says how to continue', async () => {
  await using sandbox = await start()
  const words = [...send, '--body', 'Hello', '--at', '2090-12-25']
  const { id } = JSON.parse((await run(words, sandbox)).printed)

  const { env } = sandbox
  const child = spawn(process.execPath, [main, 'watch', id, '--json'], { env })
  child.stdout.once('data', () => child.kill('SIGINT'))
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect({ code, errors }).toEqual({
    code: 130,
    errors: `gateway-sms: stopped. To continue: gateway-sms watch ${id}\n`,
  })
})

test('a confirmation without a terminal results in exit code 2, with nothing on stdout', async () => {
  const { code, printed, errors } = await run([...send, '--body', 'Hello'], {
    env: { GATEWAY_SMS_ENVIRONMENT: 'production', GATEWAY_SMS_TOKEN: 'x' },
  })
  expect({ code, printed }).toEqual({ code: 2, printed: '' })
  expect(errors).toMatch(/^gateway-sms: .*--yes\n$/u)
})

test('an unreachable gateway results in exit code 1', async () => {
  const { code, errors } = await run(['list'], {
    env: { GATEWAY_SMS_BASE_URL: 'http://127.0.0.1:1', GATEWAY_SMS_TOKEN: 'x' },
  })
  expect(code).toBe(1)
  expect(errors).toMatch(/^gateway-sms: .*\n$/u)
})

test('a closed output pipe does not interrupt sending', async () => {
  await using sandbox = await start()
  const child = spawn(process.execPath, [main, ...send, '--body', 'Hello'], {
    env: sandbox.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})

/** Runs the command with some text on stdin, and waits until it exits. */
async function run(words: string[], { env }: { env: NodeJS.ProcessEnv }, input = '') {
  const child = spawn(process.execPath, [main, ...words], { env })
  child.stdin.end(input)
  const [printed, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, printed, errors }
}

async function start() {
  const child = spawn(process.execPath, [main, 'sandbox', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = text(child.stderr)
  const lines: string[] = []
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    if (line.startsWith('To stop')) resolve(lines.join('\n'))
  })
  child.once('exit', (code) => {
    void log.then((said) => reject(new Error(`the sandbox ended with ${code}: ${said}`)))
  })
  const printed = await promise
  const [, url = ''] = / on (http:\S+)$/m.exec(printed) ?? []
  const [, token = ''] = /^ +token +(\S+)$/m.exec(printed) ?? []
  return {
    child,
    lines,
    url,
    env: { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: token },
    [Symbol.asyncDispose]: async () => void child.kill('SIGKILL'),
  }
}
