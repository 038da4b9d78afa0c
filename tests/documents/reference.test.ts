// Runs every example of the reference and checks the values in its comments; tests/compiled/ compiles them.
import { join } from 'node:path'
import ts from 'typescript'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as client from '../../src/index.ts'
import * as gateway from '../../src/sandbox/index.ts'
import { root } from './markdown.ts'
import { asBody, readExamples } from './reference-examples.ts'

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

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/** The variables that the examples use without declaring them. */
async function scopeFor(file: string, code: string) {
  const responses = [204, 500, 500, 500, 500, 500]
  const sandbox = gateway.createSandbox({
    clock: 'manual',
    callbacks: { fetch: () => new Response(null, { status: responses.shift() ?? 204 }) },
  })
  const { credentials, fetch } = sandbox
  const createClient = (options: Partial<client.CommonOptions>) =>
    client.createClient({
      ...options,
      environment: 'test',
      // No test sends requests to the vendor.
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
