// The client against Prism, which responds with what the specs document and nothing of ours.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations, type OperationId } from '../../generated/operations.ts'
import { GatewayError } from '../../src/index.ts'
import { calls, createMockClient } from './calls.ts'
import { startMock, type Prism } from './start-prism.ts'

let gateway: Prism
let tokens: Prism

beforeAll(async () => {
  gateway = await startMock('gateway-sms')
  tokens = await startMock('tokens')
})

afterAll(async () => {
  await Promise.all([gateway, tokens].map((prism) => prism?.[Symbol.asyncDispose]()))
})

const emptyLists = new Set(['listMessages 203', 'listTokens 120'])

describe.each(Object.keys(operations) as OperationId[])('%s', (operationId) => {
  const { statuses, errors }: Documented = operations[operationId]
  const success = statuses.find((status) => status < 300) ?? 200
  // A status has one example, and that has the first of its codes.
  const failures = errors
    .filter((error) => error === errors.find((other) => other.status === error.status))
    // An account without messages, or a page without tokens, is no failure to the client.
    .filter(({ code }) => !emptyLists.has(`${operationId} ${code}`))

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

test('an account without messages, and a page without tokens, is an empty list', async () => {
  await expect(clientOf(404).messages.list()).resolves.toEqual([])
  await expect(clientOf(404).tokens.list()).resolves.toEqual([])
})

interface Documented {
  readonly statuses: readonly number[]
  readonly errors: readonly { status: number; code: number; name: string }[]
}

const clientOf = (status: number) => createMockClient(gateway.url, tokens.url, status)
