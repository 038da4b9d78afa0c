import { McpServer, type CallToolResult } from '@modelcontextprotocol/server'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import * as z from 'zod'
import packageJson from '../../../package.json' with { type: 'json' }
import type { FaultRule, InboxMessage, Outcome, Sandbox } from '../../sandbox/index.ts'

/** The tools of a coding agent for a sandbox, which listens at the address. */
export function createMcpServer(sandbox: Sandbox, url: string): McpServer {
  const server = new McpServer(
    { name: 'gateway-sms', version: packageJson.version },
    { instructions },
  )
  const token = sandbox.token({ name: 'gateway-sms mcp' })

  server.registerTool(
    'get_connection',
    {
      description:
        'The environment variables with which an application sends through this sandbox.',
      annotations: reading,
    },
    () =>
      resultOf(() => ({
        GATEWAY_SMS_BASE_URL: url,
        GATEWAY_SMS_TOKEN: token,
        GATEWAY_SMS_EMAIL: sandbox.credentials.email,
        GATEWAY_SMS_API_KEY: sandbox.credentials.apiKey,
      })),
  )

  server.registerTool(
    'list_messages',
    {
      description: 'The messages that were sent, the oldest first, and the code in each.',
      inputSchema: z.object({
        ...filter,
        limit: z.int().min(1).max(200).default(50).describe('How many of the last ones to list.'),
      }),
      annotations: reading,
    },
    ({ limit, ...given }) =>
      resultOf(() => {
        const messages = sandbox.messages(given)
        return { total: messages.length, messages: messages.slice(-limit).map(show) }
      }),
  )

  server.registerTool(
    'wait_for_message',
    {
      description:
        'Waits until a message is sent, and gives it with its code. Each message is given once, also if it was sent before.',
      inputSchema: z.object({
        ...filter,
        timeout: z.number().min(0).max(50).default(10).describe('In seconds.'),
      }),
    },
    ({ timeout, ...given }) =>
      resultOf(async () =>
        show(await sandbox.waitForMessage({ ...given, timeout: timeout * 1000 })),
      ),
  )

  server.registerTool(
    'get_code',
    {
      description: 'The one-time password in the last message to a number.',
      inputSchema: z.object({ to: filter.to.unwrap() }),
      annotations: reading,
    },
    ({ to }) =>
      resultOf(() => {
        const message = sandbox.messages({ to }).at(-1)
        if (message === undefined) throw new RangeError(`nothing was sent to ${to}`)
        return { code: message.otp() }
      }),
  )

  server.registerTool(
    'advance_clock',
    {
      description:
        'Moves the time of the sandbox forward: delivery reports, schedules, expiry and callbacks happen at once.',
      inputSchema: z.object({ duration: z.string().describe("Such as '10s', '2h' or '1d'.") }),
    },
    ({ duration }) =>
      resultOf(async () => {
        await sandbox.advance(duration as Parameters<Sandbox['advance']>[0])
        return { now: sandbox.now.toISOString() }
      }),
  )

  server.registerTool(
    'add_fault',
    {
      description: 'Makes requests fail from now on, until clear_faults.',
      inputSchema: z.object({
        action: z
          .looseObject({
            kind: z.enum([
              'delay',
              'status',
              'reset',
              'hang',
              'truncate',
              'brokenJson',
              'slowBody',
            ]),
          })
          .describe(
            "Such as { kind: 'status', status: 503 }, { kind: 'reset', takesEffect: true } or { kind: 'delay', for: '5s' }.",
          ),
        operation: z.string().optional().describe('Such as sendMessage. Without it, all.'),
        times: z.int().min(1).optional().describe('How often. Without it, always.'),
        after: z.int().min(0).optional().describe('How many requests succeed first.'),
      }),
    },
    ({ action, operation, times, after }) =>
      resultOf(() => {
        const rule = {
          action,
          match: { operation },
          when: { times, after },
        } as unknown as FaultRule
        return { name: sandbox.faults.add(rule).name }
      }),
  )

  server.registerTool('clear_faults', { description: 'Removes every fault.' }, () =>
    resultOf(() => {
      sandbox.faults.clear()
      return {}
    }),
  )

  server.registerTool(
    'set_outcome',
    {
      description: 'Chooses the delivery report of all further messages to a number.',
      inputSchema: z.object({
        to: filter.to.unwrap(),
        outcome: z.string().describe('Such as UNDELIVERABLE_NOT_DELIVERED or EXPIRED_EXPIRED.'),
      }),
    },
    ({ to, outcome }) =>
      resultOf(() => {
        sandbox.setOutcome(to, outcome as Outcome)
        return {}
      }),
  )

  server.registerTool(
    'reset',
    {
      description: 'Forgets messages, faults and outcomes. The connection stays as it is.',
      annotations: { destructiveHint: true },
    },
    () =>
      resultOf(() => {
        sandbox.reset()
        return {}
      }),
  )
  return server
}

/** Serves the tools until stdin ends, or the command is interrupted. */
export async function serveStdio(server: McpServer, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const transport = new StdioServerTransport()
  signal.addEventListener('abort', () => resolve(), { once: true })
  process.stdin.once('end', () => resolve())
  process.stdin.once('close', () => resolve())
  await server.connect(transport)
  await promise
  await server.close()
}

const instructions =
  'A local sandbox of the Gateway SMS API. Nothing is sent to a phone. get_connection says how an application finds it.'

const reading = { readOnlyHint: true } as const

const filter = {
  to: z.string().optional().describe('A recipient, such as +39-3331234567.'),
  body: z.string().optional().describe('A part of the text.'),
  sender: z.string().optional(),
}

function show(message: InboxMessage) {
  const { id, sender, recipients, text, queuedAt } = message
  return { id, sender, recipients, text, queuedAt: queuedAt.toISOString(), ...codeOf(message) }
}

/** The code, where there is one and only one. */
function codeOf(message: InboxMessage): { code?: string } {
  try {
    return { code: message.otp() }
  } catch {
    return {}
  }
}

/** What a tool gives, as JSON. The sandbox's errors say what to do, and are for the agent to read. */
async function resultOf(work: () => object | Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work()) }] }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return { content: [{ type: 'text', text }], isError: true }
  }
}
