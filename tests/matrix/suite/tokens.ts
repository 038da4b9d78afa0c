// The token service, and the token that the client creates.
import { expect, test } from 'vitest'
import { createClient, messageScopes } from 'gateway-sms'
import { gateway } from '../../../tools/matrix/gateway.ts'
import { openAccount } from '../account.ts'
import { errorOf } from '../error-of.ts'

test('a token is created, listed, changed, used and deleted', async () => {
  const { email, apiKey } = await openAccount()
  const baseUrl = gateway().url
  const { tokens } = createClient({ baseUrl, credentials: { email, apiKey } })
  const made = await tokens.create({
    name: 'Matrix',
    scopes: messageScopes('test', ['GET']),
    ttl: 3600,
  })
  expect(made).toMatchObject({ name: 'Matrix', scopes: messageScopes('test', ['GET']) })
  expect(Number(made.expireAt) - Number(made.createdAt)).toBe(3_600_000)

  await tokens.update(made.token, { name: 'Renamed' })
  const all = await tokens.list({ limit: 10 })
  expect(all.find(({ token }) => token === made.token)).toMatchObject({ name: 'Renamed' })

  const { messages } = createClient({ baseUrl, token: made.token })
  expect(await messages.list()).toEqual([])
  const refused = messages.send({ sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' })
  expect(await errorOf(refused)).toMatchObject({ name: 'GatewayError', status: 403, sent: 'no' })

  await tokens.delete(made.token)
  expect(await errorOf(messages.list())).toMatchObject({ name: 'GatewayError', status: 401 })
})

test('with credentials the client creates one token for all calls', async () => {
  const { email, apiKey } = await openAccount()
  const managedToken = { environment: 'test' } as const
  const credentials = { email, apiKey }
  const sms = createClient({ baseUrl: gateway().url, credentials, managedToken })
  const sent = await Promise.all(
    [1, 2, 3].map((count) =>
      sms.messages.send({ sender: 'Acme', body: `Hi ${count}`, recipients: '+39-3331234567' }),
    ),
  )
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3)
  const made = (await sms.tokens.list()).filter(({ name }) => name === 'gateway-sms')
  expect(made).toHaveLength(1)
})

test('wrong credentials are refused and not shown', async () => {
  const credentials = { email: 'änna@example.com', apiKey: 'zebra-api-key' }
  const { tokens } = createClient({ baseUrl: gateway().url, credentials })
  const error = await errorOf(tokens.list())
  expect(error).toMatchObject({ name: 'GatewayError', status: 401 })
  expect(JSON.stringify(error)).not.toMatch(/zebra|nna@/u)
})
