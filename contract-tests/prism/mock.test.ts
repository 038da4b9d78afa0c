// The client against Prism, which mocks the specs without any code of this project.
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
  // A status has only one example, with the first of its codes.
  const failures = errors
    .filter((error) => error === errors.find((other) => other.status === error.status))
    // The client returns an empty list for an account without messages and a page without tokens.
    .filter(({ code }) => !emptyLists.has(`${operationId} ${code}`))

  test(`the client accepts the documented ${success}`, async () => {
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

test('an account without messages and a page without tokens return an empty list', async () => {
  await expect(clientOf(404).messages.list()).resolves.toEqual([])
  await expect(clientOf(404).tokens.list()).resolves.toEqual([])
})

interface Documented {
  readonly statuses: readonly number[]
  readonly errors: readonly { status: number; code: number; name: string }[]
}

const clientOf = (status: number) => createMockClient(gateway.url, tokens.url, status)
