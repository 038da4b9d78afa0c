// Every example of the reference is compiled and run, and what its comments say is so.
import { join } from 'node:path'
import ts from 'typescript'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as client from '../../src/index.ts'
import * as gateway from '../../src/sandbox/index.ts'
import { root } from './markdown.ts'
import { asBody, readExamples, type Example } from './reference-examples.ts'

const examples = readExamples()
const secret = 'thirty-two random bytes in base64'
const oldSecret = 'thirty-two bytes of the year before'

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(35)
})

test.each(examples)('example $number of $file', async ({ file, code }) => {
  const own = (await import(join(root, file))) as Record<string, unknown>
  const scope = await scopeFor(file, code)
  const given: Record<string, unknown> = { ...client, ...gateway, ...own, ...scope.values }
  const { outputText } = ts.transpileModule(asBody(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext },
  })
  const run = new AsyncFunction(...Object.keys(given), outputText) as (
    ...values: unknown[]
  ) => Promise<void>
  onTestFinished(scope.end)
  const ran = run(...Object.values(given))
  await expect(ran).resolves.toBeUndefined()
})

test('every example passes the type check', () => {
  const errors = typeErrorsOf(examples)
  expect(errors).toEqual([])
})

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/** What the examples take for given. */
async function scopeFor(file: string, code: string) {
  const answers = [204, 500, 500, 500, 500, 500]
  const sandbox = gateway.createSandbox({
    clock: 'manual',
    callbacks: { fetch: () => new Response(null, { status: answers.shift() ?? 204 }) },
  })
  const { credentials, fetch } = sandbox
  const createClient = (options: Partial<client.CommonOptions>) =>
    client.createClient({
      ...options,
      environment: 'test',
      // Whatever an example says: no test asks the vendor.
      ...(options.fetch === undefined && { credentials, token: sandbox.token(), fetch }),
      now: () => sandbox.now.getTime(),
      wait: async (milliseconds) => {
        await sandbox.advance(milliseconds)
      },
    } as client.ClientOptions)
  const sms = createClient({})
  const plain = { sender: 'Acme', body: 'Your code is 4711', recipients: '+39-3331234567' }
  const request = { ...plain, recipients: ['+39-3331234567', '+39-3337654321'] }
  const sendFor = async () => {
    if (code.includes('update(id')) return (await sms.messages.draft(request)).message
    const options = code.includes('reschedule(id') ? { timestamp_send: '2039-01-01' } : {}
    const callback_url = 'https://shop.example/sms'
    return await sms.messages.send({ ...plain, options: { ...options, callback_url } })
  }
  const sent = await sendFor()
  const elided = async () => {
    if (!file.includes('/faults/') && !file.includes('/accounts/')) return
    const token = sandbox.accounts.list().at(-1)?.token() ?? ''
    for (let count = 0; count < 2; count += 1) {
      const other = client.createClient({ environment: 'test', token, fetch, retry: false })
      await other.messages.send(plain).catch(() => {})
    }
  }
  const signed = await client.createCallbackUrl('https://shop.example/sms', { secret })
  return {
    values: {
      createClient,
      sandbox,
      sms,
      sent,
      id: sent.id,
      number: '+39-3331234567',
      request: code.includes('checkCallbackUrl(request') ? new Request(signed) : request,
      secret,
      newSecret: secret,
      oldSecret,
      readCustomers: () => [plain, { ...plain, recipients: 'nobody' }],
      page: { fill: vi.fn<() => Promise<void>>() },
      app: { fetch: () => new Response() },
      orders: { update: vi.fn<() => Promise<void>>() },
      done: vi.fn<() => Promise<void>>(),
      failed: vi.fn<() => Promise<void>>(),
      topUp: vi.fn<() => Promise<void>>(),
      console: { log: () => {}, error: () => {} },
      elided,
      check: (value: unknown, expected: unknown) => expect(value).toEqual(expected),
    },
    end: () => sandbox.close(),
  }
}

/** What the type check says of all of them, each a function of its own in one file. */
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
  const file = join(root, 'tests/documents/examples-together.ts')
  const source = `${head}${parts.join('\n')}\n`
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, {
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedModules: false,
    verbatimModuleSyntax: false,
  })
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => path === file || fileExists(path)
  host.getSourceFile = (path, version, ...rest) =>
    path === file
      ? ts.createSourceFile(path, source, version)
      : getSourceFile(path, version, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText, start = 0 }) => {
      const line = source.slice(0, start).split('\n').length
      return `${source.split('\n')[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
}

/** Whether an example calls what the package exports, and not a function of a module that nobody outside sees. */
function isPublic(code: string): boolean {
  const called = /^(?:const .+ = )?(?:await )?\(?(?:await )?(\w+)\(/u.exec(code)?.[1]
  return called === undefined || called in client || called in gateway
}
