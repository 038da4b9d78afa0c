import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { operations } from '../../../generated/operations.ts'
import { createClient } from '../create-client.ts'
import type { OperationId } from '../request/endpoints.ts'
import { isSmsError } from '../errors.ts'
import { respondingWith, responseOf, exampleOf } from '../../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'

function clientWith(...responses: Response[]) {
  const { fetch } = respondingWith(...responses)
  const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }
  const token = 'secret-token'
  return createClient({ environment: 'test', token, credentials, fetch, retry: false })
}

type Client = ReturnType<typeof clientWith>

/** One call of each operation. */
const calls: Record<OperationId, (client: Client) => Promise<unknown>> = {
  listMessages: ({ messages }) => messages.list(),
  sendMessage: ({ messages }) => messages.send({ sender: 'Acme', body: 'Hi', recipients: [] }),
  getMessage: ({ messages }) => messages.get(id),
  updateMessage: ({ messages }) => messages.update(id, { recipients: [] }),
  cancelMessage: ({ messages }) => messages.cancel(id),
  listRecipients: ({ messages }) => messages.recipients(id),
  getRecipient: ({ messages }) => messages.recipient(id, '+39-3491235018'),
  listTokens: ({ tokens }) => tokens.list(),
  createToken: ({ tokens }) => tokens.create({ scopes: [] }),
  getToken: ({ tokens }) => tokens.get(id),
  updateToken: ({ tokens }) => tokens.update(id, {}),
  deleteToken: ({ tokens }) => tokens.delete(id),
  listScopes: ({ tokens }) => tokens.scopes(),
}

const documented = Object.values(operations).flatMap(({ operationId, errors }) =>
  errors.map(({ status, code, name }) => ({ operationId, status, code, name })),
)

/** An account without messages, and a page without tokens: empty lists. */
const emptyLists = new Set(['listMessages 203', 'listTokens 120'])

test.each(documented.filter(({ operationId, code }) => !emptyLists.has(`${operationId} ${code}`)))(
  '$operationId throws a documented $status · $code as a GatewayError, $name',
  async ({ operationId, status, code, name }) => {
    const example = exampleOf(operationId, status)
    const body = { ...example, error: code }
    await expect(
      calls[operationId](clientWith(responseOf(operationId, status, body))),
    ).rejects.toMatchObject({
      name: 'GatewayError',
      operation: operationId,
      status,
      code,
      reason: name,
      gatewayMessage: example['message'],
    })
  },
)

test('the message says what was refused, why, what the gateway said, and what to do', async () => {
  await expect(
    clientWith(responseOf('sendMessage', 402)).messages.send({
      sender: 'Acme',
      body: 'Hi',
      recipients: [],
    }),
  ).rejects.toThrow(
    'sendMessage (POST /messages/) was refused: credit-not-enough (402, code 201): ' +
      'Current User credit is not enough. 0.3 needed 0.1 € available. Nothing was queued. Add credit',
  )
})

test('a refusal without a code has no code', async () => {
  const body = { ...exampleOf('getMessage', 401), error: null }
  const error: unknown = await clientWith(responseOf('getMessage', 401, body))
    .messages.get(id)
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 401, reason: 'undocumented' })
  expect(error).not.toHaveProperty('code')
})

const html = { 'content-type': 'text/html' }
test.each([
  [
    'a page of a proxy',
    new Response('<html>Bad Gateway', { status: 502, headers: html }),
    'not-json',
  ],
  ['a page instead of a success', new Response('<html>Log in', { headers: html }), 'not-json'],
  ['an empty failure', new Response('', { status: 503 }), 'empty'],
  ['an empty success', new Response(''), 'empty'],
  ['a success of length 0', new Response(null, { headers: { 'content-length': '0' } }), 'empty'],
  ['a success without content', new Response(null, { status: 204 }), 'empty'],
  ['broken JSON', new Response('{"success":true,"data":['), 'not-json'],
  [
    "not the gateway's JSON",
    Response.json({ message: 'no Route matched' }, { status: 404 }),
    'wrong-shape',
  ],
  [
    'a failure that says success',
    Response.json({ success: true, message: '' }, { status: 500 }),
    'contradiction',
  ],
  [
    'a success that says failure',
    responseOf('getMessage', 200, exampleOf('getMessage', 404)),
    'wrong-shape',
  ],
  ['a success that is null', Response.json(null), 'wrong-shape'],
  [
    'a success with an empty list',
    responseOf('getMessage', 200, { ...exampleOf('getMessage', 200), data: [] }),
    'wrong-shape',
  ],
  [
    'a success without data',
    responseOf('getMessage', 200, { ...exampleOf('getMessage', 200), data: null }),
    'wrong-shape',
  ],
  [
    'the bare message of a PUT',
    responseOf('getMessage', 200, exampleOf('updateMessage', 200)),
    'wrong-shape',
  ],
  ['a redirect', new Response(null, { status: 302, headers: { location: '/login' } }), 'redirect'],
])('%s is an UnexpectedResponseError', async (_, response, reason) => {
  const { status } = response
  await expect(clientWith(response).messages.get(id)).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    operation: 'getMessage',
    reason,
    status,
  })
})

