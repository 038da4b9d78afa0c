// What a change of the spec does to the code that rests on it.
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSpec, type Spec } from '../../scripts/generate/spec.ts'
import { renderTypes } from '../../scripts/generate/types.ts'
import { compile, root } from './compiler.ts'

const gateway = await readSpec('gateway-sms')

test('types made from the spec as it is pass the type check', async () => {
  const files = [...sources('src/client'), ...sources('src/sandbox')]
  expect(files.length).toBeGreaterThan(150)
  expect(typeCheck(await renderTypes(gateway), files)).toEqual([])
})

test('a field of another type breaks the type check of the sandbox that fills it', async () => {
  const changed = change(gateway, 'sms_total: { type: integer,', 'sms_total: { type: string,')
  const filling = 'src/sandbox/rules/present.ts'
  expect(typeCheck(await renderTypes(changed), [filling])).toEqual([filling])
})

test('a request field of another type breaks the type check of the code that reads it', async () => {
  const rest = '\n          default: false\n          description: True simulates a send.'
  const changed = change(gateway, `type: boolean${rest}`, `type: string${rest}`)
  const reading = 'src/sandbox/operations/send-message.ts'
  expect(typeCheck(await renderTypes(changed), [reading])).toEqual([reading])
})

test('a field that is renamed breaks the type check of the client that normalises it', async () => {
  const changed = change(gateway, /\blast_update\b/g, 'updated_at')
  expect(typeCheck(await renderTypes(changed), sources('src/client'))).not.toEqual([])
})

/** The spec with something in it replaced. */
function change(spec: Spec, from: string | RegExp, to: string): Spec {
  const text = spec.text.replaceAll(typeof from === 'string' ? from : new RegExp(from), to)
  if (text === spec.text) throw new Error(`spec/${spec.name}.yaml has no ${from}`)
  return { ...spec, text }
}

/** The files that do not pass the type check once generated/gateway-sms.ts is replaced. */
function typeCheck(types: string, files: readonly string[]): string[] {
  const found = compile({ 'generated/gateway-sms.ts': types }, files)
  return [...new Set(found.flatMap(({ file }) => file ?? []))]
}

function sources(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] })
}
