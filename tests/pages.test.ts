// How the sandbox serves its pages, which are stored compressed.
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Listener } from '../src/sandbox/index.ts'

const sandbox = createSandbox({ clock: 'manual' })
let listener: Listener
beforeAll(async () => {
  listener = await sandbox.listen({ port: 0 })
})
afterAll(() => sandbox.close())

async function page(path: string, acceptEncoding: string | undefined, method = 'GET') {
  const headers = {
    accept: 'text/html',
    ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }),
  }
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  get(`${listener.url}${path}`, { headers, method, agent: false }, resolve).on('error', reject)
  const response = await promise
  return { headers: response.headers, body: await buffer(response) }
}

test.each([
  ['br', true],
  ['gzip, deflate, br, zstd', true],
  ['gzip;q=1.0, BR; q=0.5', true],
  ['*', true],
  ['gzip', false],
  ['br;q=0', false],
  ['*, br;q=0', false],
  [undefined, false],
])('with accept-encoding %j a page is sent compressed: %s', async (encoding, isCompressed) => {
  for (const path of ['/', '/docs', '/docs/console.js', '/inbox/icon.svg']) {
    const { headers, body } = await page(path, encoding)
    expect(headers['content-encoding'], path).toBe(isCompressed ? 'br' : undefined)
    expect(headers.vary).toContain('accept-encoding')
    expect(headers['content-length']).toBe(String(body.byteLength))
    const text = String(isCompressed ? brotliDecompressSync(body) : body)
    expect(text, path).toMatch(/^(?:<!doctype html>|<svg|[\w"'(])/u)
  }
})

test('a HEAD has the length of the page', async () => {
  const [whole, head] = [await page('/docs', 'br'), await page('/docs', 'br', 'HEAD')]
  expect(head.body.byteLength).toBe(0)
  expect(head.headers['content-length']).toBe(String(whole.body.byteLength))
})