test('a page is described by status, type and length, and quoted only on request', async () => {
  const response = new Response('<html>\n  <h1>502 Bad Gateway</h1>', {
    status: 502,
    headers: html,
  })
  await expect(clientWith(response).messages.get(id)).rejects.toMatchObject({
    contentType: 'text/html',
    length: 33,
    excerpt: '<html>\n  <h1>502 Bad Gateway</h1>',
    message: expect.stringMatching(/\(502, text\/html, 33 characters\)(?!.*Bad Gateway)/),
  })
})

test('what is wrong with the shape of a response is named', async () => {
  const [message] = exampleOf('getMessage', 200)['data'] as object[]
  const body = { ...exampleOf('getMessage', 200), data: [{ ...message, id: null }] }
  await expect(clientWith(responseOf('getMessage', 200, body)).messages.get(id)).rejects.toThrow(
    "the message has no 'id'",
  )
})

test('a response to get() about another message is refused', async () => {
  const other = '5e5e65429f272510fb6adcc0'
  await expect(clientWith(responseOf('getMessage', 200)).messages.get(other)).rejects.toMatchObject(
    {
      reason: 'wrong-shape',
      message: expect.stringContaining('it is about another message'),
    },
  )
})

test('an unexpected response warns if the request may have taken effect', async () => {
  await expect(calls.sendMessage(clientWith(new Response('', { status: 201 })))).rejects.toThrow(
    'check before you retry',
  )
  await expect(calls.sendMessage(clientWith(new Response('', { status: 502 })))).rejects.toThrow(
    'check before you retry',
  )
  await expect(
    calls.sendMessage(clientWith(new Response('', { status: 404 }))),
  ).rejects.not.toThrow('look before')
  await expect(clientWith(new Response('')).messages.get(id)).rejects.not.toThrow('look before')
})

test('the error for a redirect names it and, on request, its target', async () => {
  const response = new Response(null, {
    status: 301,
    headers: { location: 'https://www.example/' },
  })
  await expect(clientWith(response).messages.get(id)).rejects.toMatchObject({
    excerpt: 'https://www.example/',
    message: expect.stringMatching(/redirect.*is not followed(?!.*www\.example)/),
  })
})

test('a `fetch` option that follows redirects is detected', async () => {
  const response = responseOf('listMessages', 200)
  Object.defineProperty(response, 'redirected', { value: true })
  await expect(clientWith(response).messages.list()).rejects.toMatchObject({ reason: 'redirect' })
})

test("a browser's redirect, whose status is hidden, is detected", async () => {
  const response = Response.error()
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
  await expect(clientWith(response).messages.list()).rejects.toMatchObject({
    reason: 'redirect',
    status: 0,
  })
})

test("for any JSON with any status, a call returns a value or throws one of the client's errors", async () => {
  const operationIds = Object.keys(calls) as OperationId[]
  const bodies = fc.oneof(
    fc.jsonValue(),
    fc.record({ success: fc.boolean(), message: fc.string(), data: fc.jsonValue() }),
    fc.record({
      success: fc.constant(true),
      data: fc.array(
        fc.record({
          id: fc.string(),
          timestamp: fc.jsonValue(),
          options: fc.jsonValue(),
          fields: fc.jsonValue(),
          report: fc.jsonValue(),
        }),
      ),
    }),
  )
  const statuses = fc.constantFrom(200, 201, 400, 404, 422, 500, 503)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operationIds),
      statuses,
      bodies,
      async (operationId, status, body) => {
        const error: unknown = await calls[operationId](
          clientWith(Response.json(body, { status })),
        ).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expect(error === undefined || isSmsError(error)).toBe(true)
      },
    ),
  )
})
