// What a change of the spec does to the code that rests on it.
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { readSpec, type Spec } from '../scripts/generate/spec.ts'
import { renderTypes } from '../scripts/generate/types.ts'

const root = dirname(import.meta.dirname)
const gateway = await readSpec('gateway-sms')

test('types made from the spec as it is pass the type check', async () => {
  expect(typeCheck(await renderTypes(gateway))).toEqual([])
})

test('a field of another type breaks the type check of the sandbox that fills it', async () => {
  const changed = change(gateway, 'sms_total: { type: integer,', 'sms_total: { type: string,')
  expect(typeCheck(await renderTypes(changed))).toContain('src/sandbox/rules/present.ts')
})

test('a request field of another type breaks the type check of the code that reads it', async () => {
  const rest = '\n          default: false\n          description: True simulates a send.'
  const changed = change(gateway, `type: boolean${rest}`, `type: string${rest}`)
  expect(typeCheck(await renderTypes(changed))).toContain('src/sandbox/operations/send-message.ts')
})

test('a field that is renamed breaks the type check of the client that normalises it', async () => {
  const changed = change(gateway, /\blast_update\b/g, 'updated_at')
  expect(typeCheck(await renderTypes(changed)).join()).toContain('src/client/')
})

/** The spec with something in it replaced. */
function change(spec: Spec, from: string | RegExp, to: string): Spec {
  const text = spec.text.replaceAll(typeof from === 'string' ? from : new RegExp(from), to)
  if (text === spec.text) throw new Error(`spec/${spec.name}.yaml has no ${from}`)
  return { ...spec, text }
}

/** The files that do not pass the type check once generated/gateway-sms.ts is replaced. */
function typeCheck(types: string): string[] {
  const replaced = join(root, 'generated/gateway-sms.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, version, ...rest) =>
    path === replaced
      ? ts.createSourceFile(path, types, version)
      : getSourceFile(path, version, ...rest)
  const program = ts.createProgram(
    ['src/index.ts', 'src/sandbox/index.ts'].map((path) => join(root, path)),
    options,
    host,
  )
  const files = ts
    .getPreEmitDiagnostics(program)
    .flatMap(({ file }) => file?.fileName.slice(root.length + 1) ?? [])
  return [...new Set(files)]
}
