// The MCP server of the built command, through the official client over stdio.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createClient, isSmsError, type SmsClient } from '../src/index.ts'

const number = '+39-3331234567'
const message = { sender: 'Acme', body: 'Your code is 123-456', recipients: number }
const main = join(import.meta.dirname, '../dist/cli/main.js')
const client = new Client({ name: 'test', version: '1.0.0' })
let sms: SmsClient

beforeAll(async () => {
  const args = [main, 'mcp', '--clock', 'manual']
  await client.connect(new StdioClientTransport({ command: process.execPath, args }))
  const connection = (await call('get_connection')) as Record<string, string>
  sms = createClient({
    baseUrl: connection['GATEWAY_SMS_BASE_URL'] ?? '',
    token: connection['GATEWAY_SMS_TOKEN'] ?? '',
    retry: false,
  })
})
beforeEach(async () => {
  await call('reset')
})
afterAll(() => client.close())

/** Calls a tool, and returns its text. */
async function ask(name: string, given: Record<string, unknown> = {}) {
  const { content, isError = false } = await client.callTool({ name, arguments: given })
  const [first] = content as { text: string }[]
  return { text: first?.text ?? '', isError }
}

async function call(name: string, given: Record<string, unknown> = {}): Promise<unknown> {
  const { text, isError } = await ask(name, given)
  expect(isError, text).toBe(false)
  return JSON.parse(text)
}

test('it has tools for the sandbox, and none that sends a message', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    'add_fault',
    'advance_clock',
    'clear_faults',
    'get_code',
    'get_connection',
    'list_messages',
    'reset',
    'set_outcome',
    'wait_for_message',
  ])
  for (const { description } of tools) expect(description).toMatch(/\.$/u)
})

test('an agent reads sent messages, waits for one, and gets its code', async () => {
  expect(await call('list_messages')).toEqual({ total: 0, messages: [] })
  const waiting = call('wait_for_message', { to: number })
  const { id } = await sms.messages.send(message)
  expect(await waiting).toMatchObject({ id, text: 'Your code is 123-456', code: '123456' })
  expect(await call('get_code', { to: number })).toEqual({ code: '123456' })
  await sms.messages.send({ ...message, body: 'No code' })
  expect(await call('list_messages', { limit: 1 })).toMatchObject({
    total: 2,
    messages: [{ text: 'No code' }],
  })
})

test('a cancelled wait takes no message', async () => {
  const controller = new AbortController()
  const given = { name: 'wait_for_message', arguments: { to: number, timeout: 20 } }
  const waiting = client.callTool(given, { signal: controller.signal })
  // Until it waits.
  await call('list_messages')
  controller.abort()
  await expect(waiting).rejects.toThrow('abort')
  await call('list_messages')
  const { id } = await sms.messages.send(message)
  expect(await call('wait_for_message', { to: number, timeout: 0 })).toMatchObject({ id })
})

test('get_connection returns the same token until it expires, without counting as a request', async () => {
  const connect = async () => (await call('get_connection')) as Record<string, string>
  await call('add_fault', { action: { kind: 'hang', takesEffect: false }, times: 1 })
  const before = await connect()
  expect(await connect()).toEqual(before)
  await call('clear_faults')
  await call('advance_clock', { duration: '366d' })
  const after = await connect()
  expect(after).toEqual({ ...before, GATEWAY_SMS_TOKEN: after['GATEWAY_SMS_TOKEN'] })
  const renewed = createClient({
    baseUrl: after['GATEWAY_SMS_BASE_URL'] ?? '',
    token: after['GATEWAY_SMS_TOKEN'] ?? '',
    retry: false,
  })
  await expect(renewed.messages.send(message)).resolves.toHaveProperty('id')
  expect(await connect()).toEqual(after)
})

test('with --data, get_connection returns the same token after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  const tokens: string[] = []
  for (let i = 0; i < 2; i += 1) {
    const own = new Client({ name: 'test', version: '1.0.0' })
    const args = [main, 'mcp', '--data', join(folder, 'sandbox.db')]
    await own.connect(new StdioClientTransport({ command: process.execPath, args }))
    const { content } = await own.callTool({ name: 'get_connection', arguments: {} })
    const [first] = content as { text: string }[]
    tokens.push(
      (JSON.parse(first?.text ?? '') as Record<string, string>)['GATEWAY_SMS_TOKEN'] ?? '',
    )
    await own.close()
  }
  await rm(folder, { recursive: true })
  expect(tokens[0]).toMatch(/^[0-9a-f]{24}$/u)
  expect(tokens[1]).toBe(tokens[0])
})

test('the clock advances, and the chosen outcome occurs', async () => {
  await call('set_outcome', { to: number, outcome: 'UNDELIVERABLE_NOT_DELIVERED' })
  const { id } = await sms.messages.send(message)
  await call('advance_clock', { duration: '10s' })
  const [recipient] = await sms.messages.recipients(id)
  expect(recipient?.state_description).toBe('UNDELIVERABLE_NOT_DELIVERED')
})

test('a fault is added and cleared', async () => {
  await call('add_fault', {
    action: { kind: 'reset', takesEffect: true },
    operation: 'sendMessage',
    times: 1,
  })
  const error: unknown = await sms.messages.send(message).catch((reason: unknown) => reason)
  expect(isSmsError(error) && error.sent).toBe('unknown')
  expect(await call('list_messages')).toMatchObject({ total: 1 })
  await call('add_fault', { action: { kind: 'status', status: 503 } })
  await call('clear_faults')
  await expect(sms.messages.send(message)).resolves.toHaveProperty('id')
})

test.each([
  [
    'get_code',
    { to: number },
    'no message was sent to +39-3331234567: to wait for one, call wait_for_message',
  ],
  ['list_messages', { to: '3331234567' }, "'to' must be a number in the gateway's format"],
  ['wait_for_message', { timeout: 0 }, 'was queued within 0 ms'],
  ['set_outcome', { to: number, outcome: 'LOST' }, 'LOST'],
  ['advance_clock', { duration: 'soon' }, 'soon'],
  ['add_fault', { action: { kind: 'status', status: 99 } }, 'status'],
])('an invalid call to %s says what is wrong', async (name, given, expected) => {
  const { text, isError } = await ask(name, given)
  expect(isError).toBe(true)
  expect(text).toContain(expected)
})
