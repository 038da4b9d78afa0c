import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { operations, type OperationId } from '../../../generated/operations.ts'
import { responseValidators } from '../../../generated/validators/responses.ts'
import type { Validator } from '../../../generated/validators/validator.ts'
import { reference, sendBody, someAssumptions, tokenBody, updateBody, wait } from './arbitraries.ts'
import { number, start, type TestGateway } from './testing.ts'

interface Step {
  operationId: OperationId
  id: string | number
  number: string
  body: unknown
  wait: number
}

const bodies: Partial<Record<OperationId, fc.Arbitrary<unknown>>> = {
  sendMessage: sendBody,
  updateMessage: updateBody,
  createToken: tokenBody,
  updateToken: tokenBody,
}

const step: fc.Arbitrary<Step> = fc
  .oneof(
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(operations) as OperationId[])) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<OperationId>('sendMessage', 'sendMessage', 'updateMessage'),
    },
  )
  .chain((operationId) =>
    fc.record({
      operationId: fc.constant(operationId),
      id: reference,
      number: fc.constantFrom(number, encodeURIComponent(number), 'x', '%'),
      body: bodies[operationId] ?? fc.constant(undefined),
      wait,
    }),
  )

const steps = fc.array(step, { maxLength: 25, size: 'max' })

test('every response has a status and a body that the spec documents', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await using gateway = start({ credit: 2 })
      for (const { operationId, status, body } of await run(gateway, sequence)) {
        const name = `${operationId} ${status}`
        const validate = validatorOf(operationId, status)
        expect(validate?.(body), `${name} ${JSON.stringify(body)}`).toBe(true)
      }
    }),
  )
})

test('no response is a 5xx, whatever the request and the assumptions', async () => {
  await fc.assert(
    fc.asyncProperty(steps, someAssumptions, async (sequence, assumptions) => {
      await using gateway = start({ credit: 2, assumptions })
      const failed = (await run(gateway, sequence)).filter(({ status }) => status >= 500)
      expect(failed).toEqual([])
    }),
  )
})

test('any method on any path gets a response in the envelope, and no 5xx', async () => {
  const part = fc.oneof(
    fc.constantFrom('messages', 'tokens', 'recipients', 'scopes', '', '%'),
    fc.string(),
  )
  const method = fc.oneof(
    fc.constantFrom('GET', 'HEAD', 'constructor'),
    fc.stringMatching(/^[!#$%&'*+.^_`|~A-Z-]{1,9}$/),
  )
  await fc.assert(
    fc.asyncProperty(method, fc.array(part, { maxLength: 6 }), async (verb, parts) => {
      fc.pre(!['CONNECT', 'TRACE', 'TRACK'].includes(verb))
      await using gateway = start()
      const { status } = await gateway.call(verb, `/${parts.join('/')}`)
      expect(status).toBeLessThan(500)
    }),
  )
})

interface Answered {
  operationId: OperationId
  status: number
  body: unknown
}

/** Makes the calls one after another; a place stands for a message or token made before. */
async function run(gateway: TestGateway, sequence: Step[]): Promise<Answered[]> {
  const made = { messages: [] as string[], tokens: [gateway.token] }
  const responses: Answered[] = []
  for (const { operationId, id, number, body, wait } of sequence) {
    const { method, path, service } = operations[operationId]
    const known = service === 'tokens' ? made.tokens : made.messages
    const target = typeof id === 'string' ? id : (known[id % known.length] ?? 'none')
    const where = path.replace(/\{(id|token)\}/, () => target).replace('{number}', () => number)
    // The token that makes the calls stays as it is.
    if (target === gateway.token && (method === 'DELETE' || method === 'PATCH')) continue
    const reply = await gateway.call(method, where, body)
    if (where === path || target !== '')
      responses.push({ operationId, status: reply.status, body: reply.body })
    remember(made, operationId, reply.body)
    gateway.sandbox.advance(wait)
  }
  return responses
}

function remember(
  made: { messages: string[]; tokens: string[] },
  operationId: OperationId,
  body: unknown,
): void {
  const { data, token } = body as { data?: unknown; token?: string }
  if (token !== undefined) made.tokens.push(token)
  if (operationId === 'sendMessage' && Array.isArray(data))
    made.messages.push((data as [{ id: string }])[0].id)
}

function validatorOf(operationId: OperationId, status: number): Validator<unknown> | undefined {
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operationId]
  return byStatus[status]
}
