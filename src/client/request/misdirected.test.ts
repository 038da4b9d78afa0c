// A 421 says that the server is the wrong one. Platforms silently resend such a request.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import type { CommonOptions } from '../options.ts'

const isNode = navigator.userAgent.startsWith('Node.js/')
const message = { sender: 'Acme', body: 'Grüße', recipients: '+39-3331234567' }

async function misdirected() {
  const received: { method: string | undefined; length: string | undefined; body: string }[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ method: request.method, length: request.headers['content-length'], body })
      return response.writeHead(421, { 'content-type': 'text/html' }).end('<h1>Misdirected</h1>')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    received,
    baseUrl: `http://127.0.0.1:${port}`,
    [Symbol.dispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

test.each<[string, CommonOptions, boolean]>([
  ['the global fetch', {}, false],
  ['the global fetch, with middleware', {}, true],
  ['a fetch that is given', { fetch: (...given) => fetch(...given) }, false],
  ['a fetch that is given, with middleware', { fetch: (...given) => fetch(...given) }, true],
])(
  'by %s, a send that gets a 421 is sent once, complete, and is unknown',
  async (_, options, hasMiddleware) => {
    using server = await misdirected()
    const { received, baseUrl } = server
    const { messages, raw } = createClient({ baseUrl, token: 'secret-token', ...options })
    if (hasMiddleware) raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
    await messages.get('5cf7cc139f272546624d3795', { retry: false }).catch(() => {})
    // Over a connection that is already in use, which is when Node resends.
    received.length = 0
    await expect(messages.send(message, { key: false })).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      status: 421,
      sent: 'unknown',
    })
    expect(received).toHaveLength(1)
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(message)
    // Elsewhere a Request may be sent in chunks.
    const { length } = new TextEncoder().encode(received[0]?.body)
    expect(received[0]?.length ?? (isNode ? 'none' : `${length}`)).toBe(`${length}`)
  },
)

test('a draft that gets a 421 is sent once per attempt', async () => {
  using server = await misdirected()
  const { received, baseUrl } = server
  const retry = { attempts: 2, minDelay: 0, maxDelay: 0 }
  const { messages } = createClient({ baseUrl, token: 'secret-token', retry })
  await expect(messages.draft(message)).rejects.toMatchObject({ status: 421, attempts: 2 })
  expect(received.map(({ method }) => method)).toEqual(['POST', 'POST'])
})

test.runIf(isNode)('Node resends the body if it is text', async () => {
  using server = await misdirected()
  const { received, baseUrl } = server
  await fetch(baseUrl, { method: 'POST', body: '{}' })
  expect(received).toHaveLength(2)
})
