// What browsers send to the sandbox's port for a page of another origin, and for one of a name that resolves to
// this machine. The pages know a token and the admin token, so only their origin is refused.
import { request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'

const adminToken = '0123456789abcdef'
const evil = 'http://evil.example'
const send = JSON.stringify({ sender: 'Acme', body: 'x', recipients: '+39-3331234567' })

interface Attempt {
  method: string
  path: string
  headers: Record<string, string>
}

function read(headers: Record<string, string>, path = '/messages/'): Attempt {
  return { method: 'GET', path, headers }
}

function write(headers: Record<string, string>, path = '/messages/'): Attempt {
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers } }
}

/** The headers with which a browser states the origin and purpose of a request (Fetch Metadata). */
function fetchHeaders(site: string, mode: string, dest: string): Record<string, string> {
  return { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
}

const cors = fetchHeaders('cross-site', 'cors', 'empty')
const noCors = (dest: string) => fetchHeaders('cross-site', 'no-cors', dest)
const navigation = {
  ...fetchHeaders('cross-site', 'navigate', 'document'),
  'sec-fetch-user': '?1',
  'upgrade-insecure-requests': '1',
}

const preflight = {
  origin: evil,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization,content-type',
}

const foreignPages: Record<string, Attempt> = {
  'fetch of a list': read({ ...cors, origin: evil, referer: `${evil}/` }),
  'fetch of the control API': read({ ...cors, origin: evil }, '/_sandbox/v1/messages'),
  'fetch without CORS': read(noCors('empty')),
  'fetch that sends a message': write({ ...cors, origin: evil }),
  'fetch that resets': write({ ...cors, origin: evil }, '/_sandbox/v1/reset'),
  'fetch with a body of plain text, which needs no preflight': write({
    ...noCors('empty'),
    origin: evil,
    'content-type': 'text/plain;charset=UTF-8',
  }),
  'a preflight': { method: 'OPTIONS', path: '/messages/', headers: { ...cors, ...preflight } },
  'a preflight to a private network': {
    method: 'OPTIONS',
    path: '/_sandbox/v1/reset',
    headers: { ...cors, ...preflight, 'access-control-request-private-network': 'true' },
  },
  'a picture': read(noCors('image')),
  'a script': read(noCors('script'), '/_sandbox/v1/messages'),
  'a style sheet': read(noCors('style')),
  'a module': read({ ...fetchHeaders('cross-site', 'cors', 'script'), origin: evil }),
  'a frame': read(fetchHeaders('cross-site', 'navigate', 'iframe'), '/'),
  'a link': read(navigation),
  'a form': write({
    ...navigation,
    origin: evil,
    'content-type': 'application/x-www-form-urlencoded',
  }),
  'a form of plain text': write({ ...navigation, origin: evil, 'content-type': 'text/plain' }),
  'a form in a frame without an origin': write({ ...navigation, origin: 'null' }),
  'a beacon': write({ ...noCors('empty'), origin: evil, 'content-type': 'text/plain' }),
  'an event source': read(
    { ...cors, origin: evil, accept: 'text/event-stream' },
    '/_sandbox/v1/events',
  ),
  'a web socket': read({
    ...fetchHeaders('cross-site', 'websocket', 'empty'),
    origin: evil,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }),
  'a prefetch': read({ ...noCors('empty'), 'sec-purpose': 'prefetch' }),
  'a page of a file': read({ ...cors, origin: 'null' }),
  'a page behind a redirect': write({ ...cors, origin: 'null' }),
  'a secure page': write({ ...cors, origin: 'https://evil.example' }),
  'an extension': write({ ...cors, origin: 'chrome-extension://abcdefghijklmnop' }),
  'another port of this machine': write({
    ...fetchHeaders('same-site', 'cors', 'empty'),
    origin: 'http://localhost:3000',
  }),
  'a picture on another port of this machine': read(fetchHeaders('same-site', 'no-cors', 'image')),
  'an old browser': write({ origin: evil }),
  'an old browser’s frame without an origin': write({ origin: 'null' }),
}

describe.each(Object.entries(foreignPages))('a page of another origin, by %s,', (_, attempt) => {
  test('gets a 403, reads nothing and changes nothing', async () => {
    await expectNothing(attempt, 403)
  })
})

describe.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  'evil.example.',
  'localhost.',
  'localtest.me',
])('a page of %s, which resolves to this machine,', (name) => {
  const sameOrigin = fetchHeaders('same-origin', 'cors', 'empty')
  test.each([
    ['a list', read(sameOrigin)],
    ['a list, as if nobody had asked', read({})],
    ['the control API', read(sameOrigin, '/_sandbox/v1/messages')],
    ['its events', read({ ...sameOrigin, accept: 'text/event-stream' }, '/_sandbox/v1/events')],
    ['a message to send', write({ ...sameOrigin, origin: 'OWN' })],
    ['a reset', write({ ...sameOrigin, origin: 'OWN' }, '/_sandbox/v1/reset')],
    ['the page itself', read(fetchHeaders('none', 'navigate', 'document'), '/')],
  ])('gets a 421 for %s, reads nothing and changes nothing', async (_what, attempt) => {
    await expectNothing(attempt, 421, name)
  })
})

