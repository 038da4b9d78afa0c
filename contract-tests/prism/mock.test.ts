// The client against Prism, which answers with what the specs document and nothing of ours.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations, type OperationId } from '../../generated/operations.ts'
import { createClient, GatewayError, type SmsClient } from '../../src/index.ts'
import { startMock, type Prism } from './start-prism.ts'

const id = '5cf7cc139f272546624d3795'
const token = '656d1e2f8b3c2a001f7e4a12'
const scopes = ['POST:test.ws.messaggisms.com/messages']

let gateway: Prism
let tokens: Prism

beforeAll(async () => {
  gateway = await startMock('gateway-sms')
  tokens = await startMock('tokens')
})

afterAll(async () => {
  await Promise.all([gateway, tokens].map((prism) => prism?.[Symbol.asyncDispose]()))
})

/** A call of every operation. */
const calls: Record<OperationId, (client: SmsClient) => Promise<unknown>> = {
  listMessages: ({ messages }) => messages.list(),
  sendMessage: ({ messages }) =>
    messages.send({ sender: 'alberto', body: 'test', recipients: '+39-3491234518' }),
  getMessage: ({ messages }) => messages.get(id),
  updateMessage: ({ messages }) =>
    messages.update('5d4436469f272566771c6671', { recipients: ['+39-3491234115'] }),
  cancelMessage: ({ messages }) => messages.cancel(id),
  listRecipients: ({ messages }) => messages.recipients(id),
  getRecipient: ({ messages }) => messages.recipient(id, '+39-3491235018'),
  listTokens: (client) => client.tokens.list({ limit: 10 }),
  createToken: (client) => client.tokens.create({ scopes }),
  getToken: (client) => client.tokens.get(token),
  updateToken: (client) => client.tokens.update(token, { name: 'Order notifications' }),
  deleteToken: (client) => client.tokens.delete(token),
  listScopes: (client) => client.tokens.scopes(),
}

describe.each(Object.keys(operations) as OperationId[])('%s', (operationId) => {
  const { statuses, errors }: Documented = operations[operationId]
  const success = statuses.find((status) => status < 300) ?? 200
  // A status has one example, and that has the first of its codes.
  const failures = errors
    .filter((error) => error === errors.find((other) => other.status === error.status))
    // An account without messages is no failure to the client.
    .filter((error) => !(operationId === 'listMessages' && error.code === 203))

  test(`the client takes the documented ${success}`, async () => {
    await expect(calls[operationId](clientOf(success))).resolves.toMatchSnapshot()
  })

  test.each(failures)(
    'a documented $status is thrown with error $code, $name',
    async ({ status, code, name }) => {
      const error = await calls[operationId](clientOf(status)).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(GatewayError)
      expect(error).toMatchObject({ operation: operationId, status, code, reason: name })
    },
  )
})

test('an account without messages has an empty list', async () => {
  await expect(clientOf(404).messages.list()).resolves.toEqual([])
})

interface Documented {
  readonly statuses: readonly number[]
  readonly errors: readonly { status: number; code: number; name: string }[]
}

/** A client whose every request asks Prism for the answer of one status. */
function clientOf(status: number): SmsClient {
  return createClient({
    baseUrl: gateway.url,
    tokenServiceUrl: tokens.url,
    token,
    credentials: { email: 'sandbox@example.com', apiKey: 'key' },
    // The mock answers the same again, after the 42 seconds of the example.
    retry: false,
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set('prefer', `code=${status}`)
      return fetch(request)
    },
  })
}
