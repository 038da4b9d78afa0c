import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { run, testTerminal, type TestTerminal, type TestTerminalOptions } from './start-gateway.ts'

// Each test starts one or two processes.
vi.setConfig({ testTimeout: 30_000 })

/** Keeps a command running, but not forever, in case the test fails without ending it. */
const endAtLast = 'setTimeout(() => process.exit(99), 20_000)'

const main = join(import.meta.dirname, '../../src/cli/main.ts')

test('arguments, input, output and exit code of the command are passed through', async () => {
  const script = `
    process.stdin.on('data', (data) => process.stdout.write(data.toString().toUpperCase()))
    process.stdin.on('end', () => {
      console.error(JSON.stringify(process.argv.slice(1)))
      process.exitCode = 3
    })`
  const result = await exec(['-e', script, 'one', '--two', '--', '-p', '--help'], 'a text')
  expect(result).toEqual({
    code: 3,
    printed: 'A TEXT',
    errors: '["one","--two","--","-p","--help"]\n',
  })
})

test('flags after the command belong to it, even without --', async () => {
  const script = 'console.log(JSON.stringify(process.argv.slice(1)))'
  const own = ['--port', '1', '--credit', '--version', '-h', '--', 'x']
  const command = [process.execPath, '-e', script, 'one', ...own]
  const child = spawn(process.execPath, [main, 'sandbox', 'exec', ...command])
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect({ printed, errors }).toEqual({
    printed: `${JSON.stringify(['one', ...own])}\n`,
    errors: '',
  })
})

test('the command gets the URLs of the gateway and the token service as variables', async () => {
  const script = `
    const { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: token, GATEWAY_SMS_EMAIL: email, GATEWAY_SMS_API_KEY: key } = process.env
    const [bearer, basic] = ['Bearer ' + token, 'Basic ' + btoa(email + ':' + key)]
    const messages = await fetch(url + '/messages/', { headers: { authorization: bearer } })
    const tokens = await fetch(url + '/tokens/', { headers: { authorization: basic } })
    const without = await fetch(url + '/messages/')
    console.log(url, messages.status, tokens.status, without.status)`
  const { code, printed, errors } = await exec(['--input-type=module', '-e', script])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+ 404 200 401\n$/u)
})

test('the other variables are kept, except GATEWAY_SMS_ENVIRONMENT', async () => {
  const script = `
    const { PLANTED, GATEWAY_SMS_ENVIRONMENT: name } = process.env
    process.exitCode = PLANTED === 'yes' && name === undefined ? 0 : 1`
  const env = { ...process.env, PLANTED: 'yes', GATEWAY_SMS_ENVIRONMENT: 'production' }
  expect(await inProcess([process.execPath, '-e', script], { env })).toEqual(quiet(0))
})

test.each([
  ['--credit', '0'],
  ['--assume', 'unknownToken=forbidden'],
])('%s %s works before and after exec', async (...flags) => {
  const script = `
    const { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: token } = process.env
    const method = 'POST'
    const body = JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' })
    const headers = { authorization: 'Bearer ' + token, 'content-type': 'application/json' }
    const paid = await fetch(url + '/messages/', { method, body, headers })
    const without = await fetch(url + '/messages/', { headers: { authorization: 'Bearer x' } })
    process.exitCode = paid.status === 402 || without.status === 403 ? 7 : 1`
  const command = [process.execPath, '--input-type=module', '-e', script]
  const codes = []
  for (const words of [
    ['exec', '--', ...command],
    ['exec', ...flags, '--', ...command],
    [...flags, 'exec', '--', ...command],
    [...flags, 'exec', ...command],
  ]) {
    codes.push(await runIn(testTerminal({ env: process.env }), words))
  }
  expect(codes).toEqual([1, 7, 7, 7])
})

