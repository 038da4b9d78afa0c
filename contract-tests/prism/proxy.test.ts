// All of the client's calls on the sandbox, with Prism between them to check every response.
import { expect, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { runRepertoire, scenarioOptions } from './scenario.ts'
import { startProxy } from './start-prism.ts'
import { watchPrism } from './watch.ts'

test('Prism finds no invalid response from the sandbox', async () => {
  await using sandbox = createSandbox(scenarioOptions)
  const { url } = await sandbox.listen()
  await using gateway = await startProxy('gateway-sms', url)
  await using tokens = await startProxy('tokens', url)
  const watched = watchPrism()

  await runRepertoire({
    baseUrl: gateway.url,
    tokenServiceUrl: tokens.url,
    fetch: watched.fetch,
    sandbox,
  })

  expect(watched.violations).toEqual([])
  // Without Prism there would be no violations either.
  expect(watched.responses).toBeGreaterThan(25)
})

test('Prism reports an invalid response', async () => {
  await using sandbox = createSandbox({ assumptions: { undocumentedErrorCode: 'none' } })
  const { url } = await sandbox.listen()
  await using gateway = await startProxy('gateway-sms', url)
  const watched = watchPrism()
  const sms = createClient({
    baseUrl: gateway.url,
    token: 'ffffffffffffffffffffffff',
    fetch: watched.fetch,
    retry: false,
  })

  await expect(sms.messages.list()).rejects.toThrow('listMessages')

  expect(watched.violations).toEqual([expect.stringContaining('error')])
})

test('Prism reports an undocumented status, though it passes the response on', async () => {
  await using sandbox = createSandbox({ assumptions: { wrongCredentials: 'forbidden' } })
  const { url } = await sandbox.listen()
  await using tokens = await startProxy('tokens', url)
  const watched = watchPrism()
  const credentials = { email: 'nobody@example.com', apiKey: 'none' }
  const sms = createClient({ baseUrl: tokens.url, credentials, fetch: watched.fetch })

  await expect(sms.tokens.list()).rejects.toMatchObject({ status: 403 })

  expect(watched.violations).toEqual([expect.stringContaining('status code')])
})
