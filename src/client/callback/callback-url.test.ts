import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CallbackError } from './callback-error.ts'
import { checkCallbackUrl, createCallbackUrl } from './callback-url.ts'

const secret = 'a secret of thirty-two bytes, or more'
const other = 'another secret of some thirty bytes'
const endpoint = 'https://shop.example/hooks/sms?shop=7&shop=8'

/** Any code points: 150 of the longest, percent-encoded as UTF-8, are 1,800 characters. */
const references = fc.string({ unit: 'binary', maxLength: 150, size: 'max' })

test('any reference is returned unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(references, async (reference) => {
      const url = await createCallbackUrl(endpoint, { secret, reference })
      expect(await checkCallbackUrl(url, { secret })).toEqual({ reference })
    }),
  )
})

test('a signed URL changed in one place after its host is refused', async () => {
  const url = await createCallbackUrl(endpoint, {
    secret,
    reference: 'order & 42/ü',
    expiresAt: new Date(2e12),
  })
  const start = url.indexOf('/hooks') + 1
  const unreserved = fc.constantFrom('a', 'Z', '0', '9', '-', '_', '&', '=', '.', '%')
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: start, max: url.length }), unreserved, async (at, put) => {
      for (const tail of [at, at + 1]) {
        const tampered = url.slice(0, at) + put + url.slice(tail)
        // Equivalent forms are accepted: `%2F` and `%2f`, or an extra `&`.
        if (meaningOf(tampered) === meaningOf(url)) continue
        changed += 1
        await expectRefused(tampered, 'bad-signature')
      }
    }),
    { numRuns: 500 },
  )
  expect(changed).toBeGreaterThan(500)
})

test.each([
  ['another path', (url: URL) => (url.pathname = '/hooks/other')],
  ['another reference', (url: URL) => url.searchParams.set('reference', 'order-43')],
  ['another expiry', (url: URL) => url.searchParams.set('expires', '9999999999999')],
  ['another value for an existing parameter', (url: URL) => url.searchParams.set('shop', '9')],
  ['another parameter', (url: URL) => url.searchParams.append('admin', '1')],
  ['a second reference', (url: URL) => url.searchParams.append('reference', 'order-43')],
  ['a second signature', (url: URL) => url.searchParams.append('signature', 'x')],
  ['no expiry', (url: URL) => url.searchParams.delete('expires')],
  ['no signature', (url: URL) => url.searchParams.delete('signature')],
  ['an empty signature', (url: URL) => url.searchParams.set('signature', '')],
  [
    'a signature that is not base64',
    (url: URL) => url.searchParams.set('signature', '%'.repeat(43)),
  ],
])('a URL changed to one with %s is refused', async (_, change) => {
  const url = new URL(
    await createCallbackUrl(endpoint, { secret, reference: 'order-42', expiresAt: new Date(2e12) }),
  )
  change(url)
  await expectRefused(url.href, 'bad-signature')
})

test('a signature has only one valid spelling', async () => {
  const url = await createCallbackUrl(endpoint, { secret })
  const last = url.charCodeAt(url.length - 1)
  // The next character differs only in the unused bits.
  await expectRefused(url.slice(0, -1) + String.fromCharCode(last + 1), 'bad-signature')
})

test.each([
  ['http instead of https', 'http://shop.example'],
  ['another host', 'https://10.0.0.7:8080'],
  ['neither', ''],
])('a server that sees %s accepts the URL', async (_, origin) => {
  const url = await createCallbackUrl(endpoint, { secret, reference: 'order-42' })
  const seen = url.replace('https://shop.example', origin)
  expect(await checkCallbackUrl(seen, { secret })).toEqual({ reference: 'order-42' })
})

test('a server behind a proxy that strips part of the path passes the original path', async () => {
  const url = await createCallbackUrl(endpoint, { secret, reference: 'order-42' })
  const stripped = url.replace('/hooks', '')
  await expectRefused(stripped, 'bad-signature')
  expect(await checkCallbackUrl(stripped, { secret, path: '/hooks/sms' })).toEqual({
    reference: 'order-42',
  })
})

