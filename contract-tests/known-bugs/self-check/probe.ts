import type { Sandbox } from '../../../src/sandbox/index.ts'

/** What can be seen of an answer. */
export interface Seen {
  status: number
  headers: Record<string, string>
  body: unknown
}

export const number = '+39-3331234567'
export const other = '+39-3331234568'
/** Never delivered to; see docs/sandbox-numbers.md. */
export const unreachable = '+44-7700900002'
export const unknownId = 'ffffffffffffffffffffffff'
export const hello = { sender: 'Acme', body: 'Hello', recipients: number as unknown }

export type Probe = ReturnType<typeof createProbe>

/** Calls to a gateway, in few words. */
export function createProbe(sandbox: Sandbox) {
  const token = sandbox.token()
  const { email, apiKey } = sandbox.credentials
  const basic = `Basic ${btoa(`${email}:${apiKey}`)}`

  /** A text goes out as it is, anything else as JSON; a header that is empty is left out. */
  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    const isOfTokens = /^\/(tokens|scopes)/.test(path)
    const all = {
      authorization: isOfTokens ? basic : `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const response = await sandbox.fetch(`http://gateway.test${path}`, {
      method,
      headers: Object.entries(all).filter(([, value]) => value !== ''),
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: readJson(text),
    }
  }

  return {
    sandbox,
    token,
    basic,
    call,
    send: (changes: object = {}, headers: Record<string, string> = {}) =>
      call('POST', '/messages/', { ...hello, ...changes }, headers),
    read: (id: string) => call('GET', `/messages/${id}`),
    recipients: (id: string) => call('GET', `/messages/${id}/recipients/`),
    update: (id: string, body: unknown) => call('PUT', `/messages/${id}`, body),
    cancel: (id: string) => call('DELETE', `/messages/${id}`),
    list: () => call('GET', '/messages/'),
    createToken: (changes: object = {}) =>
      call('POST', '/tokens', { scopes: ['GET:test.ws.messaggisms.com/messages'], ...changes }),
    /** Sends with a header of its own, or none. */
    as: (authorization: string) => ({ authorization }),
  }
}

/** The id of the message, or the text of the token, that an answer shows. */
export function idOf({ body }: Seen): string {
  const { data, token } = body as { data?: unknown; token?: string }
  const [first] = [data].flat() as { id?: string }[]
  return token ?? first?.id ?? unknownId
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
