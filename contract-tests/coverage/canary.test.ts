// Each documented response, broken once: the package's own validators see it, and so does Dredd.
import { expect, test } from 'vitest'
import { operations, type OperationId } from '../../generated/operations.ts'
import { operationsOf, readSpec } from '../../scripts/generate/spec.ts'
import { checks, type Check } from '../../src/contract/index.ts'
import { runDredd } from '../dredd/run-dredd.ts'
import { readCall } from '../known-bugs/breaking/call.ts'
import { sandboxTarget } from '../suite/sandbox-target.ts'

const responses = (Object.keys(operations) as OperationId[]).flatMap((operation) =>
  operations[operation].statuses.map((status) => ({ operation, status })),
)

test.each(responses)('$operation $status with something else in it is noticed', async (broken) => {
  const { operation, status } = broken
  const name = `${operation} ${status}`
  const check = checks.responses.find((one) => `${one.name} `.startsWith(`${name} `)) as Check
  const target = sandboxTarget((gateway) => breaking(gateway, broken))
  const findings = await check.run(target, {
    seed: 1,
    runs: 1,
    signal: new AbortController().signal,
  })
  expect(findings).toMatchObject([{ check: check.name, operation, status }])
})

test.each(['gateway-sms', 'tokens'] as const)(
  'Dredd notices every response of spec/%s.yaml that lacks something',
  async (name) => {
    const spec = await readSpec(name)
    spec.document = structuredClone(spec.document)
    for (const { operation } of operationsOf(spec)) {
      for (const response of Object.values(operation.responses)) {
        const { schema } = response.content['application/json']
        response.content['application/json'].schema = {
          allOf: [schema, { type: 'object', required: ['forgotten'] }],
        }
      }
    }
    const results = await runDredd(spec)
    expect(results.filter(({ status }) => status === 'pass')).toEqual([])
    const forgotten = results.filter(({ message }) => message.includes('forgotten'))
    expect(forgotten).toHaveLength(results.length)
  },
)

/** Answers as the gateway does, but for a property that one documented response does not have. */
function breaking(
  gateway: typeof fetch,
  { operation, status }: { operation: OperationId; status: number },
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { operationId } = await readCall(request.clone())
    const response = await gateway(request)
    if (operationId !== operation || response.status !== status) return response
    const json: unknown = await response.json()
    return Response.json(
      { ...(json as object), surplus: true },
      { status, headers: response.headers },
    )
  }
}