test.each([
  ['a dot segment', '/hooks/other/../sms'],
  ['an encoded dot segment', '/hooks/other/%2e%2E/sms'],
  ['a half encoded dot segment', '/hooks/other/.%2e/sms'],
  ['a backslash', '/hooks\\sms'],
  ['a dot segment between backslashes', '/hooks/other\\..\\sms'],
  ['a host without a scheme', '//10.0.0.7/hooks/sms'],
  ['backslashes before a host', '\\\\10.0.0.7\\hooks\\sms'],
  ['a scheme without a host', 'http:/hooks/sms'],
  ['another scheme', 'mailto:/hooks/sms'],
  ['three slashes before the host', 'https:///10.0.0.7/hooks/sms'],
  ['a tab', '/ho\toks/sms'],
  ['a space before it', ' /hooks/sms'],
  ['no slash before it', 'hooks/sms'],
  ['a dot segment after a host', 'https://shop.example/hooks/other/../sms'],
])('a path that the server would read differently is refused: %s', async (_, path) => {
  const url = await createCallbackUrl(endpoint, { secret })
  const { pathname, search } = new URL(path, 'http://localhost')
  expect(pathname, 'URL parsing hides the difference').toBe('/hooks/sms')
  await expectRefused(path + new URL(url).search, 'bad-signature')
  expect(search).toBe('')
})

test('a path that parsing only encodes is accepted, as is a URL without a path', async () => {
  const url = await createCallbackUrl('https://shop.example/grüße {1}', { secret })
  const { search } = new URL(url)
  for (const path of ['/grüße {1}', '/gr%C3%BC%c3%9fe%20%7B1}']) {
    expect(await checkCallbackUrl(path + search, { secret })).toEqual({})
  }
  const root = await createCallbackUrl('https://shop.example', { secret })
  for (const start of ['https://shop.example', 'http://localhost/', '/', '']) {
    expect(await checkCallbackUrl(start + new URL(root).search, { secret })).toEqual({})
  }
  const moved = `?${search.slice(1)}`
  expect(await checkCallbackUrl(moved, { secret, path: '/grüße {1}' })).toEqual({})
})

