import type { Command } from 'commander'
import { createLog } from './sandbox/log.ts'
import { openPort } from './sandbox/open-port.ts'
import {
  addSandboxOptions,
  isKept,
  listenOptions,
  makeSandbox,
  type SandboxFlags,
} from './sandbox/options.ts'
import { renewedToken } from './sandbox/own-token.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms mcp`: serves a sandbox to a coding agent, using the Model Context Protocol over stdin and stdout. */
export function addMcpCommand(program: Command, context: Context): void {
  const command = program
    .command('mcp')
    .description('Start a sandbox that a coding agent controls through MCP over stdin and stdout.')
  addSandboxOptions(command, { port: 0, log: 'none' })
    .addHelpText('after', help)
    .action((flags: SandboxFlags) => serve(flags, context))
}

const help = `
With the server's tools, an agent can read messages, wait for a message, extract a one-time
password, advance the clock, add faults and set outcomes. The tools control only the sandbox, and
never call the vendor's gateway.

Example agent configuration:
  { "mcpServers": { "gateway-sms": { "command": "npx", "args": ["gateway-sms", "mcp"] } } }`

async function serve(flags: SandboxFlags, context: Context): Promise<void> {
  const { terminal, signal } = context
  const { createMcpServer, serveStdio } = await import('./mcp/server.ts')
  await using sandbox = await makeSandbox(flags, context, createLog(flags.log, terminal))
  const readToken = await renewedToken(sandbox, isKept(flags))
  const { url } = await openPort(sandbox, listenOptions(flags, terminal))
  await serveStdio(createMcpServer(sandbox, url, readToken), signal)
}
