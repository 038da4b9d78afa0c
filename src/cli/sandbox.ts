import type { Command } from 'commander'
import type { Sandbox } from '../sandbox/index.ts'
import { addExecCommand } from './sandbox/exec.ts'
import { openPort } from './sandbox/open-port.ts'
import { addSandboxOptions, makeSandbox, type SandboxFlags } from './sandbox/options.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends SandboxFlags {
  assumptions?: boolean
}

const defaultPort = 4010

/** `gateway-sms sandbox`: the gateway on a port of this machine, until it is interrupted. */
export function addSandboxCommand(program: Command, context: Context): void {
  const command = program
    .command('sandbox')
    .description(
      'Start the gateway on this machine. Nothing is sent to a telephone; everything is gone when it stops.',
    )
    // So that what comes after `exec` is that command's own.
    .enablePositionalOptions()
  addSandboxOptions(command, defaultPort)
    .option('--assumptions', 'list what is assumed of the gateway, and stop')
    .addHelpText(
      'after',
      '\nExample:\n  gateway-sms sandbox --port 0 --credit 5 --assume repeatedNumber=merged',
    )
    .action(async (flags: Flags) => {
      if (flags.assumptions === true) context.terminal.write(await listAssumptions())
      else await serve(flags, context)
    })
  addExecCommand(command, context)
}

async function serve(flags: Flags, { terminal, signal }: Context): Promise<void> {
  await using sandbox = await makeSandbox(flags)
  const { url } = await openPort(sandbox, flags.port)
  terminal.write(describe(sandbox, url))
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  terminal.write('\nStopped.\n')
}

function describe(sandbox: Sandbox, url: string): string {
  const token = sandbox.token()
  const body = JSON.stringify({
    sender: 'Acme',
    body: 'Hi {{name}}!',
    recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
  })
  return `Gateway SMS sandbox on ${url}

  token      ${token}
  account    ${sandbox.credentials.email}, API key ${sandbox.credentials.apiKey}
  credit     ${sandbox.credit} euro

Send a message:

  curl ${url}/messages/ \\
    -H 'Authorization: Bearer ${token}' \\
    -H 'Content-Type: application/json' \\
    -d '${body}'

Ctrl+C stops it, and everything in it is gone.
`
}

async function listAssumptions(): Promise<string> {
  const { assumptions } = await import('../sandbox/index.ts')
  const entries = Object.entries(assumptions).map(
    ([name, { id, statement, default: normal, values }]) => {
      const choices = Object.entries(values).map(
        ([value, meaning]) => `    ${value === normal ? '*' : ' '} ${value}: ${meaning}\n`,
      )
      return `${id} ${name}\n  ${statement}\n${choices.join('')}`
    },
  )
  return `${entries.join('\n')}\n* is the default. Change one with --assume NAME=VALUE.\n`
}
