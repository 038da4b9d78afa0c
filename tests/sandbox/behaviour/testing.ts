import { expect } from 'vitest'
import type { components } from '../../../generated/gateway-sms.ts'
import { createSandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'

// Helpers for the tests in this folder.
export type TestGateway = ReturnType<typeof start>

export type Message = components['schemas']['Message_Object']
export type Recipient = components['schemas']['Recipient_Object']

/** A response with its body. */
export interface Reply {
  status: number
  headers: Headers
  body: unknown
}

/** The time at which the tests' sandboxes start. */
export const startAt = new Date('2026-01-15T10:00:00.000Z')

export const number = '+39-3331234567'

/** The shortest request that sends a message. */
export const hello = { sender: 'Acme', body: 'Hello', recipients: number }

/** A valid but unknown id. */
export const unknownId = 'ffffffffffffffffffffffff'

/** A sandbox with a manual clock, and calls to it with a token. */
export function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', startAt, ...options })
  const token = sandbox.token()
  const { email, apiKey } = sandbox.credentials
  const basic = `Basic ${Buffer.from(`${email}:${apiKey}`).toString('base64')}`

  /** A string or bytes are sent unchanged, and anything else as JSON. An empty header is left out. */
  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const all = Object.entries({
      authorization: /^\/(tokens|scopes)/.test(path) ? basic : `Bearer ${token}`,
      'content-type': body === undefined ? '' : 'application/json',
      ...headers,
    })
    const response = await sandbox.fetch(`http://sandbox.test${path}`, {
      method,
      headers: all.filter(([, value]) => value !== ''),
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }

  async function send(request: object = {}): Promise<Message> {
    const reply = await call('POST', '/messages/', { ...hello, ...request })
    return (dataOf(reply, 201) as [Message])[0]
  }

  async function update(id: string, request: object): Promise<Message> {
    return dataOf(await call('PUT', `/messages/${id}`, request), 200) as Message
  }

  async function read(id: string): Promise<Message> {
    return (dataOf(await call('GET', `/messages/${id}`), 200) as [Message])[0]
  }

  async function recipients(id: string): Promise<Recipient[]> {
    return dataOf(await call('GET', `/messages/${id}/recipients/`), 200) as Recipient[]
  }

  /** The state of the account, to compare before and after. */
  async function state(): Promise<unknown> {
    const list = await call('GET', '/messages/')
    const messages = list.status === 404 ? [] : (dataOf(list, 200) as { id: string }[])
    const paths = messages.flatMap(({ id }) => [`/messages/${id}`, `/messages/${id}/recipients/`])
    const replies = await Promise.all(paths.map((path) => call('GET', path)))
    return [sandbox.credit, list.body, ...replies.map(({ body }) => body)]
  }

  return {
    sandbox,
    token,
    call,
    send,
    update,
    read,
    recipients,
    state,
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

function isRaw(body: unknown): body is BodyInit {
  return typeof body === 'string' || body instanceof Uint8Array
}

function dataOf({ status, body }: Reply, expected: number): unknown {
  if (status !== expected) throw new Error(`expected ${expected}: ${JSON.stringify(body)}`)
  return (body as { data: unknown }).data
}

/** Expects a refusal in the exact error envelope; `message` is a part of its message. */
export function expectRefusal(
  reply: Reply,
  status: number,
  error: number | null,
  message = '',
): void {
  const envelope = { success: false, message: expect.stringContaining(message), error, data: null }
  expect(reply).toMatchObject({ status, body: {} })
  expect(reply.body).toEqual(envelope)
  expect(reply.headers.get('content-type')).toBe('application/json')
}
