import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, testTerminal } from '../../tests/cli/start-gateway.ts'

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

test('the printed export lines point the command at the sandbox, and the printed pages exist', async () => {
  await using sandbox = await start(['--port', '0'])
  const printed = sandbox.printed()
  const env = Object.fromEntries(
    Array.from(printed.matchAll(/^ +export (\w+)=(\S+)$/gmu), ([, name, value]) => [name, value]),
  )
  expect(Object.keys(env)).toEqual(['GATEWAY_SMS_BASE_URL', 'GATEWAY_SMS_TOKEN'])
  const words = ['send', '--sender', 'Acme', '--body', 'Hi', '--json', '+39-3331234567']
  const screen = testTerminal({ env })
  expect(await run(words, screen, new AbortController().signal)).toBe(0)
  expect(printed).not.toContain('unset')
  for (const [name, path] of [
    ['inbox', '/'],
    ['API console', '/docs'],
  ]) {
    const [, url = ''] = new RegExp(`^  ${name} +(http:\\S+)$`, 'mu').exec(printed) ?? []
    expect(url).toBe(`${env['GATEWAY_SMS_BASE_URL']}${path}`)
    // A page, even if the pages are not built.
    const page = await fetch(url, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toMatch(/^text\/html/u)
  }
})

test('if an environment is set, the output says to unset it', async () => {
  const env = { GATEWAY_SMS_ENVIRONMENT: 'production' }
  await using sandbox = await start(['--port', '0'], env)
  expect(sandbox.printed()).toMatch(
    /export GATEWAY_SMS_TOKEN=\w+\n {2}unset GATEWAY_SMS_ENVIRONMENT\n/u,
  )
})

test('the port is free again once the sandbox has stopped', async () => {
  const first = await start(['--port', '0'])
  const port = new URL(/http:\S+/.exec(first.printed())?.[0] ?? '').port
  await first[Symbol.asyncDispose]()

  await using second = await start(['--port', port])
  expect(second.printed()).toContain(`http://127.0.0.1:${port}`)
})

test('a port in use results in exit code 1 and one line with advice', async () => {
  await using sandbox = await start(['--port', '0'])
  const port = new URL(/http:\S+/.exec(sandbox.printed())?.[0] ?? '').port

  const second = testTerminal()
  expect(await run(['sandbox', '--port', port], second)).toBe(1)
  expect(second.errors()).toBe(
    `gateway-sms: port ${port} is in use: choose another with --port, or any free one with --port 0\n`,
  )
})

test.each([
  [
    ['sandbox', '--prot', '1'],
    "gateway-sms: unknown option '--prot' (Did you mean --port?); see --help\n",
  ],
  [
    ['sandbox', '--port', '99999'],
    /^gateway-sms: option '-p, --port <port>': The port must be a whole number from 0 to 65535; see --help\n$/,
  ],
  [['sandbox', '--credit', '-1'], /^gateway-sms: .*--credit.*; see --help\n$/],
  [['sandbox', '--assume', 'nothing=else'], /^gateway-sms: .*no assumption with this name.*\n$/],
  [['sandbox', '--assume', 'listOrder=newestFirst=x'], /^gateway-sms: .*NAME=VALUE.*\n$/],
  [['sandbox', '--credit', '99999999999'], /^gateway-sms: .*'credit' must be a number.*\n$/],
  [
    ['sandbox', '--assume', 'listOrder=random'],
    /^gateway-sms: .*listOrder must be newestFirst or oldestFirst\n$/,
  ],
  [
    ['sandbox', 'now'],
    "gateway-sms: too many arguments for 'sandbox'. Expected 0 arguments but got 1; see --help\n",
  ],
])('%j is one line and exit code 2', async (words, line) => {
  const screen = testTerminal()
  expect(await run(words, screen)).toBe(2)
  expect(screen.errors()).toMatch(line)
  expect(screen.printed()).toBe('')
})

test('the assumptions are listed with their values, and the default is marked', async () => {
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

test('with --data, a restarted sandbox has the same data and token, and prints the path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const flags = ['--port', '0', '--log', 'none', '--data', join(folder, 'sandbox.db')]
  try {
    const first = await start(flags)
    const { url, token } = read(first.printed())
    const { id } = await post(url, token)
    expect(first.printed()).toContain(`the last 100000, in ${folder}`)
    await first[Symbol.asyncDispose]()

    await using second = await start([...flags, '--max-messages', '7'])
    expect(read(second.printed()).token).toBe(token)
    expect(second.printed()).toContain('the last 7, in ')
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`${read(second.printed()).url}/messages/${id}`, { headers })
    expect(response.status).toBe(200)
    expect(second.errors()).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('with --data, an expired token is not reused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const flags = ['--port', '0', '--log', 'none', '--data', join(folder, 'sandbox.db')]
  try {
    const first = await start([...flags, '--clock', 'manual'])
    const { url, token } = read(first.printed())
    await advance(url, '366d')
    await first[Symbol.asyncDispose]()
    await using second = await start([...flags, '--clock', 'manual'])
    const now = read(second.printed())
    expect(now.token).not.toBe(token)
    expect(await post(now.url, now.token)).toMatchObject({ id: expect.stringMatching(/./u) })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('--import is refused if the data file already exists, and an invalid snapshot creates none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const [file, data] = [join(folder, 'snapshot'), join(folder, 'sandbox.db')]
  const flags = ['--port', '0', '--log', 'none', '--data', data, '--import', file]
  try {
    await using source = await start(['--port', '0'])
    const { url } = read(source.printed())
    const snapshot = await (await fetch(`${url}/_sandbox/v1/snapshot`)).text()
    writeFileSync(file, snapshot.slice(0, -5))
    const invalid = testTerminal()
    expect(await run(['sandbox', ...flags], invalid)).toBe(2)
    expect(invalid.errors()).toContain('its end is missing')
    expect(readdirSync(folder)).toEqual(['snapshot'])

    writeFileSync(file, snapshot)
    const first = await start(flags)
    const connection = read(first.printed())
    const { id } = await post(connection.url, connection.token)
    await first[Symbol.asyncDispose]()
    const refused = testTerminal()
    expect(await run(['sandbox', ...flags], refused)).toBe(2)
    expect(refused.errors()).toBe(
      `gateway-sms: --import would replace the data in ${data}: to continue with this data, leave out --import, or choose another file with --data\n`,
    )
    await using second = await start(flags.slice(0, -2))
    const { url: last } = read(second.printed())
    const found = await fetch(`${last}/_sandbox/v1/messages/${id}`)
    expect(found.status).toBe(200)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a snapshot is imported, and an invalid one is refused with exit code 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  const file = join(folder, 'snapshot')
  try {
    await using first = await start(['--port', '0', '--clock', 'manual'])
    const { url, token } = read(first.printed())
    const { id } = await post(url, token)
    const snapshot = await (await fetch(`${url}/_sandbox/v1/snapshot`)).text()
    writeFileSync(file, snapshot)

    await using second = await start(['--port', '0', '--clock', 'manual', '--import', file])
    expect(read(second.printed()).token).toBe(token)
    const exported = await fetch(`${read(second.printed()).url}/_sandbox/v1/messages/${id}`)
    expect(await exported.json()).toMatchObject({ id, status: 'queued' })

    writeFileSync(file, snapshot.slice(0, -5))
    const screen = testTerminal()
    expect(await run(['sandbox', '--import', file], screen)).toBe(2)
    expect(screen.errors()).toBe(
      'gateway-sms: this is not a valid snapshot of a sandbox: its end is missing\n',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('events are logged to stderr as text or JSON', async () => {
  await using plain = await start(['--port', '0', '--clock', 'manual'])
  const { url, token } = read(plain.printed())
  const { id } = await post(url, token)
  expect(plain.errors()).toMatch(
    new RegExp(
      `^[0-9:.]{12}  message ${id}  queued, from Acme to 1 recipient\n[0-9:.]{12}  201  POST /messages/  [0-9.]+ ms\n$`,
    ),
  )
  await using json = await start(['--port', '0', '--clock', 'manual', '--log', 'json'])
  await post(read(json.printed()).url, 'wrong')
  expect(JSON.parse(json.errors())).toMatchObject({ kind: 'requestHandled', status: 401 })
  expect(json.errors()).not.toContain('wrong')
})

test('control characters in a request are escaped in the log, in both formats', async () => {
  for (const format of ['text', 'json']) {
    await using sandbox = await start(['--port', '0', '--clock', 'manual', '--log', format])
    const { url, token } = read(sandbox.printed())
    await post(url, token, {}, 'A\u009B\u202EB')
    await fetch(`${url}/\u0085\u2066`)
    expect(sandbox.errors().split('\n').length).toBeGreaterThan(2)
    expect(sandbox.errors()).not.toMatch(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u)
  }
})

test('with --auth any, no token is needed, and with --throughput 0, nothing is sent', async () => {
  await using sandbox = await start([
    '--port',
    '0',
    '--auth',
    'any',
    '--throughput',
    '0',
    '--clock',
    '1000000x',
  ])
  const { url } = read(sandbox.printed())
  const { id } = await post(url, '')
  const queue = (await (await fetch(`${url}/_sandbox/v1/queue`)).json()) as object
  expect(queue).toMatchObject({ throughput: 0, messages: [{ id, leavesAt: null }] })
})

test('callbacks reach only this machine and the hosts of --allow-callback', async () => {
  // 0.0.0.0 is not a loopback address, but a connection to it reaches this machine.
  const called: string[] = []
  const receiver = createServer((request, response) => {
    called.push(String(request.url))
    response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  for (const flags of [[], ['--allow-callback', '192.0.2.0/24', '--allow-callback', '0.0.0.0']]) {
    await using sandbox = await start(['--port', '0', '--clock', 'manual', ...flags])
    const { url, token } = read(sandbox.printed())
    await post(url, token, { callback_url: `http://0.0.0.0:${port}/${flags.length}` })
    await advance(url, '2s')
  }
  receiver.close()
  expect(called).toEqual(['/4'])

  const screen = testTerminal()
  expect(await run(['sandbox', '--allow-callback', 'http://shop'], screen)).toBe(2)
  expect(screen.errors()).toMatch(
    /--allow-callback has 'http:\/\/shop': use a host name, an address, or a range/u,
  )
})

test('an address that other machines can reach needs an admin token, and so does its control API', async () => {
  const screen = testTerminal()
  expect(await run(['sandbox', '--port', '0', '--host', '0.0.0.0'], screen)).toBe(2)
  expect(screen.errors()).toMatch(
    /^gateway-sms: other machines can reach 0\.0\.0\.0: set GATEWAY_SMS_ADMIN_TOKEN .*\n$/,
  )

  const env = { GATEWAY_SMS_ADMIN_TOKEN: 'an-admin-token-of-this-test' }
  await using sandbox = await start(['--port', '0', '--host', '0.0.0.0'], env)
  const { url } = read(sandbox.printed())
  const ask = (headers: Record<string, string>) => fetch(`${url}/_sandbox/v1/clock`, { headers })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: `Bearer ${env.GATEWAY_SMS_ADMIN_TOKEN}` })).status).toBe(200)
  expect(sandbox.printed() + sandbox.errors()).not.toContain(env.GATEWAY_SMS_ADMIN_TOKEN)
})

test('without a command, the help is shown', async () => {
  const screen = testTerminal()
  expect(await run([], screen)).toBe(0)
  expect(screen.printed()).toContain('Usage: gateway-sms')
})

async function advance(url: string, duration: string): Promise<void> {
  await fetch(`${url}/_sandbox/v1/clock/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ duration }),
  })
}

/** The text that a sandbox prints when it starts. */
function read(printed: string): { url: string; token: string } {
  const [, url = '', token = ''] = /on (\S+)[\s\S]*token +(\w+)/.exec(printed) ?? []
  return { url, token }
}

async function post(
  url: string,
  token: string,
  options = {},
  sender = 'Acme',
): Promise<{ id: string }> {
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender, body: 'Hello', recipients: '+39-3331234567', options }),
  })
  const { data } = (await response.json()) as { data: [{ id: string }] | null }
  return data?.[0] ?? { id: '' }
}

/** Starts `gateway-sms sandbox` and waits until it prints its address. */
async function start(flags: string[], env: Record<string, string> = {}) {
  const controller = new AbortController()
  const ready = Promise.withResolvers<void>()
  const screen = testTerminal({
    env,
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
