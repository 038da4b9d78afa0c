import { expect, test } from 'vitest'
import { hello } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

const encode = (text: string) =>
  Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('')

type Listed = { requests: Record<string, unknown>[] }

test('a request is listed with its operation, status and bodies, and its token masked', async () => {
  await using sandbox = startControl()
  await sandbox.call('POST', '/messages/?x=1', hello)
  const { body } = await sandbox.control('GET', '/requests')
  expect(body).toEqual({
    requests: [
      {
        id: 1,
        at: '2026-01-15T10:00:00.000Z',
        method: 'POST',
        path: '/messages/?x=1',
        operation: 'sendMessage',
        status: 201,
        duration: expect.any(Number),
        authorization: `Bearer ${sandbox.token.slice(0, 4)}…`,
        request: { body: JSON.stringify(hello), isCut: false },
        response: { body: expect.stringContaining('"Message Queued"'), isCut: false },
      },
    ],
  })
  expect(JSON.stringify(body)).not.toContain(sandbox.token)
})

test('a token in a path or a body is masked even if it is percent-encoded or escaped', async () => {
  const events: string[] = []
  await using sandbox = startControl({
    onEvent: (event) => void events.push(JSON.stringify(event)),
  })
  const { token } = sandbox
  const spellings = [
    encode(token),
    encode(token.toUpperCase()),
    token.slice(0, 8) + encode(token.slice(8)),
  ]
  for (const spelling of spellings) {
    await sandbox.call('GET', `/tokens/${spelling}`)
    await sandbox.call('GET', `/nowhere/${spelling}?token=${spelling}`)
  }
  const escaped = Array.from(token, (one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')
  await sandbox.call('POST', '/tokens', `{"name":"${escaped}"}`)
  const { body } = await sandbox.control('GET', '/requests')
  const shown = JSON.stringify(body) + events.join('\n')
  expect(shown).toContain(`/tokens/${token.slice(0, 4)}…`)
  for (const secret of [token, ...spellings, escaped]) {
    expect(shown.toLowerCase()).not.toContain(JSON.stringify(secret.toLowerCase()).slice(1, -1))
    expect(shown.toLowerCase()).not.toContain(secret.slice(18).toLowerCase())
  }
})

test('requests are listed latest first and filtered by operation and status, without those to the control API', async () => {
  await using sandbox = startControl()
  await sandbox.call('GET', '/messages/')
  await sandbox.send()
  await sandbox.call('GET', '/nowhere', undefined, { authorization: '' })
  const list = async (query = '') =>
    ((await sandbox.control('GET', `/requests${query}`)).body as Listed).requests.map(
      ({ id }) => id,
    )
  expect(await list()).toEqual([3, 2, 1])
  expect(await list('?operation=sendMessage')).toEqual([2])
  expect(await list('?status=404')).toEqual([3, 1])
  expect(await list('?status=404&operation=listMessages')).toEqual([1])
  expect(await list('?limit=1')).toEqual([3])
  const { body } = await sandbox.control('GET', '/requests?limit=1')
  expect((body as Listed).requests[0]).not.toHaveProperty('operation')
  expect((body as Listed).requests[0]).not.toHaveProperty('authorization')
  const refused = await sandbox.control('GET', '/requests?limit=1001')
  expectFailure(refused, 422, 'invalid-parameter', "'limit' must be <= 1000")
})

test('a request names the fault or the outcome that acted on it', async () => {
  await using sandbox = startControl()
  await sandbox.call('POST', '/messages/', { ...hello, recipients: '+44-7700900503' })
  sandbox.sandbox.faults.add({ name: 'mine', action: { kind: 'status', status: 500 } })
  await sandbox.call('GET', '/messages/')
  expect((await sandbox.control('GET', '/requests')).body).toMatchObject({
    requests: [
      { status: 500, fault: 'mine' },
      { status: 503, fault: 'unavailable' },
    ],
  })
})

test('the requests about a message have its id in their path or response', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  await sandbox.send()
  await sandbox.call('GET', `/messages/${id}`)
  const { body } = await sandbox.control('GET', `/requests?message=${id}`)
  expect(body).toMatchObject({ requests: [{ method: 'GET' }, { method: 'POST', status: 201 }] })
})

test('only the beginning of a body is kept', async () => {
  await using sandbox = startControl({ maxBodyBytes: 10_000 })
  const custom = 'ä'.repeat(3000)
  await sandbox.send({ options: { custom } })
  await sandbox.call('POST', '/messages/', 'x'.repeat(10_001))
  const { requests } = (await sandbox.control('GET', '/requests')).body as {
    requests: Record<'request' | 'response', { body: string; isCut: boolean }>[]
  }
  const [tooLarge, long] = requests
  expect(tooLarge?.request).toEqual({ body: '', isCut: true })
  for (const excerpt of [long?.request, long?.response]) {
    expect(excerpt?.isCut).toBe(true)
    expect(Buffer.byteLength(excerpt?.body ?? '')).toBeGreaterThan(2044)
    expect(Buffer.byteLength(excerpt?.body ?? '')).toBeLessThanOrEqual(2048)
    expect(excerpt?.body).not.toContain('\uFFFD')
  }
})

test('the log shows no token, refresh token or key', async () => {
  await using sandbox = startControl()
  const { email, apiKey } = sandbox.sandbox.credentials
  const scopes = ['*:*/*']
  const made = await sandbox.call('POST', '/tokens', { scopes, name: 'x'.repeat(255) })
  const { token, refreshToken } = made.body as { token: string; refreshToken: string }
  await sandbox.call('GET', '/tokens')
  await sandbox.call('GET', `/tokens/${token}`)
  const authorization = `Bearer ${refreshToken}`
  await sandbox.call('PATCH', `/tokens/${token}`, { scopes }, { authorization })
  await sandbox.call('DELETE', `/tokens/${token}?token=${token}`)
  await sandbox.call('GET', `/nowhere/${token}`)
  await sandbox.call('GET', `/messages/?token=${token}`)
  const log = JSON.stringify((await sandbox.control('GET', '/requests')).body)
  const events = await sandbox.control('GET', '/events', undefined, { accept: 'application/json' })
  const basic = Buffer.from(`${email}:${apiKey}`).toString('base64')
  for (const secret of [token, refreshToken, apiKey, basic, sandbox.token]) {
    expect(log).not.toContain(secret)
    expect(log).not.toContain(secret.slice(0, 12))
    expect(JSON.stringify(events.body)).not.toContain(secret)
  }
  expect(log).toContain(`/tokens/${token.slice(0, 4)}…`)
})

test('the last thousand are kept, until a reset', async () => {
  await using sandbox = startControl()
  for (let i = 0; i < 1001; i += 1) await sandbox.call('GET', '/nowhere')
  const { requests } = (await sandbox.control('GET', '/requests?limit=1000')).body as Listed
  expect(requests).toHaveLength(1000)
  expect(requests[0]).toMatchObject({ id: 1001 })
  expect(requests.at(-1)).toMatchObject({ id: 2 })
  sandbox.sandbox.reset()
  expect((await sandbox.control('GET', '/requests')).body).toEqual({ requests: [] })
})
