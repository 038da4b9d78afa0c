// Dredd notices when any documented response is broken.
import { expect, test } from 'vitest'
import { operationsOf, readSpec } from '../../scripts/generate/spec.ts'
import { runDredd } from '../dredd/run-dredd.ts'

test.each(['gateway-sms', 'tokens'] as const)(
  'Dredd notices every response of spec/%s.yaml that lacks a property',
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
