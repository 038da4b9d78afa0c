import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import samples from '../../generated/code-samples.json' with { type: 'json' }
import type { OperationId } from '../../generated/operations.ts'
import { compileOutside, root } from './compiler.ts'

const operations = Object.keys(samples) as OperationId[]

test('the TypeScript sample of every operation passes the type check', () => {
  const bodies = operations.map((operation) => {
    const [, ...body] = samples[operation].TypeScript.split('\n')
    return `export async function ${operation}() {\n${body.join('\n')}\n}`
  })
  const code = `import { createClient } from 'gateway-sms'\n${bodies.join('\n')}`
  expect(compileOutside({ 'sample.ts': code })).toEqual([])
})

test('the first sample of the README passes the type check', () => {
  const code = readFileSync(join(root, 'examples/readme/send.ts'), 'utf8')
  expect(code).toContain('#region send')
  expect(compileOutside({ 'sample.ts': code })).toEqual([])
})
