import { expect, test } from 'vitest'
import { createRequestLog, maskAuthorization, maskTokens, type Logged } from './request-log.ts'

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
])('tokens in %j are masked', (text, masked) => {
  expect(maskTokens(text)).toBe(masked)
})

const logged: Logged = {
  method: 'POST',
  path: '/messages/',
  operation: 'sendMessage',
  status: 201,
  duration: 1,
  hasTokens: false,
}

const bodyOf = (i: number) => `${i} `.padEnd((i * 7919) % 2049, 'x')
const responseOf = (i: number) => `${i} `.padEnd(i < 3000 ? 40 : (i * 104_729) % 2049, '€')

test('each of the last 1,000 requests keeps its own time and bodies, whatever the lengths of the others', () => {
  const log = createRequestLog()
  const count = 7000
  for (let i = 1; i <= count; i += 1) log.add(logged, i * 10, Buffer.from(bodyOf(i)), responseOf(i))
  const kept = log.list()
  expect(kept).toHaveLength(1000)
  for (const { id, at, request, response } of kept) {
    expect(at).toBe(id * 10)
    const whole = responseOf(id)
    // The euro sign takes three bytes.
    const isCut = Buffer.byteLength(whole) > 2048
    const begin = isCut ? whole.slice(0, response.body.length) : whole
    expect(request).toEqual({ body: bodyOf(id), isCut: false })
    expect(response).toEqual({ body: begin, isCut })
    expect(Buffer.byteLength(begin)).toBeGreaterThan(isCut ? 2045 : 0)
  }
  log.clear()
  expect(log.list()).toEqual([])
  expect(log.add(logged, 0, 'too large', '')).toBe(count + 1)
  expect(log.list()[0]).toMatchObject({
    request: { body: '', isCut: true },
    response: { body: '' },
  })
})

test('a body is cut after 2 KiB, but never within a character', () => {
  const log = createRequestLog()
  log.add(logged, 0, Buffer.from(`${'x'.repeat(2047)}€`), `${'x'.repeat(2046)}€`)
  const [{ request, response } = {}] = log.list()
  expect(request).toEqual({ body: 'x'.repeat(2047), isCut: true })
  expect(response).toEqual({ body: 'x'.repeat(2046), isCut: true })
})
