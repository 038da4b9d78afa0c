import assert from 'node:assert/strict'
import { createClient, messageScopes, MessageState, type SmsClient } from '../../src/index.ts'
import type { Sandbox } from '../../src/sandbox/index.ts'

/** A gateway for the client, and the sandbox behind it. */
interface ScenarioGateway {
  baseUrl: string
  tokenServiceUrl: string
  fetch: typeof fetch
  sandbox: Pick<Sandbox, 'advance' | 'credentials'>
  /** The forms that the gateway accepts, where the sources have several. */
  forms?: Forms
}

export interface Forms {
  /** The caller's own `custom` (A46). */
  custom: unknown
  /** Whether a list of recipients may contain recipients with fields (A47). */
  listsHaveFields: boolean
}

const anyForm: Forms = { custom: { order: 7 }, listsHaveFields: true }

/** The options for the scenario's sandbox. */
export const scenarioOptions = {
  clock: 'manual',
  outcomes: { '+39-3330000000': 'UNDELIVERABLE_NOT_DELIVERED' },
} as const

/** Uses every operation and every way of sending. Throws an AssertionError if the client returns something unexpected. */
export async function runRepertoire(gateway: ScenarioGateway): Promise<void> {
  await runScenario(gateway)
  const { sandbox, forms = anyForm } = gateway
  const { sms } = await openAccount(gateway)
  await sendEveryWay(sms, sandbox, forms)
}

/** Uses every operation. Throws an AssertionError if the client returns something unexpected. */
export async function runScenario(gateway: ScenarioGateway): Promise<void> {
  const { sandbox, forms = anyForm } = gateway
  const { account, sms, token, refreshToken } = await openAccount(gateway)
  await sendAndDeliver(sms, sandbox, forms)
  await completeTransaction(sms, sandbox)
  await rescheduleAndCancel(sms)
  await beRefused(sms)
  await keepTokens(account, token, refreshToken ?? '')
}

async function openAccount({ sandbox, baseUrl, tokenServiceUrl, fetch }: ScenarioGateway) {
  const target = { baseUrl, tokenServiceUrl, fetch }
  const account = createClient({ ...target, credentials: sandbox.credentials })
  const { token, refreshToken } = await account.tokens.create({
    name: 'Scenario',
    scopes: messageScopes('test', ['GET', 'POST', 'PUT', 'DELETE']),
    ttl: 24 * 3600,
  })
  return { account, sms: createClient({ ...target, token }), token, refreshToken }
}

type Clock = Pick<Sandbox, 'advance'>

const plain = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

async function sendAndDeliver(
  { messages }: SmsClient,
  sandbox: Clock,
  { custom, listsHaveFields }: Forms,
): Promise<void> {
  assert.deepEqual(await messages.list(), [])
  // Typed as a plain string, so that a list of numbers may leave the placeholder unchanged.
  const body: string = 'Hi {{name}}'
  const sent = await messages.send({
    sender: 'Acme',
    body,
    recipients: listsHaveFields
      ? [
          { number: '+39-3331234567', fields: { name: 'Anna' } },
          { number: '+39-3330000000', fields: { name: 'Bob' } },
          { number: 'nobody', fields: { name: 'Nobody' } },
        ]
      : ['+39-3331234567', '+39-3330000000', 'nobody'],
    options: {
      flash: true,
      custom,
      callback_url: 'http://127.0.0.1/callback',
      callback_field: 'summary',
    },
    priority: 1.5,
  })
  await messages.recipients(sent.id)
  sandbox.advance('1s')
  await messages.recipients(sent.id)
  sandbox.advance('1h')
  assert.partialDeepStrictEqual(await messages.recipients(sent.id), [
    { state: 'DELIVERED' },
    { state: 'UNDELIVERABLE' },
  ])
  assert.partialDeepStrictEqual(await messages.recipient(sent.id, '+39-3331234567'), {
    body: listsHaveFields ? 'Hi Anna' : body,
  })
  assert.partialDeepStrictEqual(await messages.get(sent.id), {
    state: 3,
    statistics: { delivered: 1, error: 1 },
  })
  await assert.rejects(messages.cancel(sent.id), { code: 221 })
}