test.each([
  ['sorted', (query: string) => query.split('&').toSorted().join('&')],
  ['reversed', (query: string) => query.split('&').toReversed().join('&')],
  ['with %7E as `~`', (query: string) => query.replaceAll('%7E', '~')],
  ['with spaces as pluses', (query: string) => query.replaceAll('%20', '+')],
  ['with its hex in lower case', (query: string) => query.replaceAll(/%../gu, lowerCase)],
  ['in another language’s encoding', (query: string) => encodeAgain(query, /[^\w.-]/gu)],
  ['with nothing encoded that need not be', (query: string) => encodeAgain(query, /[%&=+ #]/gu)],
  ['with each character encoded', (query: string) => encodeAgain(query, /./gu)],
  ['with an empty parameter more', (query: string) => `&${query}&`],
])('a URL still verifies with its query %s', async (_, rewrite) => {
  const reference = "a+b c~d*e'f(g)!h/i?j:k@l,m;n[o]p|q%r&s=t ü€"
  const url = await createCallbackUrl('https://shop.example/sms?z=~1&shop=8&shop=7&empty', {
    secret,
    reference,
    expiresAt: new Date(4e12),
  })
  const [path, query = ''] = url.split('?')
  const rewritten = rewrite(query)
  expect(rewritten).not.toBe(query)
  await expect(checkCallbackUrl(`${path}?${rewritten}`, { secret })).resolves.toMatchObject({
    reference,
  })
})

test('a URL still verifies with its path encoded another way', async () => {
  const url = await createCallbackUrl('https://shop.example/h~ooks/caf%c3%a9 bar/50%/a%2Fb', {
    secret,
  })
  const seen = url.replace('h~ooks/caf%c3%a9%20bar', 'h%7Eooks/caf%C3%A9%20b%61r')
  expect(seen).not.toBe(url)
  await expect(checkCallbackUrl(seen, { secret })).resolves.toEqual({})
  await expectRefused(seen.replace('%2F', '/'), 'bad-signature')
})

test('a space is not written as a plus, which some servers do not decode', async () => {
  const url = await createCallbackUrl('https://shop.example/sms?q=a+b', {
    secret,
    reference: 'order 42+1',
  })
  expect(url).toContain('q=a%20b&reference=order%2042%2B1&')
})

test('a Request, a URL and a string are accepted', async () => {
  const url = await createCallbackUrl(new URL(endpoint), { secret })
  expect(await checkCallbackUrl(new URL(url), { secret })).toEqual({})
  expect(await checkCallbackUrl(new Request(url), { secret })).toEqual({})
})

test('a signature made with another secret is refused; one made with an earlier secret is accepted while that secret is listed', async () => {
  const url = await createCallbackUrl(endpoint, { secret })
  await expectRefused(url, 'bad-signature', other)
  expect(await checkCallbackUrl(url, { secret: [other, secret] })).toEqual({})
  const next = await createCallbackUrl(endpoint, { secret: [other, secret] })
  expect(await checkCallbackUrl(next, { secret: other })).toEqual({})
  await expectRefused(next, 'bad-signature')
})

test('a URL expires to the millisecond, and only one with a valid signature is reported as expired', async () => {
  const expiresAt = new Date('2030-01-01T12:00:00.123Z')
  const url = await createCallbackUrl(endpoint, { secret, expiresAt })
  const at = (time: number) => checkCallbackUrl(url, { secret, now: () => time })
  expect(await at(expiresAt.getTime() - 1)).toEqual({ expiresAt })
  await expect(at(expiresAt.getTime())).rejects.toMatchObject({ reason: 'expired', status: 403 })
  await expectRefused(`${url}x`, 'bad-signature')
})

test.each(['http://', '//', 'http://a b/'])('an invalid URL such as %s is refused', (url) =>
  expectRefused(url, 'bad-signature'),
)

test.each([
  ['no secret', undefined],
  ['an empty one', ''],
  ['one of 15 bytes', 'fifteen bytes !'],
  ['an empty list', []],
  ['a short one in a list', [secret, 'short']],
])('%s is a ConfigurationError', async (_, given) => {
  const options = { secret: given as string }
  const mistake = { name: 'ConfigurationError', option: 'secret' }
  await expect(createCallbackUrl(endpoint, options)).rejects.toMatchObject(mistake)
  await expect(checkCallbackUrl(endpoint, options)).rejects.toMatchObject(mistake)
})

test('the length of a secret is counted in bytes', async () => {
  await expect(createCallbackUrl(endpoint, { secret: 'üüüüüüüü' })).resolves.toContain('signature=')
})

test.each([
  ['an invalid URL', 'shop.example/sms', {}, 'url'],
  ['another scheme', 'ftp://shop.example/sms', {}, 'url'],
  ['a password', 'https://anna:pass-word@shop.example/sms', {}, 'url'],
  ['a fragment', 'https://shop.example/sms#top', {}, 'url'],
  ['a reserved parameter', 'https://shop.example/sms?reference=1', {}, 'url'],
  ['half a surrogate pair', endpoint, { reference: '\ud83d' }, 'reference'],
  ['a reference that is no text', endpoint, { reference: 42 as never }, 'reference'],
  ['a reference that is too long', endpoint, { reference: 'x'.repeat(2000) }, 'reference'],
  ['an invalid date', endpoint, { expiresAt: new Date('soon') }, 'expiresAt'],
  ['an expiry that is no date', endpoint, { expiresAt: 1_900_000_000 as never }, 'expiresAt'],
])('%s is refused when the URL is made, and not quoted', async (_, url, options, option) => {
  const made = createCallbackUrl(url, { secret, ...options })
  await expect(made).rejects.toMatchObject({ name: 'ConfigurationError', option })
  await expect(made).rejects.not.toMatchObject({ message: expect.stringContaining('pass-word') })
})

/** The content of a URL: its path and its parameters in any order. */
function meaningOf(url: string): string {
  const { pathname, searchParams } = new URL(url)
  return JSON.stringify([
    pathname,
    ...Array.from(searchParams, (pair) => pair.join('=')).toSorted(),
  ])
}

function lowerCase(text: string): string {
  return text.toLowerCase()
}

/** Reads the parameters, and percent-encodes what a pattern finds in them. */
function encodeAgain(query: string, pattern: RegExp): string {
  const encode = (text: string) => text.replaceAll(pattern, percentEncode)
  return Array.from(new URLSearchParams(query), (pair) => pair.map(encode).join('=')).join('&')
}

function percentEncode(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  ).join('')
}

async function expectRefused(url: string, reason: string, by: string = secret) {
  const checked = checkCallbackUrl(url, { secret: by })
  await expect(checked, url).rejects.toBeInstanceOf(CallbackError)
  await expect(checked).rejects.toMatchObject({ reason, status: 403, sent: 'no', attempts: 0 })
}
