import { expect, test } from 'vitest'
import { run, startGateway, testTerminal } from './start-gateway.ts'

async function listWithout(code: string, syscall: string, proxy: Record<string, string>) {
  const terminal = testTerminal({
    env: { GATEWAY_SMS_ENVIRONMENT: 'test', GATEWAY_SMS_TOKEN: 'x', ...proxy },
    fetch: async () => {
      const cause = Object.assign(new Error('broken'), { code, syscall })
      throw new TypeError('fetch failed', { cause })
    },
    wait: async () => {},
  })
  await run(['list'], terminal, new AbortController().signal)
  return terminal.errors().split('\n').slice(1).join('\n')
}

const unreachable = () => Promise.reject(new TypeError('fetch failed'))

const advice = (name: string, also = '') =>
  `The proxy in ${name} was not used. To use it, ${also}set NODE_USE_ENV_PROXY=1 (in Node 22.21 or a later 22.x release, or in Node 24 or later).\n`

test.each([
  [{ HTTPS_PROXY: 'http://p:1' }, advice('HTTPS_PROXY')],
  [{ http_proxy: 'http://p:1' }, advice('http_proxy')],
  [{ all_proxy: 'socks5://p:1' }, advice('all_proxy', 'copy it to HTTPS_PROXY and ')],
  [{ ALL_PROXY: 'http://p:1', https_proxy: 'http://p:1' }, advice('https_proxy')],
  [{ HTTP_PROXY: 'http://p:1', NODE_USE_ENV_PROXY: '0' }, advice('HTTP_PROXY')],
  [{ HTTP_PROXY: 'http://p:1', NODE_USE_ENV_PROXY: '1' }, ''],
  [{ HTTP_PROXY: 'http://p:1', NODE_OPTIONS: '--use-env-proxy' }, ''],
  [{ HTTP_PROXY: ' ', NO_PROXY: '*' }, ''],
  [{}, ''],
])('a failed connection with %j is followed by %j', async (proxy, line) => {
  expect(await listWithout('ENOTFOUND', 'getaddrinfo', proxy)).toBe(line)
})

test.each([
  ['ECONNREFUSED', 'connect'],
  ['ECONNRESET', 'read'],
  ['UND_ERR_CONNECT_TIMEOUT', ''],
])('the proxy variable is named after %s too, without its address', async (code, syscall) => {
  const proxy = { HTTPS_PROXY: 'http://user:secret@proxy:1' }
  expect(await listWithout(code, syscall, proxy)).toBe(advice('HTTPS_PROXY'))
})

test('after a lost response, the error names the proxy first, then how to look up the message', async () => {
  await using gateway = startGateway()
  gateway.lose((method) => method === 'POST')
  const words = ['send', '--sender', 'Acme', '--body', 'Hi', '--plain', '+39-3331234567']
  const env = { ...gateway.env, HTTPS_PROXY: 'http://p:1' }
  const { code, errors } = await gateway.run(words, { env })
  expect(code).toBe(3)
  expect(errors).toMatch(/The proxy in HTTPS_PROXY was not used.*\nThe message may have been sent/u)
})

test('a refusal does not mention the proxy', async () => {
  await using gateway = startGateway()
  const env = { ...gateway.env, GATEWAY_SMS_TOKEN: 'wrong', HTTPS_PROXY: 'http://p:1' }
  expect((await gateway.run(['list'], { env })).errors).not.toContain('PROXY')
})

test('verify names the proxy if it cannot connect', async () => {
  await using gateway = startGateway()
  const env = { ...gateway.env, HTTP_PROXY: 'http://p:1' }
  const { code, errors } = await gateway.run(['verify'], { env, fetch: unreachable })
  expect(code).toBe(1)
  expect(errors).toContain('The proxy in HTTP_PROXY was not used')
})
