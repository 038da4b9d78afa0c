// How a change to the spec affects the code that depends on it.
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSpec, type Spec } from '../../scripts/generate/spec.ts'
import { renderTypes } from '../../scripts/generate/types.ts'
import { compile, root } from './compiler.ts'

const gateway = await readSpec('gateway-sms')
const unchanged = await renderTypes(gateway)
const client = globSync('src/client/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
const filling = 'src/sandbox/rules/present.ts'
const reading = 'src/sandbox/operations/send-message.ts'

// The files that the tests below check; `npm run typecheck` checks all of them.
test('types generated from the unchanged spec pass the type check', () => {
  expect(typeCheck(unchanged, [...client, filling, reading])).toEqual([])
})

test('a response field with another type breaks the type check of the sandbox, which fills it', async () => {
  const changed = change(gateway, 'sms_total: { type: integer,', 'sms_total: { type: string,')
  expect(typeCheck(await renderTypes(changed), [filling])).toEqual([filling])
})

test('a request field with another type breaks the type check of the code that reads it', async () => {
  const field = '        test:\n          type: '
  const rest = '\n          default: false\n'
  const changed = change(gateway, `${field}boolean${rest}`, `${field}string${rest}`)
  expect(typeCheck(await renderTypes(changed), [reading])).toEqual([reading])
})

test.each([
  ['a request field with another name', /\brecipients:/gu, 'to:'],
  ['a response field with another name', /\bstatistics(\??):/gu, 'counts$1:'],
  ['a request field with another type', /\btransaction\?: boolean/gu, 'transaction?: string'],
  ['a path with another name', /'\/messages\/\{id\}'|"\/messages\/\{id\}"/gu, "'/message/{id}'"],
  [
    'a parameter with another name',
    /\bid: components\["parameters"\]/gu,
    'message: components["parameters"]',
  ],
])('%s breaks the type check of the client', (_, from, to) => {
  const changed = unchanged.replace(from, to)
  expect(changed).not.toBe(unchanged)
  expect(typeCheck(changed, client)).not.toEqual([])
})

/** Returns the spec with a part replaced. */
function change(spec: Spec, from: string | RegExp, to: string): Spec {
  const text = spec.text.replaceAll(typeof from === 'string' ? from : new RegExp(from), to)
  if (text === spec.text) throw new Error(`spec/${spec.name}.yaml has no ${from}`)
  return { ...spec, text }
}

/** Returns the files that fail the type check once generated/gateway-sms.ts is replaced. */
function typeCheck(types: string, files: readonly string[]): string[] {
  const found = compile({ 'generated/gateway-sms.ts': types }, files)
  return [...new Set(found.flatMap(({ file }) => file ?? []))]
}
