// Requests as the vendor's SDKs send them: JSON declared as a form, a body on GET and DELETE, an empty map as a list.
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'

const form = 'application/x-www-form-urlencoded'

/** A request over a port with a body on any method, which `fetch` cannot send. */
async function start() {
  const sandbox = createSandbox()
  const { url } = await sandbox.listen()
  const { email, apiKey } = sandbox.credentials
  const basic = `Basic ${btoa(`${email}:${apiKey}`)}`
  const call = (method: string, path: string, body: string, type = form) =>
    new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
      const authorization = path.startsWith('/messages') ? `Bearer ${sandbox.token()}` : basic
      const headers = { authorization, 'content-type': type, 'content-length': body.length }
      const outgoing = request(url + path, { method, headers }, (response) => {
        json(response).then((read) => resolve({ status: response.statusCode, body: read }), reject)
      })
      outgoing.on('error', reject).end(body)
    })
  return { sandbox, call, [Symbol.asyncDispose]: () => sandbox.close() }
}

const message = {
  sender: 'Acme',
  body: 'Hello',
  recipients: { number: '+39-3331234567', fields: [] },
  transaction: true,
}

test.each([form, `${form}; charset=UTF-8`, 'Application/X-WWW-Form-Urlencoded'])(
  'JSON declared as %s is read as JSON by every operation with a body',
  async (type) => {
    await using gateway = await start()
    const sent = await gateway.call('POST', '/messages/', JSON.stringify(message), type)
    expect(sent.status).toBe(201)
    const [{ id }] = (sent.body as { data: [{ id: string }] }).data
    const close = JSON.stringify({ recipients: [], transaction: false })
    expect(await gateway.call('PUT', `/messages/${id}`, close, type)).toMatchObject({ status: 200 })
    const scopes = JSON.stringify({ scopes: ['GET:*/messages'] })
    const made = await gateway.call('POST', '/tokens', scopes, type)
    const { token } = made.body as { token: string }
    const change = JSON.stringify({ name: 'SDK' })
    expect(await gateway.call('PATCH', `/tokens/${token}`, change, type)).toMatchObject({
      status: 200,
      body: { name: 'SDK' },
    })
  },
)

test('a real form is not JSON, and gets a 400', async () => {
  await using gateway = await start()
  expect(await gateway.call('POST', '/messages/', 'sender=Acme&body=Hello')).toMatchObject({
    status: 400,
  })
})

test.each(['{}', '[]', 'null', 'no JSON', ''])(
  'GET and DELETE accept the body %j',
  async (body) => {
    await using gateway = await start()
    const { id } = await gateway.sandbox
      .fetch('http://x/messages/', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${gateway.sandbox.token()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(message),
      })
      .then(async (response) => ((await response.json()) as { data: [{ id: string }] }).data[0])
    const statuses: unknown[] = []
    for (const [method, path] of [
      ['GET', '/messages/'],
      ['GET', `/messages/${id}`],
      ['GET', `/messages/${id}/recipients/`],
      ['GET', '/tokens'],
      ['GET', '/scopes'],
      ['DELETE', `/messages/${id}`],
    ] as const) {
      statuses.push((await gateway.call(method, path, body)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200])
  },
)

test('a priority below 1 is refused, however it is declared', async () => {
  await using gateway = await start()
  const cheap = JSON.stringify({ ...message, priority: 0.5 })
  expect(await gateway.call('POST', '/messages/', cheap)).toMatchObject({
    status: 422,
    body: { error: 302, message: expect.stringContaining('priority') },
  })
})
