// The client against the vendor's stricter types: `custom` a string, and no list of recipient objects (A46, A47).
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OperationId } from '../../generated/operations.ts'
import type { SmsClient } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { calls, createMockClient } from './calls.ts'
import { runRepertoire, scenarioOptions } from './scenario.ts'
import { startMock, startReportingProxy, type Prism } from './start-prism.ts'
import { writeStrictSpec, type StrictSpec } from './strict-spec.ts'
import { watchPrism } from './watch-prism.ts'

const anna = { number: '+39-3331234567', fields: { name: 'Anna' } }
const bob = { number: '+39-3337654321', fields: { name: 'Bob' } }
const message = { sender: 'Acme', body: 'Hi {{name}}', recipients: anna }

let spec: StrictSpec
let mock: Prism
let tokens: Prism

beforeAll(async () => {
  spec = await writeStrictSpec()
  mock = await startMock(spec.url)
  tokens = await startMock('tokens')
})

afterAll(async () => {
  await Promise.all([mock, tokens, spec].map((each) => each?.[Symbol.asyncDispose]()))
})

/** The client of the mock, which responds with every request that it does not refuse with this status. */
const clientOf = (status: number) => createMockClient(mock.url, tokens.url, status)

test.each(Object.entries(calls) as [OperationId, (client: SmsClient) => Promise<unknown>][])(
  'Prism as a server takes the request of %s',
  async (operation, call) => {
    await expect(call(clientOf(operation === 'sendMessage' ? 201 : 200))).resolves.not.toThrow()
  },
)

test('Prism as a server takes every form of a send that needs no list of objects', async () => {
  const { messages } = clientOf(201)
  await messages.send(message)
  await messages.send({ ...message, recipients: [anna] }, { key: 'order-42' })
  await messages.send({ ...message, options: { custom: '{"order":42}', flash: true } })
  await messages.sendRealtime({ sender: 'Acme', body: message.body, ...anna })
  for await (const result of messages.sendMany([message, message])) {
    expect(result).toMatchObject({ ok: true })
  }
  // Prism takes these too; but its one example has one recipient and is no dry run, which the client notices.
  const two = { ...message, body: 'Hi', recipients: [{ number: anna.number }, bob.number] }
  const noticed = { reason: 'mismatch', status: 201 }
  await expect(messages.send(two)).rejects.toMatchObject(noticed)
  await expect(messages.send(message, { key: false, dryRun: true })).rejects.toMatchObject(noticed)
})

test('Prism as a server refuses what its types do not allow', async () => {
  const { messages } = clientOf(201)
  const refused = { status: 422, sent: 'no' }
  await expect(
    messages.send({ ...message, options: { custom: { order: 42 } } }),
  ).rejects.toMatchObject(refused)
  await expect(messages.send({ ...message, recipients: [anna, bob] })).rejects.toMatchObject(
    refused,
  )
})

test('the repertoire of the client breaks no type, as Prism sees it between client and gateway', async () => {
  await using sandbox = createSandbox({
    ...scenarioOptions,
    assumptions: { customForm: 'string', recipientList: 'refused' },
  })
  const { url } = await sandbox.listen()
  await using gateway = await startReportingProxy(spec.url, url)
  const watched = watchPrism()

  await runRepertoire({
    baseUrl: gateway.url,
    tokenServiceUrl: url,
    fetch: watched.fetch,
    sandbox,
    forms: { custom: '{"order":7}', listsHaveFields: false },
  })

  // The one request that the repertoire makes to be refused.
  expect(watched.violations).toEqual([expect.stringContaining('sender')])
  expect(watched.responses).toBeGreaterThan(60)
})
