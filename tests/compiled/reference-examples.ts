import { expect, test } from 'vitest'
import * as client from '../../src/index.ts'
import * as gateway from '../../src/sandbox/index.ts'
import { readExamples, type Example } from '../documents/reference-examples.ts'
import { compile } from './compiler.ts'

test('every example of the reference passes the type check', () => {
  expect(typeErrorsOf(readExamples())).toEqual([])
})

/** The type errors of all examples, each in a separate function of one file. */
function typeErrorsOf(all: Example[]): string[] {
  const parts = all
    .filter(({ code }) => isPublic(code))
    .map(({ file, number, code }) => {
      const lines = code
        .split('\n')
        .filter((line) => !line.startsWith('import '))
        .map((line) =>
          line.endsWith('// does not compile') ? `// @ts-expect-error\n${line}` : line,
        )
      return `// ${file}, ${number}\nasync () => {\n${lines.join('\n').replaceAll(/^export /gmu, '')}\n};`
    })
  const names = Object.keys({ ...client }).concat('Placeholders', 'FieldsFor')
  const head = `import { ${names.join(', ')}, type SmsClient, type SendRequest } from '../../src/index.ts'
import { ${Object.keys(gateway).join(', ')}, type Sandbox } from '../../src/sandbox/index.ts'
declare const sandbox: Sandbox
declare const sms: SmsClient
declare const sent: { id: string }
declare const id: string, number: string, secret: string, newSecret: string, oldSecret: string
declare const request: SendRequest & Request
declare const readCustomers: () => Iterable<SendRequest>
declare const page: { fill(selector: string, text: string): Promise<void> }
declare const app: { fetch(request: Request): Response }
declare const orders: { update(...values: unknown[]): Promise<void> }
declare const done: (...values: unknown[]) => Promise<void>
declare const failed: typeof done, topUp: typeof done
`
  const source = `${head}${parts.join('\n')}\n`
  const lines = source.split('\n')
  return compile({ 'tests/documents/examples-together.ts': source }).map(
    ({ line = 0, text }) => `${lines[line]}: ${text}`,
  )
}

/** Whether an example calls only what the package exports, rather than an internal function. */
function isPublic(code: string): boolean {
  const called = /^(?:const .+ = )?(?:await )?\(?(?:await )?(\w+)\(/u.exec(code)?.[1]
  return called === undefined || called in client || called in gateway
}
