// Dredd replays every documented response of both specs against the running sandbox.
import { describe, expect, test } from 'vitest'
import { operationsOf, readSpec, type Spec } from '../../scripts/generate/spec.ts'
import { runDredd } from './run-dredd.ts'

describe.each(['gateway-sms', 'tokens'] as const)('spec/%s.yaml', async (name) => {
  const spec = await readSpec(name)
  const results = await runDredd(spec)

  test.each(results)('$title', ({ status, message }) => {
    expect(status, message).toBe('pass')
  })

  test('every documented response was replayed once', () => {
    const documented = operationsOf(spec).flatMap(({ operation }) =>
      Object.keys(operation.responses),
    )
    expect(results).toHaveLength(documented.length)
    expect(new Set(results.map((result) => result.title)).size).toBe(documented.length)
  })
})

describe('Dredd notices', () => {
  test('a response without a field that the spec requires', async () => {
    const broken = await failing((spec) => required(spec).push('forgotten'))
    expect(broken).toContainEqual(expect.stringMatching(/\/messages\/ .*forgotten/s))
  })

  test('a response with an undocumented error code', async () => {
    const broken = await failing((spec) => {
      const parts = schemaOf(spec, '404')['allOf'] as {
        properties: { error?: { enum: number[] } }
      }[]
      const code = parts.at(-1)?.properties.error
      if (code !== undefined) code.enum = [204]
    })
    expect(broken).toContainEqual(expect.stringMatching(/GET \(404\) \/messages\/ .*error/s))
  })

  test('a response without a scenario', async () => {
    const broken = await failing((spec) => {
      const { responses } = listMessages(spec)
      responses['410'] = responses['404'] as (typeof responses)[string]
    })
    expect(broken).toContainEqual(expect.stringMatching(/GET \(410\) \/messages\/ .*no scenario/s))
  })
})

/** The responses that fail in Dredd after a change to the spec. */
async function failing(change: (spec: Spec) => unknown): Promise<string[]> {
  const spec = await readSpec('gateway-sms')
  spec.document = structuredClone(spec.document)
  change(spec)
  const results = await runDredd(spec)
  return results
    .filter(({ status }) => status !== 'pass')
    .map(({ title, message }) => `${title} ${message}`)
}

function listMessages(spec: Spec) {
  const operation = spec.document.paths['/messages/']?.get
  if (operation === undefined) throw new Error('the spec has no GET /messages/')
  return operation
}

function schemaOf(spec: Spec, status: string) {
  const response = listMessages(spec).responses[status]
  if (response === undefined) throw new Error(`the spec has no ${status} for GET /messages/`)
  return response.content['application/json'].schema
}

function required(spec: Spec): string[] {
  return schemaOf(spec, '200')['required'] as string[]
}
