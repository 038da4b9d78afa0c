// The client's types come from the spec. If the spec changes, the client does not compile until it is updated.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const types = resolve(root, 'generated/gateway-sms.ts')

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  root,
)
/** The parsed files, shared by all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** The compiler's errors in the client if the types of the spec are changed. */
function errorsWith(change: (text: string) => string): string[] {
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, language) => {
    if (resolve(path) === types) {
      return ts.createSourceFile(path, change(readFileSync(types, 'utf8')), language)
    }
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, language))
    return parsed.get(path)
  }
  const entry = resolve(root, 'src/client/create-client.ts')
  const program = ts.createProgram([entry], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('with the unchanged spec, the client compiles', () => {
  expect(errorsWith((text) => text)).toEqual([])
})

test.each([
  ['a field of the request with another name', /\brecipients:/gu, 'to:'],
  ['a field of the response with another name', /\bstatistics(\??):/gu, 'counts$1:'],
  ['a field of another type', /\btransaction\?: boolean/gu, 'transaction?: string'],
  ['a path with another name', /'\/messages\/\{id\}'|"\/messages\/\{id\}"/gu, "'/message/{id}'"],
  [
    'a parameter with another name',
    /\bid: components\["parameters"\]/gu,
    'message: components["parameters"]',
  ],
])('with %s, it does not', (_, found, other) => {
  const change = (text: string) => {
    const changed = text.replace(found, other)
    expect(changed).not.toBe(text)
    return changed
  }
  expect(errorsWith(change)).not.toEqual([])
})
