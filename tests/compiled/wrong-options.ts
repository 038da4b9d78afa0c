import { expect, test } from 'vitest'
import { compile } from './compiler.ts'

const wrongOptions: [string, string][] = [
  ["{ environment: 'test', token, timeout: 'soon' }", "'string'"],
  ["{ environment: 'test', token, tiemout: 5 }", "'timeout'"],
  ["{ environment: 'test', token, logger: 5 }", "'Logger'"],
  ["{ environment: 'test', token, retry: { attempts: 'three' } }", "'string'"],
  ["{ environment: 'test', credentials, logger: 5 }", "'Logger'"],
  ["{ environment: 'test', credentials, managedToken: { tll: 5 } }", "'tll'"],
  ["{ environment: 'test', token, credentials, fetch: 5 }", "'number'"],
  ["{ environment: 'test', token: maybe }", "'token'"],
  ["{ environment: 'test', token: 5 }", "'TokenSource"],
  ["{ environment: 'staging', token }", '"staging"'],
  ["{ environment: 'test' }", "'token' is missing"],
  ['{ token }', "'environment' is missing"],
  ["{ environment: 'test', credentials: { email: '' } }", "'apiKey' is missing"],
  ['{ baseUrl: 5, token }', "'number'"],
  ["{ ...{ environment: 'test' as const, token, timeout: 'soon' } }", "'timeout'"],
]

test('the compiler names the invalid option', () => {
  const head = [
    "import { createClient } from './src/index.ts'",
    "declare const token: string, maybe: string | undefined, credentials: { email: '', apiKey: '' }",
  ]
  const calls = wrongOptions.map(([options]) => `createClient(${options})`)
  const errors = compile({ 'sample.ts': [...head, ...calls].join('\n') })
  expect(errors.map(({ line }) => line)).toEqual(calls.map((_, index) => index + head.length))
  for (const [index, [options, words]] of wrongOptions.entries()) {
    expect(errors[index]?.text, options).toContain(words)
    expect(errors[index]?.text, options).not.toContain("'credentials' is missing")
  }
})
