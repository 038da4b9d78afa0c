// The Postman collection, run from its first request to its last as newman runs it.
import newman, { type NewmanRunSummary } from 'newman'
import { expect, test } from 'vitest'
import collection from '../postman/gateway-sms.postman_collection.json' with { type: 'json' }
import environment from '../postman/sandbox.postman_environment.json' with { type: 'json' }
import { operations } from '../generated/operations.ts'
import { createSandbox, type Sandbox } from '../src/sandbox/index.ts'

test('every request of the collection succeeds on the sandbox, and every answer is as documented', async () => {
  await using sandbox = createSandbox()
  const { url } = await sandbox.listen()
  const { run } = await runCollection(sandbox, url)
  expect(run.failures.map(({ source, error }) => `${source?.name}: ${error.message}`)).toEqual([])
  expect(run.stats.requests.total).toBe(Object.keys(operations).length)
  expect(run.stats.assertions.total).toBe(2 * Object.keys(operations).length)
})

test('an answer that is not as documented fails the run', async () => {
  await using sandbox = createSandbox({ assumptions: { cancelOpenTransaction: 'refused' } })
  const { url } = await sandbox.listen()
  const { run } = await runCollection(sandbox, url)
  expect(run.failures.map(({ source }) => source?.name)).toContain('Cancel a message')
})

function runCollection(sandbox: Sandbox, url: string): Promise<NewmanRunSummary> {
  const { email, apiKey } = sandbox.credentials
  const given = { baseUrl: url, tokenServiceUrl: url, email, apiKey }
  return new Promise((resolve, reject) => {
    newman.run(
      {
        collection: structuredClone(collection),
        environment: structuredClone(environment),
        envVar: Object.entries(given).map(([key, value]) => ({ key, value })),
        reporters: [],
      },
      (error, summary) => (error === null ? resolve(summary) : reject(error)),
    )
  })
}
