import { expect, test } from 'vitest'
import { createAllowance, findTarget, readUrl, type Resolve } from './allowed-targets.ts'

const portsOf =
  (...ports: number[]) =>
  () =>
    ports

test.each([
  'http://127.0.0.1/',
  'http://127.255.255.254:8080/',
  'https://127.0.0.1/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://017700000001/',
  'http://0x7f.1/',
  'http://127.1/',
  'http://１２７.0.0.1/',
])('%s is a loopback address', async (url) => {
  await expect(find(url)).resolves.toMatchObject({ addresses: [expect.any(String)] })
})

test.each([
  ['http://8.8.8.8/', '8.8.8.8'],
  ['http://128.0.0.1/', '128.0.0.1'],
  ['http://126.255.255.255/', '126.255.255.255'],
  ['http://0.0.0.0/', '0.0.0.0'],
  ['http://0/', '0.0.0.0'],
  ['http://134744072/', '8.8.8.8'],
  ['http://0x08.010.8.8/', '8.8.8.8'],
  ['http://0127.0.0.1/', '87.0.0.1'],
  ['http://169.254.169.254/', '169.254.169.254'],
  ['http://[::]/', '::'],
  ['http://[::2]/', '::2'],
  ['http://[::ffff:8.8.8.8]/', '::ffff:808:808'],
  ['http://[::ffff:a9fe:a9fe]/', '::ffff:a9fe:a9fe'],
  ['http://[::127.0.0.1]/', '::7f00:1'],
  ['http://[64:ff9b::127.0.0.1]/', '64:ff9b::7f00:1'],
  ['http://[2002:7f00:1::]/', '2002:7f00:1::'],
  ['http://[fe80::1]/', 'fe80::1'],
  ['http://[fd00::1]/', 'fd00::1'],
])('%s is %s, which is not a loopback address', async (url, address) => {
  await expect(find(url)).rejects.toThrow(`${address} is not a loopback address`)
})

test.each([
  ['', 'the URL is not valid'],
  ['/hook', 'the URL is not valid'],
  ['http://', 'the URL is not valid'],
  ['http://127.0.0.1:99999/', 'the URL is not valid'],
  ['http://[fe80::1%25lo]/', 'the URL is not valid'],
  ['ftp://127.0.0.1/', "'ftp:' is neither 'http:' nor 'https:'"],
  ['file:///etc/passwd', "'file:' is neither"],
  ['javascript:1', "'javascript:' is neither"],
  ['http://user@127.0.0.1/', 'the URL must not contain a user name or a password'],
  ['http://:secret@127.0.0.1/', 'the URL must not contain a user name or a password'],
])('%j is not called: %s', async (url, reason) => {
  await expect(find(url)).rejects.toThrow(reason)
})

test.each(['http://gateway.invalid/', 'https://gateway.INVALID./hook'])(
  "%s is not looked up, because '.invalid' never resolves",
  async (url) => {
    const finding = findTarget(new URL(url), { allows: () => true, ownPorts: () => [] })
    const error: unknown = await finding.catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/getaddrinfo ENOTFOUND gateway\.invalid\.?$/)
    // A look-up's own error names the system call.
    expect(error).not.toHaveProperty('syscall')
  },
)

test('a name is resolved once, and all its addresses must be allowed', async () => {
  const asked: string[] = []
  const resolve: Resolve = async (host) => {
    asked.push(host)
    return host === 'mixed.test' ? ['127.0.0.1', '8.8.8.8'] : ['::1', '127.0.0.1']
  }
  await expect(find('http://local.test/', { resolve })).resolves.toMatchObject({
    addresses: ['::1', '127.0.0.1'],
  })
  await expect(find('http://mixed.test/', { resolve })).rejects.toThrow(
    "mixed.test is 8.8.8.8, which is not a loopback address: allow it with the option 'callbacks.allow', or --allow-callback",
  )
  expect(asked).toEqual(['local.test', 'mixed.test'])
})

