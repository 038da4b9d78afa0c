import type { Command } from 'commander'
import { adminTokenVariable } from './input/connection-options.ts'
import { listAssumptions } from './sandbox/assume.ts'
import type { SandboxEvent } from '../sandbox/index.ts'
import { describe } from './sandbox/describe.ts'
import { addExecCommand } from './sandbox/exec.ts'
import { createLog } from './sandbox/log.ts'
import { keepHeapSmall } from './sandbox/keep-heap-small.ts'
import { openPort } from './sandbox/open-port.ts'
import {
  addSandboxOptions,
  isKept,
  listenOptions,
  makeSandbox,
  type SandboxFlags,
} from './sandbox/options.ts'
import { ownToken } from './sandbox/own-token.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends SandboxFlags {
  assumptions?: boolean
}

/** `gateway-sms sandbox`: runs a sandbox on a local port until the command is interrupted. */
export function addSandboxCommand(program: Command, context: Context): void {
  const command = program
    .command('sandbox')
    .description('Start a local gateway that never sends messages to real phones.')
    // Flags that follow `exec` belong to that command.
    .enablePositionalOptions()
  addSandboxOptions(command, { port: 4010, log: 'text' })
    .option('--assumptions', 'list the assumptions about the gateway and exit')
    .addHelpText('after', help)
    .action(async (flags: Flags) => {
      if (flags.assumptions === true) context.terminal.write(await listAssumptions())
      else await serve(flags, context)
    })
  addExecCommand(command, context)
}

const help = `
To protect the paths under /_sandbox, set ${adminTokenVariable} to a secret of at least 16
characters. Requests to these paths, other than health and readiness probes, must then contain the
secret as the bearer token.

Examples:
  gateway-sms sandbox --port 0 --credit 5 --assume repeatedNumber=merged
  gateway-sms sandbox --data sandbox.db --clock 60x
  gateway-sms sandbox exec -- npm test`

async function serve(flags: Flags, context: Context): Promise<void> {
  const { terminal, signal } = context
  const log = createLog(flags.log, terminal)
  // Events before the port is open are not caused by a caller, so they are not logged.
  let isOpen = false
  const onEvent = (event: SandboxEvent) => {
    if (isOpen) log?.(event)
  }
  await using sandbox = await makeSandbox(flags, context, log && onEvent)
  const token = await ownToken(sandbox, isKept(flags))
  const { url } = await openPort(sandbox, listenOptions(flags, terminal))
  isOpen = true
  keepHeapSmall()
  terminal.write(describe(sandbox, { url, token }, flags, terminal.env))
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  terminal.write('\nStopped.\n')
}
