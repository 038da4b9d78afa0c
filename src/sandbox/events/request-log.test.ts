import { expect, test } from 'vitest'
import { maskAuthorization, maskTokens } from './request-log.ts'

test.each([
  ['Bearer 656d1e2f8b3c2a001f7e4a12', 'Bearer 656d…'],
  ['bearer   656d1e2f8b3c2a001f7e4a12', 'bearer 656d…'],
  ['Basic c2FuZGJveDprZXk=', 'Basic c2Fu…'],
  ['Bearer short', 'Bearer …'],
  ['656d1e2f8b3c2a001f7e4a12', '…'],
  ['', '…'],
  ['656d1e2f8b3c2a001f7e4a12 x', '…'],
  ['Bearer a b\nc', 'Bearer …'],
])('the header %j is shown as %j', (header, shown) => {
  expect(maskAuthorization(header)).toBe(shown)
})

test.each([
  ['/tokens/656d1e2f8b3c2a001f7e4a12', '/tokens/656d…'],
  ['{"token":"656d1e2f8b3c2a001f7e4a12","name":"x"}', '{"token":"656d…","name":"x"}'],
  ['{"token":"656D1E2F8B3C2A001F7E4A12"}', '{"token":"656D…"}'],
  ['656d1e2f8b3c2a001f7e4a12656d1e2f', '656d…'],
  ['cut in the middle: 656d1e2f8b', 'cut in the middle: 656d…'],
  [
    '2026-01-15T10:00:00.000Z costs 1234567890 and a few',
    '2026-01-15T10:00:00.000Z costs 1234567890 and a few',
  ],
])('in %j tokens are masked', (text, masked) => {
  expect(maskTokens(text)).toBe(masked)
})
