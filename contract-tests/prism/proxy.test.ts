// The client's whole repertoire against the sandbox, with Prism between the two checking every answer against the specs.
import { expect, test } from 'vitest'
import { createClient, messageScopes, type SmsClient } from '../../src/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { startProxy } from './start-prism.ts'

test('Prism finds no answer of the sandbox that the specs do not allow', async () => {
  await using sandbox = createSandbox({
    clock: 'manual',
    outcomes: { '+39-3330000000': 'UNDELIVERABLE_NOT_DELIVERED' },
  })
  const { url } = await sandbox.listen()
  await using gateway = await startProxy('gateway-sms', url)
  await using tokens = await startProxy('tokens', url)
  const watched = watch()
  const account = createClient({
    baseUrl: gateway.url,
    tokenServiceUrl: tokens.url,
    credentials: sandbox.credentials,
    fetch: watched.fetch,
  })

  const { token, refreshToken } = await account.tokens.create({
    name: 'Scenario',
    scopes: messageScopes('sandbox', ['GET', 'POST', 'PUT', 'DELETE']),
    ttl: 24 * 3600,
  })
  const sms = createClient({ baseUrl: gateway.url, token, fetch: watched.fetch })
  await sendAndDeliver(sms, sandbox)
  await completeTransaction(sms, sandbox)
  await rescheduleAndCancel(sms)
  await beRefused(sms)
  await keepTokens(account, token, refreshToken)

  expect(watched.violations).toEqual([])
  // Were Prism not between, or its reports not recognised, there would be no violations either.
  expect(watched.answers).toBeGreaterThan(25)
})

test('Prism reports an answer that the specs do not allow', async () => {
  await using sandbox = createSandbox({ assumptions: { undocumentedErrorCode: 'none' } })
  const { url } = await sandbox.listen()
  await using gateway = await startProxy('gateway-sms', url)
  const watched = watch()
  const sms = createClient({
    baseUrl: gateway.url,
    token: 'ffffffffffffffffffffffff',
    fetch: watched.fetch,
    retry: false,
  })

  await expect(sms.messages.list()).rejects.toThrow('listMessages')

  expect(watched.violations).toEqual([expect.stringContaining('error')])
})

test('Prism remarks a status that the specs do not document, though it lets the answer pass', async () => {
  await using sandbox = createSandbox({ assumptions: { wrongCredentials: 'forbidden' } })
  const { url } = await sandbox.listen()
  await using tokens = await startProxy('tokens', url)
  const watched = watch()
  const credentials = { email: 'nobody@example.com', apiKey: 'none' }
  const sms = createClient({ baseUrl: tokens.url, credentials, fetch: watched.fetch })

  await expect(sms.tokens.list()).rejects.toMatchObject({ status: 403 })

  expect(watched.violations).toEqual([expect.stringContaining('status code')])
})

async function sendAndDeliver({ messages }: SmsClient, sandbox: Sandbox): Promise<void> {
  expect(await messages.list()).toEqual([])
  const sent = await messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna' } },
      { number: '+39-3330000000', fields: { name: 'Bob' } },
      { number: 'nobody', fields: { name: 'Nobody' } },
    ],
    options: {
      flash: true,
      custom: { order: 7 },
      callback_url: 'http://127.0.0.1/callback',
      callback_field: 'summary',
    },
    priority: 1.5,
  })
  await messages.recipients(sent.id)
  sandbox.advance('1s')
  await messages.recipients(sent.id)
  sandbox.advance('1h')
  expect(await messages.recipients(sent.id)).toMatchObject([
    { state: 'DELIVERED' },
    { state: 'UNDELIVERABLE' },
  ])
  expect(await messages.recipient(sent.id, '+39-3331234567')).toMatchObject({ body: 'Hi Anna' })
  expect(await messages.get(sent.id)).toMatchObject({
    state: 3,
    statistics: { delivered: 1, error: 1 },
  })
  await expect(messages.cancel(sent.id)).rejects.toMatchObject({ code: 221 })
}

async function completeTransaction({ messages }: SmsClient, sandbox: Sandbox): Promise<void> {
  const draft = await messages.send({
    sender: 'Acme',
    body: 'Hi',
    recipients: [],
    transaction: true,
  })
  await messages.update(draft.id, { recipients: ['+39-3331234567', { number: '+39-3331234568' }] })
  await messages.update(draft.id, { recipients: [], transaction: false })
  await expect(
    messages.update(draft.id, { recipients: [], transaction: false }),
  ).rejects.toMatchObject({ code: 212 })
  sandbox.advance('1h')
  expect(await messages.get(draft.id)).toMatchObject({ state: 2, transaction: false })
}

async function rescheduleAndCancel({ messages }: SmsClient): Promise<void> {
  const sent = await messages.send({
    sender: 'Acme',
    body: 'Later',
    recipients: '+39-3331234567',
    options: { timestamp_send: '2130-01-01' },
  })
  const moved = await messages.update(sent.id, {
    recipients: [],
    options: { timestamp_send: new Date('2131-01-01') },
  })
  expect(moved.options.timestamp_send).toEqual(new Date('2131-01-01'))
  await messages.cancel(sent.id)
  await expect(messages.cancel(sent.id)).rejects.toMatchObject({ code: 219 })
}

async function beRefused({ messages }: SmsClient): Promise<void> {
  const message = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  await expect(messages.send({ ...message, sender: 'A' })).rejects.toMatchObject({ code: 302 })
  await expect(messages.send({ ...message, priority: 1e6 })).rejects.toMatchObject({ code: 201 })
  await messages.send({ ...message, options: { realtime: true } })
  await expect(messages.send({ ...message, options: { realtime: true } })).rejects.toMatchObject({
    status: 429,
  })
  await expect(messages.get('no-id')).rejects.toMatchObject({ code: 202 })
  await expect(messages.recipients('f'.repeat(24))).rejects.toMatchObject({ code: 203 })
}

async function keepTokens(
  { tokens }: SmsClient,
  token: string,
  refreshToken: string,
): Promise<void> {
  await tokens.scopes()
  await tokens.list({ limit: 1 })
  expect(await tokens.get(token)).toMatchObject({ name: 'Scenario' })
  await tokens.update(token, { name: 'Renamed', limits: { ip: ['127.0.0.1'] } })
  const renewed = await tokens.refresh(token, refreshToken)
  await expect(tokens.get(token)).rejects.toMatchObject({ code: 120 })
  await tokens.delete(renewed.token)
}

/** A `fetch` that keeps what Prism says is wrong with an answer: in a report in its place or, for what it lets pass, in a header. */
function watch() {
  const violations: string[] = []
  const state = { answers: 0 }
  return {
    violations,
    get answers() {
      return state.answers
    },
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const response = await fetch(input, init)
      state.answers += 1
      const remark = response.headers.get('sl-violations')
      const isReport = response.headers.get('content-type')?.startsWith('application/problem+json')
      if (isReport === true) violations.push(await response.clone().text())
      else if (remark !== null) violations.push(remark)
      return response
    },
  }
}
