// The client against the vendor's stricter types: `custom` a string, and no list of recipient objects (A46, A47).
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OperationId } from '../../generated/operations.ts'
import type { SmsClient } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { calls, createMockClient } from './calls.ts'
import { runRepertoire, scenarioOptions } from './scenario.ts'
import { startMock, startReportingProxy, type Prism } from './start-prism.ts'
import { watchPrism } from './watch.ts'

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

/** A client of the mock, which responds to every request that it accepts with this status. */
const clientOf = (status: number) => createMockClient(mock.url, tokens.url, status)

test.each(Object.entries(calls) as [OperationId, (client: SmsClient) => Promise<unknown>][])(
  'Prism as a server accepts the request for %s',
  async (operation, call) => {
    await expect(call(clientOf(operation === 'sendMessage' ? 201 : 200))).resolves.not.toThrow()
  },
)

test('Prism as a server accepts every form of a send without a list of objects', async () => {
  const { messages } = clientOf(201)
  await messages.send(message)
  await messages.send({ ...message, recipients: [anna] }, { key: 'order-42' })
  await messages.send({ ...message, options: { custom: '{"order":42}', flash: true } })
  await messages.sendRealtime({ sender: 'Acme', body: message.body, ...anna })
  for await (const result of messages.sendMany([message, message])) {
    expect(result).toMatchObject({ ok: true })
  }
  // Prism accepts these too, but its one example has one recipient and is not a dry run, which the client notices.
  const two = { ...message, body: 'Hi', recipients: [{ number: anna.number }, bob.number] }
  const noticed = { reason: 'mismatch', status: 201 }
  await expect(messages.send(two)).rejects.toMatchObject(noticed)
  await expect(messages.send(message, { key: false, dryRun: true })).rejects.toMatchObject(noticed)
})

test('Prism as a server refuses values of another type', async () => {
  const { messages } = clientOf(201)
  const refused = { status: 422, sent: 'no' }
  await expect(
    messages.send({ ...message, options: { custom: { order: 42 } } }),
  ).rejects.toMatchObject(refused)
  await expect(messages.send({ ...message, recipients: [anna, bob] })).rejects.toMatchObject(
    refused,
  )
})

test("Prism between client and gateway finds no wrong type in any of the client's calls", async () => {
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

  // The only request that is expected to be refused.
  expect(watched.violations).toEqual([expect.stringContaining('sender')])
  expect(watched.responses).toBeGreaterThan(60)
})

/** A spec in a temporary file. */
interface StrictSpec extends AsyncDisposable {
  url: URL
}

/**
 * Writes `spec/gateway-sms.yaml` with the stricter types of the vendor's own file: `custom` is a string (A46), and a list of
 * recipients holds strings (A47).
 */
async function writeStrictSpec(): Promise<StrictSpec> {
  const text = await readFile(new URL('../../spec/gateway-sms.yaml', import.meta.url), 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-strict-'))
  const file = join(folder, 'gateway-sms.json')
  await writeFile(file, JSON.stringify(makeStrict(parse(text))))
  return {
    url: pathToFileURL(file),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

function makeStrict(spec: Spec): Spec {
  const { Options, Message_Options, RecipientsInput } = spec.components.schemas
  for (const { custom } of [Options.properties, Message_Options.properties]) {
    assert.equal(custom.type, undefined, '`custom` has no type in the spec')
    custom.type = 'string'
  }
  const list = RecipientsInput.oneOf.find(({ type }) => type === 'array')
  assert.ok(list?.items?.oneOf, 'recipients can be a list of several kinds')
  list.items = { type: 'string' }
  const { get } = spec.paths['/messages/{id}']
  const [message] = get.responses['200'].content['application/json'].example.data
  assert.equal(typeof message?.options.custom, 'object', 'the example has an object')
  if (message !== undefined) message.options.custom = JSON.stringify(message.options.custom)
  return spec
}

/** The changed parts of the spec. */
interface Spec {
  components: {
    schemas: {
      Options: { properties: { custom: Schema } }
      Message_Options: { properties: { custom: Schema } }
      RecipientsInput: { oneOf: Schema[] }
    }
  }
  paths: {
    '/messages/{id}': {
      get: {
        responses: {
          '200': {
            content: {
              'application/json': { example: { data: { options: { custom: unknown } }[] } }
            }
          }
        }
      }
    }
  }
}

interface Schema {
  type?: string
  items?: Schema
  oneOf?: Schema[]
}