async function sendEveryWay(
  { messages }: SmsClient,
  sandbox: Clock,
  { custom }: Forms,
): Promise<void> {
  const anna = { number: '+39-3331234567', fields: { name: 'Anna' } }
  const message = { sender: 'Acme', body: 'Hi {{name}}', recipients: anna }
  const keys = ['plain', 'priced', 'once', 'realtime', 'draft', 'many-0', 'many-1', 'once-0']
  const { id } = await messages.send(message, { key: 'plain' })
  await messages.send({ ...message, recipients: [anna] }, { key: 'priced', maxPrice: 1 })
  await messages.sendOnce(message, { key: 'once', invalidRecipients: 'throw' })
  sandbox.advance('1m')
  await messages.sendRealtime({ sender: 'Acme', body: message.body, ...anna }, { key: 'realtime' })

  const draft = await messages.draft(message, { key: 'draft' })
  await draft.add(['+39-3331234568', { number: '+39-3331234569' }])
  await draft.refresh()
  const resumed = await messages.resumeDraft(draft.handle)
  assert.equal((await resumed.close()).recipients.valid.count, 3)
  await (await messages.draft(message)).discard()

  for await (const result of messages.sendMany([message, message], { key: keyed('many') })) {
    assert.ok(result.ok)
  }
  for await (const result of messages.sendMany([message], { once: true, key: keyed('once') })) {
    assert.ok(result.ok)
  }
  for (const key of keys) {
    assert.partialDeepStrictEqual(await messages.reconcile(key), { found: true, isQueued: true })
  }

  const own = await messages.send({ ...message, options: { custom } })
  // If the caller's `custom` is an object, the key is added to it; anything else is unchanged.
  assert.partialDeepStrictEqual((await messages.get(own.id)).options, { custom })

  sandbox.advance('1h')
  await messages.waitForDelivery(id)
  for await (const seen of messages.watch(id)) assert.equal(seen.state, MessageState.Delivered)
  assert.partialDeepStrictEqual(await messages.recipients(id), [{ body: 'Hi Anna' }])
}

function keyed(kind: string): (request: unknown, index: number) => string {
  return (_, index) => `${kind}-${index}`
}

async function completeTransaction({ messages }: SmsClient, sandbox: Clock): Promise<void> {
  const draft = await messages.send({ ...plain, recipients: [], transaction: true })
  await messages.update(draft.id, { recipients: ['+39-3331234567', { number: '+39-3331234568' }] })
  const close = { recipients: [], transaction: false }
  await messages.update(draft.id, close)
  await assert.rejects(messages.update(draft.id, close), { code: 212 })
  sandbox.advance('1h')
  assert.partialDeepStrictEqual(await messages.get(draft.id), { state: 2, transaction: false })
}

async function rescheduleAndCancel({ messages }: SmsClient): Promise<void> {
  const sent = await messages.send({ ...plain, options: { timestamp_send: '2130-01-01' } })
  const moved = await messages.update(sent.id, {
    recipients: [],
    options: { timestamp_send: new Date('2131-01-01') },
  })
  assert.deepEqual(moved.options.timestamp_send, new Date('2131-01-01'))
  await messages.cancel(sent.id)
  await assert.rejects(messages.cancel(sent.id), { code: 219 })
}

async function beRefused({ messages }: SmsClient): Promise<void> {
  await assert.rejects(messages.send({ ...plain, sender: 'A' }), { code: 302 })
  await assert.rejects(messages.send({ ...plain, priority: 1e6 }), { code: 201 })
  const realtime = { ...plain, options: { realtime: true } }
  await messages.send(realtime)
  await assert.rejects(messages.send(realtime), { status: 429 })
  await assert.rejects(messages.get('no-id'), { code: 202 })
  await assert.rejects(messages.recipients('f'.repeat(24)), { code: 203 })
}

async function keepTokens(
  { tokens }: SmsClient,
  token: string,
  refreshToken: string,
): Promise<void> {
  await tokens.scopes()
  await tokens.list({ limit: 1 })
  assert.partialDeepStrictEqual(await tokens.get(token), { name: 'Scenario' })
  await tokens.update(token, { name: 'Renamed', limits: { ip: ['127.0.0.1'] } })
  const renewed = await tokens.refresh(token, refreshToken)
  await assert.rejects(tokens.get(token), { code: 120 })
  await tokens.delete(renewed.token)
}
