import { expect, test } from 'vitest'
import { createAdmission } from '../../../src/sandbox/http/admission.ts'
import { Refusal } from '../../../src/sandbox/rules/refusal.ts'

const port = 4010
const adminToken = 'correct-horse-battery'

interface Head {
  method?: string
  target?: string
  httpVersion?: string
  headers?: readonly (readonly [name: string, value: string])[]
  address?: string
}

const own = ['Host', `localhost:${port}`] as const

/** The status of the refusal, or the path that is admitted. */
function admit(
  {
    method = 'GET',
    target = '/messages/',
    httpVersion = '1.1',
    headers = [own],
    address = '127.0.0.1',
  }: Head,
  rules: Partial<Parameters<typeof createAdmission>[0]> = {},
): number | string {
  const decide = createAdmission({
    allowedHosts: new Set(),
    adminToken: undefined,
    ...rules,
  })
  const joined: Record<string, string> = {}
  for (const [name, value] of headers) {
    const before = joined[name.toLowerCase()]
    joined[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`
  }
  const head = { method, url: target, httpVersion, headers: joined }
  try {
    return decide({ ...head, socket: { localAddress: address } }).path
  } catch (error) {
    if (error instanceof Refusal) return error.status
    throw error
  }
}

test.each([
  'localhost',
  'localhost:4010',
  'LOCALHOST:4010',
  '127.0.0.1',
  '127.0.0.1:4010',
  '[::1]',
  '[::1]:4010',
  // The port of a container that is published as another one.
  'localhost:8080',
  '127.0.0.1:65535',
])('the host %s is admitted', (host) => {
  expect(admit({ headers: [['host', host]] })).toBe('/messages/')
})

test.each([
  '',
  'evil.example',
  'evil.example:4010',
  'localhost.evil.example',
  'evil-localhost',
  'localhost.',
  'localhost.:4010',
  '127.0.0.1.',
  '127.0.0.1.nip.io',
  'localhost:',
  'localhost:0',
  'localhost:65536',
  'localhost:04010',
  'localhost:004010',
  'localhost:x',
  'localhost:40 10',
  'localhost:4010:4010',
  'localhost/',
  'localhost?x',
  'localhost#x',
  'localhost\\',
  'localhost,evil.example',
  'localhost evil.example',
  'evil.example@localhost',
  'localhost@evil.example',
  'localhost:4010@evil.example',
  '@localhost',
  'http://localhost',
  '//localhost',
  '0.0.0.0',
  '0',
  '127.1',
  '127.0.0.2',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '::1',
  '[::]',
  '[::1',
  '[::1]x',
  '[::1%25lo]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '10.0.0.1',
  'sandbox',
  'ⓛocalhost',
  'localhost\u0000',
  'localhost\t',
  '%6cocalhost',
])('the host %j is refused', (host) => {
  expect(admit({ headers: [['host', host]] })).toBe(421)
})

test('several Host headers are refused, even if all are valid', () => {
  expect(admit({ headers: [own, own] })).toBe(400)
  expect(admit({ headers: [own, ['HOST', 'evil.example']] })).toBe(400)
})

test('a request without a Host header is refused, with HTTP/1.1 and with HTTP/1.0', () => {
  expect(admit({ headers: [] })).toBe(400)
  expect(admit({ headers: [], httpVersion: '1.0' })).toBe(421)
})

test.each([
  ['sandbox', 'sandbox', '172.18.0.2'],
  ['Sandbox:8080', 'sandbox', '172.18.0.2'],
  ['192.168.1.5:4010', '192.168.1.5', '172.18.0.2'],
  ['172.18.0.2:4010', undefined, '172.18.0.2'],
  ['172.18.0.2:4010', undefined, '::ffff:172.18.0.2'],
  ['[fd00::2]:4010', undefined, 'fd00::2'],
  ['[fe80::1]:4010', undefined, 'fe80::1%eth0'],
])(
  'the host %s is admitted if %s is allowed and the request came in on %s',
  (host, name, address) => {
    const allowedHosts = new Set(name === undefined ? [] : [name])
    expect(admit({ headers: [['host', host]], address }, { allowedHosts })).toBe('/messages/')
    expect(admit({ headers: [['host', host]], address: '10.9.9.9' })).toBe(421)
  },
)

test.each([
  ['/messages/?a=/b?c', '/messages/'],
  ['*', '*'],
  ['http://localhost:4010/messages/', '/messages/'],
  ['http://localhost:4010/messages/?x#y', '/messages/'],
  ['HTTP://LOCALHOST/messages/', '/messages/'],
  ['https://127.0.0.1/messages/', '/messages/'],
  ['http://localhost', '/'],
  ['http://localhost?x', '/'],
  ['http://evil.example/messages/', 421],
  ['http://evil.example', 421],
  ['http://localhost@evil.example/', 421],
  ['http://evil.example@localhost/', 421],
  ['http:///messages/', 421],
  ['http://', 421],
  ['http://localhost.:4010/', 421],
  ['ftp://localhost/', 400],
  ['localhost:4010', 400],
  ['messages/', 400],
  ['?', 400],
  ['', 400],
])('the target %j results in the path or the refusal %s', (target, expected) => {
  expect(admit({ target })).toBe(expected)
})

test('if the target and the Host header name different hosts, both must be allowed', () => {
  const evil = [['host', 'evil.example']] as const
  expect(admit({ target: 'http://localhost/messages/', headers: evil })).toBe(421)
})

test.each([
  'http://localhost:4010',
  'http://127.0.0.1:4010',
  'http://[::1]:4010',
  'http://sandbox:4010',
  'https://sandbox:4010',
])('a page on the origin %s is one of the sandbox’s own', (origin) => {
  const allowedHosts = new Set(['sandbox'])
  expect(admit({ headers: [own, ['origin', origin]] }, { allowedHosts })).toBe('/messages/')
})

test.each([
  ['http://localhost:8080', 'localhost:8080'],
  ['http://localhost', 'localhost'],
  ['https://sandbox', 'sandbox'],
  ['https://sandbox', 'sandbox:443'],
])('a page on %s is one of the sandbox’s own if the browser calls the host %s', (origin, host) => {
  const allowedHosts = new Set(['sandbox'])
  const headers = [
    ['host', host],
    ['origin', origin],
  ] as const
  expect(admit({ headers }, { allowedHosts })).toBe('/messages/')
})

test.each([
  '',
  'null',
  'http://evil.example',
  'http://evil.example:4010',
  'http://localhost',
  'http://localhost:3000',
  'http://localhost:401',
  'http://localhost:40100',
  'https://localhost',
  'http://localhost.:4010',
  'http://localhost.evil.example:4010',
  'http://evil@localhost:4010',
  'http://localhost:4010/',
  'http://localhost:4010 http://evil.example',
  'http://localhost:4010, http://evil.example',
  'ws://localhost:4010',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'localhost:4010',
  '//localhost:4010',
])('a page on the origin %j is refused', (origin) => {
  expect(admit({ headers: [own, ['origin', origin]] })).toBe(403)
})

test('the container’s own port is another origin if it is published as 8080', () => {
  const headers = [
    ['host', 'localhost:8080'],
    ['origin', 'http://localhost:4010'],
  ] as const
  expect(admit({ headers })).toBe(403)
})

test('several Origin headers are refused, even if all are the sandbox’s own', () => {
  const good = ['origin', 'http://localhost:4010'] as const
  expect(admit({ headers: [own, good] })).toBe('/messages/')
  expect(admit({ headers: [own, good, good] })).toBe(403)
  expect(admit({ headers: [own, good, ['Origin', 'http://evil.example']] })).toBe(403)
})

test.each([
  ['same-origin', '/messages/'],
  ['none', '/messages/'],
  ['same-site', 403],
  ['cross-site', 403],
  ['none, cross-site', 403],
  ['Same-Origin', 403],
  ['something new', 403],
  ['', 403],
])('Sec-Fetch-Site: %s results in %s', (site, expected) => {
  expect(admit({ headers: [own, ['sec-fetch-site', site]] })).toBe(expected)
})

const withToken = (value: string) => ({ headers: [own, ['authorization', value]] as const })

test.each(['Bearer correct-horse-battery', 'bearer   correct-horse-battery'])(
  'the admin token gives access to /_sandbox: %s',
  (value) => {
    const target = '/_sandbox/v1/messages'
    expect(admit({ target, ...withToken(value) }, { adminToken })).toBe(target)
  },
)

test.each([
  '',
  'correct-horse-battery',
  'Basic correct-horse-battery',
  'Bearer',
  'Bearer ',
  'Bearer correct-horse-batter',
  'Bearer correct-horse-batteryy',
  'Bearer Correct-horse-battery',
  'Bearer correct-horse-battery x',
  'Bearer correct-horse-battery, Bearer x',
  'Bearer\u00a0correct-horse-battery',
])('%j is not the admin token', (value) => {
  expect(admit({ target: '/_sandbox/v1/messages', ...withToken(value) }, { adminToken })).toBe(401)
})

test('two Authorization headers are not the admin token', () => {
  const headers = [
    own,
    ['authorization', `Bearer ${adminToken}`],
    ['Authorization', 'Bearer x'],
  ] as const
  expect(admit({ target: '/_sandbox', headers }, { adminToken })).toBe(401)
})

test.each([
  '/_sandbox',
  '/_sandbox/',
  '/_sandbox?x',
  '/_sandbox/v1/snapshot',
  '//_sandbox/v1',
  '/./_sandbox/v1',
  '/messages/../_sandbox/v1',
  '/_SANDBOX/v1',
  '/%5fsandbox/v1',
  '/_sandbo%78/v1',
  '/%2f_sandbox/v1',
  '/\\_sandbox\\v1',
  '/%5c_sandbox',
  'http://localhost/_sandbox/v1',
])('%s requires the admin token if there is one', (target) => {
  expect(admit({ target }, { adminToken })).toBe(401)
  expect(admit({ target })).not.toBe(401)
})

test.each(['/messages/', '/tokens', '/', '/_sandboxes', '/x_sandbox', '/messages/?/_sandbox'])(
  '%s requires no admin token',
  (target) => {
    expect(admit({ target }, { adminToken })).not.toBe(401)
  },
)

test('the error for a refused host does not mention the admin token', () => {
  const headers = [
    ['host', 'evil.example'],
    ['authorization', `Bearer ${adminToken}`],
  ] as const
  expect(admit({ target: '/_sandbox', headers }, { adminToken })).toBe(421)
})

test.each([
  ['GET', '/_sandbox/v1/health', '/_sandbox/v1/health'],
  ['HEAD', '/_sandbox/v1/ready', '/_sandbox/v1/ready'],
  ['POST', '/_sandbox/v1/health', 401],
  ['GET', '/_sandbox/v1/health/', 401],
  ['GET', '/_sandbox/v1/healthz', 401],
  ['GET', '/_sandbox/v1/health%2f..%2fsnapshot', 401],
  ['GET', '/_sandbox/v1/metrics', 401],
])('without the admin token, %s %s results in %s', (method, target, expected) => {
  expect(admit({ method, target }, { adminToken })).toBe(expected)
})