test.each([
  ['a typed address', read({ ...navigation, 'sec-fetch-site': 'none' }), 200],
  ['its own page', read(fetchHeaders('same-origin', 'cors', 'empty')), 200],
  [
    'its own page that sends',
    write({ ...fetchHeaders('same-origin', 'cors', 'empty'), origin: 'OWN' }),
    201,
  ],
  ['no browser', write({}), 201],
  ['Node, which says how but not whence', write({ 'sec-fetch-mode': 'cors' }), 201],
])('%s is admitted', async (_, attempt, status) => {
  await using sandbox = await openSandbox()
  const response = await sandbox.try(attempt, 'localhost')
  expect(response.statusCode).toBe(status)
  expectUnreadable(response)
})

async function expectNothing(attempt: Attempt, status: number, name = '127.0.0.1'): Promise<void> {
  await using sandbox = await openSandbox()
  const before = sandbox.state()
  const response = await sandbox.try(attempt, name)
  const body = await text(response)
  expect(response.statusCode).toBe(status)
  const { path } = attempt
  expect(JSON.parse(body)).toMatchObject(
    path.startsWith('/_sandbox')
      ? { error: { code: status === 421 ? 'misdirected' : 'forbidden' } }
      : { success: false, error: status, data: null },
  )
  // A page with a rebound name can read the response, so it must contain no secret and nothing that was sent.
  for (const secret of [sandbox.token, adminToken, 'Hidden', '+39-333'])
    expect(body).not.toContain(secret)
  expectUnreadable(response)
  expect(sandbox.state()).toBe(before)
}

/** No header lets a page of another origin read the response, and one forbids embedding it. */
function expectUnreadable({ headers }: IncomingMessage): void {
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(headers).toMatchObject({
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
}

async function openSandbox() {
  const sandbox = createSandbox({ clock: 'manual', startAt: new Date('2026-01-15T10:00:00Z') })
  const token = sandbox.token()
  await sandbox.fetch('http://sandbox.test/messages/', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: send.replace('"x"', '"Hidden"'),
  })
  const { port } = await sandbox.listen({ adminToken })
  return {
    token,
    state: () => sandbox.snapshot(),
    /** Makes a page's attempt, with valid tokens. */
    async try({ method, path, headers }: Attempt, name: string): Promise<IncomingMessage> {
      const host = `${name}:${port}`
      const secret = path.startsWith('/_sandbox') ? adminToken : token
      const outgoing = request({
        port,
        path,
        method,
        headers: {
          host,
          authorization: `Bearer ${secret}`,
          ...headers,
          ...(headers['origin'] === 'OWN' ? { origin: `http://${host}` } : {}),
        },
        agent: false,
      })
      outgoing.end(method === 'POST' ? send : '')
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
      return response
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}
