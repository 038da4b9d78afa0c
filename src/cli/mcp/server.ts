import { McpServer, type CallToolResult } from '@modelcontextprotocol/server'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import * as z from 'zod'
import packageJson from '../../../package.json' with { type: 'json' }
import type { FaultRule, InboxMessage, Outcome, Sandbox } from '../../sandbox/index.ts'

/** Creates an MCP server whose tools control a sandbox that listens at `url`. `readToken` returns a token for applications. */
export function createMcpServer(
  sandbox: Sandbox,
  url: string,
  readToken: () => Promise<string>,
): McpServer {
  const server = new McpServer(
    { name: 'gateway-sms', version: packageJson.version },
    { instructions },
  )

  server.registerTool(
    'get_connection',
    {
      description:
        'Returns the environment variables that make an application send through this sandbox.',
      annotations: reading,
    },
    () =>
      resultOf(async () => ({
        GATEWAY_SMS_BASE_URL: url,
        GATEWAY_SMS_TOKEN: await readToken(),
        GATEWAY_SMS_EMAIL: sandbox.credentials.email,
        GATEWAY_SMS_API_KEY: sandbox.credentials.apiKey,
      })),
  )

  server.registerTool(
    'list_messages',
    {
      description:
        'Lists the messages that were sent, oldest first. Each message includes the one-time password from its text, if the text contains exactly one.',
      inputSchema: z.object({
        ...filter,
        limit: z
          .int()
          .min(1)
          .max(200)
          .default(50)
          .describe(
            'The maximum number of messages to list. If there are more messages, the oldest are left out.',
          ),
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
        'Waits for a message and returns it, with the one-time password from its text if the text contains exactly one. The message may have been sent before the call, but no message is returned twice.',
      inputSchema: z.object({
        ...filter,
        timeout: z
          .number()
          .min(0)
          .max(50)
          .default(10)
          .describe('The maximum time to wait, in seconds.'),
      }),
    },
    ({ timeout, ...given }, { mcpReq: { signal } }) =>
      resultOf(async () =>
        show(await sandbox.waitForMessage({ ...given, timeout: timeout * 1000, signal })),
      ),
  )

  server.registerTool(
    'get_code',
    {
      description: 'Returns the one-time password from the last message that was sent to a number.',
      inputSchema: z.object({ to: filter.to.unwrap() }),
      annotations: reading,
    },
    ({ to }) =>
      resultOf(() => {
        const message = sandbox.messages({ to }).at(-1)
        if (message === undefined)
          throw new RangeError(
            `no message was sent to ${to}: to wait for one, call wait_for_message`,
          )
        return { code: message.otp() }
      }),
  )

  server.registerTool(
    'advance_clock',
    {
      description:
        "Advances the sandbox's clock. Messages, delivery reports, callbacks and token expiries that become due are processed in chronological order.",
      inputSchema: z.object({
        duration: z.string().describe("A duration such as '10s', '2h' or '1d'."),
      }),
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
      description:
        'Adds a fault that makes requests fail or slows them down. The fault remains active until it has affected `times` requests, or until clear_faults is called.',
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
            "The fault, such as { kind: 'status', status: 503 }, { kind: 'reset', takesEffect: true } or { kind: 'delay', for: '5s' }.",
          ),
        operation: z
          .string()
          .optional()
          .describe(
            'The operation that the fault affects, such as sendMessage. Default: every operation.',
          ),
        times: z
          .int()
          .min(1)
          .optional()
          .describe('The number of requests to affect. Default: no limit.'),
        after: z
          .int()
          .min(0)
          .optional()
          .describe(
            'The number of matching requests to skip before the first one that the fault affects. Default: 0.',
          ),
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
      description:
        'Sets the delivery outcome for a phone number. The outcome applies to all subsequent messages to the number.',
      inputSchema: z.object({
        to: filter.to.unwrap(),
        outcome: z
          .string()
          .describe('The outcome, such as UNDELIVERABLE_NOT_DELIVERED or EXPIRED_EXPIRED.'),
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
      description:
        'Deletes all messages, faults and outcomes, and resets the clock. The environment variables that get_connection returned remain valid.',
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

/** Serves the tools until stdin ends or the command is interrupted. */
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
  'A local sandbox for the Gateway SMS API. The sandbox never sends messages to real phones. get_connection returns the environment variables that make an application send through this sandbox.'

const reading = { readOnlyHint: true } as const

const filter = {
  to: z.string().optional().describe("A recipient's number, such as +39-3331234567."),
  body: z.string().optional().describe('Text that the message must contain.'),
  sender: z.string().optional(),
}

function show(message: InboxMessage) {
  const { id, sender, recipients, text, queuedAt } = message
  return { id, sender, recipients, text, queuedAt: queuedAt.toISOString(), ...codeOf(message) }
}

/** Returns the one-time password in a message's text, if there is exactly one. */
function codeOf(message: InboxMessage): { code?: string } {
  try {
    return { code: message.otp() }
  } catch {
    return {}
  }
}

/** Returns the result of `work` as JSON. If `work` fails, returns the error's message, which tells the agent what to do. */
async function resultOf(work: () => object | Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work()) }] }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return { content: [{ type: 'text', text }], isError: true }
  }
}
