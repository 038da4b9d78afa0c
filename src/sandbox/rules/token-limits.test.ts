import { expect, test } from 'vitest'
import { isSameAddress } from './token-limits.ts'

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1', '::ffff:127.0.0.1'],
  ['::ffff:127.0.0.1', '127.0.0.1'],
  ['::FFFF:7F00:1', '127.0.0.1'],
  ['0:0:0:0:0:ffff:7f00:0001', '127.0.0.1'],
  ['::1', '0:0:0:0:0:0:0:1'],
  ['2001:DB8::1', '2001:db8:0:0::1'],
  ['fe80::1%eth0', 'fe80::1'],
])('%s is %s', (one, other) => {
  expect(isSameAddress(one, other)).toBe(true)
})

test.each([
  ['127.0.0.1', '127.0.0.2'],
  ['127.0.0.1', '::1'],
  ['127.0.0.1', '::127.0.0.1'],
  ['127.0.0.1', '127.0.0.0/8'],
  ['127.0.0.1', '127.1'],
  ['127.0.0.1', '127.0.0.1 '],
  ['127.0.0.1', ''],
  ['2001:db8::1', '2001:db8::2'],
])('%s is not %s', (one, other) => {
  expect(isSameAddress(one, other)).toBe(false)
})