test('if a flag is given twice, the last one counts, but every assumption does', async () => {
  const terminal = testTerminal({ env: process.env })
  const words = ['--port', '1', '--assume', 'unknownToken=forbidden', 'exec', '--port', '0']
  const script = `
    const response = await fetch(process.env.GATEWAY_SMS_BASE_URL + '/messages/')
    process.exitCode = response.status === 403 ? 0 : 1`
  const assume = ['--assume', 'listOrder=oldestFirst']
  const command = [process.execPath, '--input-type=module', '-e', script]
  expect(await runIn(terminal, [...words, ...assume, '--', ...command])).toBe(0)
})

test('of two values for one assumption, the one after exec counts', async () => {
  const terminal = testTerminal({ env: process.env })
  const script = `
    const response = await fetch(process.env.GATEWAY_SMS_BASE_URL + '/messages/')
    process.exitCode = response.status === 403 ? 0 : 1`
  const command = [process.execPath, '--input-type=module', '-e', script]
  const [before, after] = ['unauthorized', 'forbidden'].map((value) => `unknownToken=${value}`)
  const words = ['--assume', before ?? '', 'exec', '--assume', after ?? '', '--', ...command]
  expect(await runIn(terminal, words)).toBe(0)
})

test('with --data, each run has the same token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  const script = 'console.log(process.env.GATEWAY_SMS_TOKEN)'
  const words = [main, 'sandbox', 'exec', '--data', join(folder, 'sandbox.db'), '--']
  const tokens: string[] = []
  for (let i = 0; i < 2; i += 1) {
    const child = spawn(process.execPath, [...words, process.execPath, '-e', script])
    tokens.push(await text(child.stdout))
  }
  await rm(folder, { recursive: true })
  expect(tokens[0]).toMatch(/^[0-9a-f]{24}\n$/u)
  expect(tokens[1]).toBe(tokens[0])
})

test('several sandboxes run side by side', async () => {
  const script = 'console.log(process.env.GATEWAY_SMS_BASE_URL)'
  const results = await Promise.all([1, 2, 3].map(() => exec(['-e', script])))
  expect(new Set(results.map(({ printed }) => printed)).size).toBe(3)
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0])
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'every %s is passed on to the command, which decides when to exit',
  async (signal) => {
    const script = `
      let count = 0
      process.on('${signal}', () => {
        count += 1
        console.log('${signal} ' + count)
        if (count === 2) process.exit(9)
      })
      console.log('ready')
      ${endAtLast}`
    const child = start(['-e', script])
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      if (lines.length < 3) child.kill(signal)
    }
    const [code, errors] = await child.ended
    expect(lines).toEqual(['ready', `${signal} 1`, `${signal} 2`])
    expect({ code, errors }).toEqual({ code: 9, errors: '' })
  },
)

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGKILL', 137],
] as const)('a command ended by %s results in exit code %i', async (signal, code) => {
  const script = `process.kill(process.pid, '${signal}'); ${endAtLast}`
  expect(await inProcess([process.execPath, '-e', script])).toEqual(quiet(code))
})

