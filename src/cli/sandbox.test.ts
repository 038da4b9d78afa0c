import { expect, test } from 'vitest'
import { run } from './program.ts'
import { testTerminal } from './testing.ts'

test('the printed curl line sends a message', async () => {
  await using sandbox = await start(['--port', '0'])
  const [, url, token, body] =
    /curl (\S+)[\s\S]*Bearer (\w+)'[\s\S]*-d '([^']*)'/.exec(sandbox.printed()) ?? []

  const response = await fetch(String(url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: String(body),
  })

  expect(response.status).toBe(201)
})

test('the port is free again once it is stopped', async () => {
  const first = await start(['--port', '0'])
  const port = new URL(/http:\S+/.exec(first.printed())?.[0] ?? '').port
  await first[Symbol.asyncDispose]()

  await using second = await start(['--port', port])
  expect(second.printed()).toContain(`http://127.0.0.1:${port}`)
})

test('a taken port is said in one line, with what to do, and exit code 1', async () => {
  await using sandbox = await start(['--port', '0'])
  const port = new URL(/http:\S+/.exec(sandbox.printed())?.[0] ?? '').port

  const second = testTerminal()
  expect(await run(['sandbox', '--port', port], second)).toBe(1)
  expect(second.errors()).toBe(
    `gateway-sms: port ${port} is taken: choose another with --port, or a free one with --port 0\n`,
  )
})

test.each([
  [
    ['sandbox', '--prot', '1'],
    "gateway-sms: unknown option '--prot' (Did you mean --port?); see --help\n",
  ],
  [
    ['sandbox', '--port', '99999'],
    /^gateway-sms: option '-p, --port <port>': A port is a number from 0 to 65535; see --help\n$/,
  ],
  [['sandbox', '--credit', '-1'], /^gateway-sms: .*--credit.*; see --help\n$/],
  [['sandbox', '--assume', 'nothing=else'], /^gateway-sms: .*no such switch.*\n$/],
  [['sandbox', '--assume', 'listOrder=newestFirst=x'], /^gateway-sms: .*NAME=VALUE.*\n$/],
  [['sandbox', '--credit', '99999999999'], /^gateway-sms: .*'credit' must be a number.*\n$/],
  [
    ['sandbox', '--assume', 'listOrder=random'],
    /^gateway-sms: .*listOrder can be newestFirst or oldestFirst\n$/,
  ],
  [
    ['sandbox', 'now'],
    "gateway-sms: too many arguments for 'sandbox'. Expected 0 arguments but got 1; see --help\n",
  ],
])('%j is answered with one line and exit code 2', async (words, line) => {
  const screen = testTerminal()
  expect(await run(words, screen)).toBe(2)
  expect(screen.errors()).toMatch(line)
  expect(screen.printed()).toBe('')
})

test('the assumptions are listed with their values, the default marked', async () => {
  const screen = testTerminal()
  expect(await run(['sandbox', '--assumptions'], screen)).toBe(0)
  expect(screen.printed()).toContain('A26 listOrder\n')
  expect(screen.printed()).toContain('* newestFirst: newest first\n')
})

test('an assumption that is changed on the command line changes the sandbox', async () => {
  await using sandbox = await start(['--port', '0', '--assume', 'unknownToken=forbidden'])
  const url = /http:\S+/.exec(sandbox.printed())?.[0]

  const response = await fetch(`${url}/messages/`)

  expect(response.status).toBe(403)
})

test('without a command the help is shown', async () => {
  const screen = testTerminal()
  expect(await run([], screen)).toBe(0)
  expect(screen.printed()).toContain('Usage: gateway-sms')
})

/** Starts `gateway-sms sandbox` and waits until it says where it listens. */
async function start(flags: string[]) {
  const controller = new AbortController()
  const ready = Promise.withResolvers<void>()
  const screen = testTerminal({
    onWrite: (text) => text.includes('http') && ready.resolve(),
  })
  const exit = run(['sandbox', ...flags], screen, controller.signal)
  await Promise.race([
    ready.promise,
    exit.then((code) => ready.reject(new Error(`exit code ${code}: ${screen.errors()}`))),
  ])
  return {
    ...screen,
    [Symbol.asyncDispose]: async () => {
      controller.abort()
      await exit
    },
  }
}