test.each([
  '10.0.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '::',
  '::ffff:8.8.8.8',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '0:0:0:0:0:ffff:a9fe:a9fe',
  '::FFFF:169.254.169.254',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '::10.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::127.0.0.1',
  '2002:a9fe:a9fe::',
  '2002:7f00:1::1',
  'fe80::1%eth0',
  'fd00::1',
  // Values that no resolver should return.
  '',
  'localhost',
  '127.0.0.1 ',
  '127.1',
  '0x7f.1',
  '2130706433',
])('a name that resolves to %j is not called', async (address) => {
  const resolve = respondingWith(address)
  await expect(find('http://name.test/', { resolve })).rejects.toThrow(`name.test is ${address}`)
})

test.each([
  [['app'], 'http://app/', '10.0.0.7'],
  [['App.'], 'http://app:8080/', '10.0.0.7'],
  [['app'], 'http://APP./', '10.0.0.7'],
  [['bücher.example'], 'http://xn--bcher-kva.example/', '8.8.8.8'],
  [['10.0.0.0/8'], 'http://app/', '10.0.0.7'],
  [['10.0.0.7'], 'http://10.0.0.7/', ''],
  [['10.0.0.7'], 'http://[::ffff:10.0.0.7]/', ''],
  [['fd00::/8'], 'http://[fd12::7]/', ''],
  ['any' as const, 'http://8.8.8.8/', ''],
])('with %j allowed, %s is called', async (allow, url, address) => {
  await expect(find(url, { allow, resolve: respondingWith(address) })).resolves.toBeDefined()
})

test.each([
  [['app'], 'http://app.evil.test/'],
  [['app'], 'http://evil.test/'],
  [['10.0.0.7'], 'http://10.0.0.8/'],
  [['10.0.0.0/8'], 'http://11.0.0.1/'],
  [['10.0.0.0/8'], 'http://[::ffff:11.0.0.1]/'],
])('with %j allowed, %s is not called', async (allow, url) => {
  await expect(find(url, { allow, resolve: respondingWith('8.8.8.8') })).rejects.toThrow(
    'is not a loopback address',
  )
})

test.each([
  'http://127.0.0.1:4010/',
  'http://localhost:4010/',
  'http://127.9.9.9:4010/',
  'http://[::1]:4010/',
  'http://[::ffff:127.0.0.1]:4010/',
  'http://0.0.0.0:4010/',
  'http://[::]:4010/',
  'http://app:4010/',
])('%s is one of the sandbox’s own ports, whatever is allowed', async (url) => {
  const resolve = respondingWith('127.0.0.1')
  const ownPorts = portsOf(4010)
  await expect(find(url, { allow: 'any', ownPorts, resolve })).rejects.toThrow(
    'the port belongs to the sandbox',
  )
  const other = url.replace('4010', '4011')
  await expect(find(other, { allow: 'any', ownPorts, resolve })).resolves.toBeDefined()
})

test('a URL without a port has the default port of its scheme', async () => {
  const ownPorts = portsOf(80, 443)
  await expect(find('http://127.0.0.1/', { ownPorts })).rejects.toThrow('belongs to the sandbox')
  await expect(find('https://127.0.0.1/', { ownPorts })).rejects.toThrow('belongs to the sandbox')
})

test('the same port on another machine is not the sandbox’s own', async () => {
  const rules = { allow: 'any', ownPorts: portsOf(4010) } as const
  await expect(find('http://192.0.2.1:4010/', rules)).resolves.toBeDefined()
})

interface Rules {
  allow?: readonly string[] | 'any'
  ownPorts?: () => readonly number[]
  resolve?: Resolve
}

async function find(
  url: string,
  { allow = [], ownPorts = portsOf(), resolve = askNobody }: Rules = {},
) {
  return findTarget(readUrl(url), { allows: createAllowance(allow, 'allow'), ownPorts, resolve })
}

const askNobody: Resolve = async (host) => {
  throw new Error(`${host} is a name`)
}

function respondingWith(address: string): Resolve {
  return async () => [address]
}
