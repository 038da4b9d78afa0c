import { createSandbox } from '../../src/sandbox/index.ts'

type Json = Record<string, unknown>

/** A sandbox's response to one call of each kind. */
export interface Probe {
  empty: { status: number; json: Json }
  sent: Json
  updated: Json
  read: Json
  recipients: Json
  refused: Json
  unknown: { status: number; json: Json }
  withoutSlash: { status: number }
  nowhere: { status: number; json: Json }
  patched: { status: number; allow: string | null }
  token: Json
}

export async function probe(): Promise<Probe> {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { email, apiKey } = sandbox.credentials
  const basic = `Basic ${btoa(`${email}:${apiKey}`)}`
  const bearer = `Bearer ${sandbox.token()}`

  async function call(method: string, path: string, body?: object) {
    const response = await sandbox.fetch(`http://gateway.test${path}`, {
      method,
      headers: {
        authorization: path.startsWith('/tokens') ? basic : bearer,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json = (await response.json()) as Json
    return { status: response.status, json, allow: response.headers.get('allow') }
  }

  const empty = await call('GET', '/messages/')
  const { json: sent } = await call('POST', '/messages/', {
    sender: 'Acme',
    body: 'Hello {{name}}',
    recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }, '+39-3331234568'],
    transaction: true,
    options: { custom: { order: 7 } },
  })
  const [{ id } = { id: '' }] = sent['data'] as { id: string }[]
  const close = { recipients: [], transaction: false }
  const { json: updated } = await call('PUT', `/messages/${id}`, close)
  await sandbox.advance('1h')
  return {
    empty,
    sent,
    updated,
    read: (await call('GET', `/messages/${id}`)).json,
    recipients: (await call('GET', `/messages/${id}/recipients/`)).json,
    refused: (await call('PUT', `/messages/${id}`, close)).json,
    unknown: await call('GET', '/messages/ffffffffffffffffffffffff'),
    withoutSlash: await call('GET', '/messages'),
    nowhere: await call('GET', '/nowhere'),
    patched: await call('PATCH', '/messages/', {}),
    token: (await call('POST', '/tokens', { scopes: ['GET:*/*'] })).json,
  }
}
