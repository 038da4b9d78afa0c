import type { OperationId } from '../../generated/operations.ts'
import { createClient, type SmsClient } from '../../src/index.ts'

const id = '5cf7cc139f272546624d3795'
const token = '656d1e2f8b3c2a001f7e4a12'
const scopes = ['POST:test.ws.messaggisms.com/messages']

/** A call for each operation. */
export const calls: Record<OperationId, (client: SmsClient) => Promise<unknown>> = {
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

/** Creates a client that requests responses with one status from Prism. */
export function createMockClient(gatewayUrl: string, tokensUrl: string, status: number): SmsClient {
  return createClient({
    baseUrl: gatewayUrl,
    tokenServiceUrl: tokensUrl,
    token,
    credentials: { email: 'sandbox@example.com', apiKey: 'key' },
    // A retry would wait the 42 seconds in the example, and the mock would return the same response.
    retry: false,
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set('prefer', `code=${status}`)
      return fetch(request)
    },
  })
}
