import { expect, test } from 'vitest'
import {
  explainListenError,
  resolveListenOptions,
  type ListenOptions,
} from '../../../src/sandbox/http/listen-options.ts'

const adminToken = '0123456789abcdef'

test('without options, it is any free port of the loopback address', async () => {
  expect(await resolveListenOptions({})).toEqual({
    port: 0,
    address: '127.0.0.1',
    allowedHosts: new Set(),
    adminToken: undefined,
  })
})

test.each([
  '127.0.0.1',
  '127.9.9.9',
  '::1',
  '0:0::1',
  '::ffff:127.0.0.1',
  'localhost',
  'LOCALHOST',
])('%s requires no admin token', async (host) => {
  await expect(resolveListenOptions({ host })).resolves.toMatchObject({
    address: expect.stringMatching(/127\.|::1/),
  })
})

test.each([
  '0.0.0.0',
  '::',
  '0:0:0:0:0:0:0:0',
  '192.0.2.2',
  '::ffff:192.0.2.2',
  'fe80::1',
  'fd00::2',
])(
  'without an admin token, %s is refused with advice, and with one it is accepted',
  async (host) => {
    await expect(resolveListenOptions({ host })).rejects.toThrow(RangeError)
    await expect(resolveListenOptions({ host })).rejects.toThrow(
      `other machines can reach ${host}: set an 'adminToken'`,
    )
    await expect(resolveListenOptions({ host, adminToken })).resolves.toMatchObject({
      address: host,
      adminToken,
    })
  },
)

test.each([
  '',
  '   ',
  'a',
  '0123456789abcde',
  '0123456789 abcdef',
  '0123456789abcdé€',
  '\n'.repeat(20),
])('the admin token %j is refused', async (token) => {
  const refused = resolveListenOptions({ host: '0.0.0.0', adminToken: token })
  await expect(refused).rejects.toThrow(RangeError)
  await expect(refused).rejects.toThrow("'adminToken' must have at least 16 visible ASCII")
})

test('the error for an invalid admin token does not show it', async () => {
  const refused = resolveListenOptions({ adminToken: 'hunter2' })
  await expect(refused).rejects.not.toThrow('hunter2')
})

test.each([
  [['sandbox'], 'sandbox'],
  [['Sandbox.'], 'sandbox'],
  [['my_service'], 'my_service'],
  [['bücher.example'], 'xn--bcher-kva.example'],
  [['192.168.1.5'], '192.168.1.5'],
  [['FD00::2'], '[fd00::2]'],
  [['[fd00::2]'], '[fd00::2]'],
])('allowedHosts %j admits %s', async (allowedHosts, name) => {
  const settings = await resolveListenOptions({ allowedHosts })
  expect([...settings.allowedHosts]).toEqual([name])
})

test.each([
  '',
  '*',
  '*.example',
  'sandbox:4010',
  'http://sandbox',
  'sandbox/',
  'a@b',
  'a b',
  '[x]',
])('allowedHosts with %j is refused', async (entry) => {
  await expect(resolveListenOptions({ allowedHosts: [entry] })).rejects.toThrow(
    /'allowedHosts' has .*without a scheme, port or wildcard/,
  )
})

test.each([
  [{ prot: 1 }, "the option 'prot' does not exist: did you mean 'port'?"],
  [{ host: 7 }, "the option 'host' must be a string"],
  [{ host: '' }, "the option 'host' must be an address or a host name"],
  [{ host: '*' }, "the option 'host' must be an address or a host name"],
  [{ host: '[::1]' }, "the option 'host' must be an address or a host name"],
  [{ host: '127.0.0.1:4010' }, "the option 'host' must be an address or a host name"],
  [{ allowedHosts: 'sandbox' }, "the option 'allowedHosts' must be a list of host names"],
  [{ allowedHosts: [1] }, "the option 'allowedHosts' must be a list of host names"],
  [{ adminToken: 7 }, "the option 'adminToken' must be a string"],
  ['4010', 'the options of listen() must be an object'],
])('%j is refused: %s', async (options, message) => {
  const refused = resolveListenOptions(options as ListenOptions)
  await expect(refused).rejects.toThrow(RangeError)
  await expect(refused).rejects.toThrow(message)
})

test('a host without an address is refused with advice', async () => {
  await expect(resolveListenOptions({ host: 'nobody.invalid' })).rejects.toThrow(
    "the host 'nobody.invalid' has no address: use '127.0.0.1'",
  )
})

test.each([
  ['EADDRINUSE', 4010, 'port 4010 is taken: choose another, or 0 for a free one'],
  [
    'EACCES',
    80,
    'you have no permission to open port 80 (most ports below 1024 require elevated privileges): choose another, or 0 for a free one',
  ],
  ['EACCES', 4010, 'you have no permission to open port 4010: choose another, or 0 for a free one'],
  [
    'EADDRNOTAVAIL',
    4010,
    'this machine has no interface with the address 203.0.113.9: listen on 127.0.0.1, or on 0.0.0.0 for all interfaces',
  ],
])('%s on the port %i says what to do', (code, port, message) => {
  const error = Object.assign(new Error(code), { code })
  const explained = explainListenError(error, { port, address: '203.0.113.9' })
  expect(explained).toMatchObject({ message, cause: error })
})

test('any other error is passed on unchanged', () => {
  const error = Object.assign(new Error('listen EMFILE'), { code: 'EMFILE' })
  expect(explainListenError(error, { port: 4010, address: '127.0.0.1' })).toBe(error)
})