test('on a terminal Ctrl+C is not passed on, because the command receives it anyway', async () => {
  const listeners: ((name: 'SIGINT' | 'SIGTERM') => void)[] = []
  let isListening = true
  const ready = Promise.withResolvers<void>()
  const server = createServer((_, response) => {
    response.end()
    ready.resolve()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const script = `
    process.on('SIGINT', () => process.exit(9))
    process.on('SIGTERM', () => process.exit(8))
    await fetch('http://127.0.0.1:${port}')
    ${endAtLast}`
  const ended = inProcess([process.execPath, '--input-type=module', '-e', script], {
    isAtScreen: true,
    onSignal: (listener) => {
      listeners.push(listener)
      return () => {
        isListening = false
      }
    },
  })
  await ready.promise
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    for (const tell of listeners) tell(name)
  }
  expect(await ended).toEqual(quiet(8))
  expect(isListening).toBe(false)
  server.close()
})

test('a missing command results in exit code 127 and a file that cannot be run in 126, each with one line', async () => {
  expect(await inProcess(['no-such-command', 'planted secret'])).toEqual({
    code: 127,
    printed: '',
    errors:
      "gateway-sms: the command 'no-such-command' was not found: check its spelling, and that it is in the PATH\n",
  })
  expect(await inProcess([import.meta.filename, 'planted secret'])).toEqual({
    code: 126,
    printed: '',
    errors: `gateway-sms: the command '${import.meta.filename}' cannot be run: check that it is a program, and that you have permission to execute it\n`,
  })
})

test('the sandbox stops however the command exits', async () => {
  for (const command of [['no-such-command'], [process.execPath, '-e', 'process.exit(1)']]) {
    const terminal = testTerminal({ env: process.env })
    expect(await runIn(terminal, ['exec', '--verbose', '--', ...command])).toBeGreaterThan(0)
    const [url = ''] = /http:\S+/u.exec(terminal.errors()) ?? []
    expect(url).not.toBe('')
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  }
})

test('a port in use results in one line with advice, and the command is not run', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = String((server.address() as AddressInfo).port)
  const terminal = testTerminal({ env: process.env })
  const words = ['exec', '--port', port, '--', process.execPath, '-e', 'process.exit(7)']
  expect(await runIn(terminal, words)).toBe(1)
  expect(terminal.errors()).toBe(
    `gateway-sms: port ${port} is in use: choose another with --port, or any free one with --port 0\n`,
  )
  server.close()
})

test("--verbose prints the sandbox's URL and the command's exit code to stderr", async () => {
  const { code, printed, errors } = await start(['-e', 'process.exit(5)'], ['--verbose']).result
  expect({ code, printed }).toEqual({ code: 5, printed: '' })
  expect(errors.replace(/:\d+$/mu, ':PORT').replace(process.execPath, 'node')).toBe(
    'gateway-sms: the sandbox is listening on http://127.0.0.1:PORT\n' +
      'gateway-sms: node exited with code 5; the sandbox has stopped\n',
  )
})

test.each([
  [['exec'], "missing required argument 'command'; see --help"],
  [['exec', '--'], "missing required argument 'command'; see --help"],
  [
    ['exec', '--', ''],
    'the command to run is empty: specify a command after --, as in -- npm test',
  ],
  [
    ['exec', '--prot', '1', '--', 'true'],
    "unknown option '--prot' (Did you mean --port?); see --help",
  ],
  [
    ['--assumptions', 'exec', '--', 'true'],
    '--assumptions, which only lists the assumptions, cannot be combined with exec: remove one of the two',
  ],
])('%j is one line and exit code 2', async (words, line) => {
  const terminal = testTerminal({ env: process.env })
  expect(await runIn(terminal, words)).toBe(2)
  expect(terminal.errors()).toBe(`gateway-sms: ${line}\n`)
})

/** Runs `sandbox exec` in this process, whose input and output its command inherits. */
async function inProcess(command: string[], options: TestTerminalOptions = {}) {
  const terminal = testTerminal({ env: process.env, ...options })
  const code = await runIn(terminal, ['exec', '--', ...command])
  return { code, printed: terminal.printed(), errors: terminal.errors() }
}

function runIn(terminal: TestTerminal, words: string[]) {
  return run(['sandbox', ...words], terminal)
}

function quiet(code: number) {
  return { code, printed: '', errors: '' }
}

/** Runs `sandbox exec` as a process, with Node as its command. */
function exec(args: string[], input = '') {
  return start(args, [], input).result
}

function start(args: string[], flags: string[] = [], input = '') {
  const words = [main, 'sandbox', 'exec', ...flags, '--', process.execPath, ...args]
  const child = spawn(process.execPath, words)
  child.stdin.end(input)
  const exit = once(child, 'exit') as Promise<[number | null]>
  const ended = Promise.all([exit, text(child.stderr)]).then(
    ([[code], errors]) => [code, errors] as const,
  )
  return Object.assign(child, {
    ended,
    /** Also reads the output. */
    get result() {
      return Promise.all([text(child.stdout), ended]).then(([printed, [code, errors]]) => ({
        code,
        printed,
        errors,
      }))
    },
  })
}
