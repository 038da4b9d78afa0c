// How a change to the spec affects the code that depends on it.
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSpec, type Spec } from '../../scripts/generate/spec.ts'
import { renderTypes } from '../../scripts/generate/types.ts'
import { compile, root } from './compiler.ts'

const gateway = await readSpec('gateway-sms')

test('types generated from the unchanged spec pass the type check', async () => {
  const files = [...sources('src/client'), ...sources('src/sandbox')]
  expect(files.length).toBeGreaterThan(150)
  expect(typeCheck(await renderTypes(gateway), files)).toEqual([])
})

test('a response field with another type breaks the type check of the sandbox, which fills it', async () => {
  const changed = change(gateway, 'sms_total: { type: integer,', 'sms_total: { type: string,')
  const filling = 'src/sandbox/rules/present.ts'
  expect(typeCheck(await renderTypes(changed), [filling])).toEqual([filling])
})

test('a request field with another type breaks the type check of the code that reads it', async () => {
  const field = '        test:\n          type: '
  const rest = '\n          default: false\n'
  const changed = change(gateway, `${field}boolean${rest}`, `${field}string${rest}`)
  const reading = 'src/sandbox/operations/send-message.ts'
  expect(typeCheck(await renderTypes(changed), [reading])).toEqual([reading])
})

test('a renamed field breaks the type check of the client, which normalises it', async () => {
  const changed = change(gateway, /\blast_update\b/g, 'updated_at')
  expect(typeCheck(await renderTypes(changed), sources('src/client'))).not.toEqual([])
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

function sources(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] })
}
