import { expect, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'
import { respondingWith, responseOf } from '../../../tests/client/spec-examples.ts'
import type { Hooks, Logger } from './watching.ts'

const id = '5cf7cc139f272546624d3795'
const text = 'Your code is 246810, Anna'
const request = { sender: 'Acme', body: text, recipients: '+39-3331234567' }

/** A client that gets these responses, and the events of its hooks and logger. */
function watched(responses: (Response | Error)[], hooks: Hooks = {}) {
  const { fetch } = respondingWith(...responses)
  const events: [name: string, event: object][] = []
  const lines: string[] = []
  const note = (level: string) => (line: string) => void lines.push(`${level} ${line}`)
  const logger: Logger = {
    debug: note('debug'),
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
  }
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch,
    logger,
    now: () => 1000,
    random: () => 1,
    wait: async () => {},
    hooks: {
      request: (event) => void events.push(['request', event]),
      response: (event) => void events.push(['response', event]),
      retry: (event) => void events.push(['retry', event]),
      unknownOutcome: (event) => void events.push(['unknownOutcome', event]),
      ...hooks,
    },
  })
  return { messages, events, lines }
}

const getMessage = { operation: 'getMessage', method: 'GET', path: '/messages/{id}' }

test('hooks get each request, response and retry, in order', async () => {
  const { messages, events } = watched([
    new Response('', { status: 503 }),
    responseOf('getMessage', 200),
  ])
  await messages.get(id)
  expect(events).toEqual([
    ['request', { ...getMessage, attempt: 1 }],
    ['response', { ...getMessage, attempt: 1, status: 503, duration: 0 }],
    ['retry', { ...getMessage, attempt: 1, delay: 500, error: expect.any(Error) }],
    ['request', { ...getMessage, attempt: 2 }],
    ['response', { ...getMessage, attempt: 2, status: 200, duration: 0 }],
  ])
})

test('a hook gets an unknown outcome with the caller’s error', async () => {
  const { messages, events } = watched([new TypeError('fetch failed')])
  const error: unknown = await messages.send(request).catch((thrown: unknown) => thrown)
  const [name, event] = events.at(-1) ?? []
  expect(name).toBe('unknownOutcome')
  expect(event).toHaveProperty('error', error)
  expect(error).toMatchObject({ sent: 'unknown', attempts: 1 })
})

test('no hook gets an unknown outcome if nothing can have been sent', async () => {
  const { messages, events } = watched([
    responseOf('sendMessage', 422),
    new TypeError('fetch failed'),
  ])
  await messages.send(request).catch(() => {})
  await messages.get(id, { retry: false }).catch(() => {})
  expect(events.map(([name]) => name)).not.toContain('unknownOutcome')
})

test('the log has a line for each event, without tokens, numbers or texts', async () => {
  const { messages, lines } = watched([
    new Response(`<html>secret-token +39-3331234567`, { status: 503 }),
    responseOf('getRecipient', 200),
    new TypeError('fetch failed', { cause: new Error(`cannot send ${text}`) }),
  ])
  await messages.recipient(id, '+39-3331234567')
  await messages.send(request).catch(() => {})
  expect(lines.map((line) => line.replace(/:.*/su, ''))).toEqual([
    'debug gateway-sms',
    'info gateway-sms',
    'warn gateway-sms',
    'debug gateway-sms',
    'info gateway-sms',
    'debug gateway-sms',
    'error gateway-sms',
  ])
  expect(lines.join('\n')).not.toMatch(/secret-token|3331234567|246810/)
  expect(lines.at(-1)).toContain('outcome unknown')
})

function fail() {
  throw new Error('out of order')
}

test('a hook that throws is logged and changes nothing', async () => {
  const { messages, lines } = watched([responseOf('getMessage', 200)], { request: fail })
  await expect(messages.get(id)).resolves.toBeDefined()
  expect(lines).toContain('warn gateway-sms: the hook `request` failed: Error')
})

test('console works as a logger', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {})
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  const { fetch } = respondingWith(responseOf('listMessages', 200))
  await createClient({
    environment: 'test',
    token: 'secret-token',
    fetch,
    logger: console,
  }).messages.list()
  expect(debug).toHaveBeenCalledOnce()
  expect(info).toHaveBeenCalledWith(expect.stringMatching(/listMessages .*: 200 in \d+ ms/))
  vi.restoreAllMocks()
})
