import type { Command } from 'commander'
import type { Sandbox } from '../../sandbox/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { printableLine } from '../output/printable.ts'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { createLog } from './log.ts'
import { openPort } from './open-port.ts'
import {
  addSandboxOptions,
  isKept,
  listenOptions,
  makeSandbox,
  type SandboxFlags,
} from './options.ts'
import { ownToken } from './own-token.ts'
import { runCommand } from './run-command.ts'

interface Flags extends SandboxFlags {
  verbose?: true
}

/** `gateway-sms sandbox exec`: runs a command with its own sandbox. */
export function addExecCommand(sandbox: Command, context: Context): void {
  const command = sandbox
    .command('exec')
    .description(
      'Start a sandbox, run a command that uses it, and stop the sandbox when the command exits.',
    )
    .usage('[options] -- <command> [arguments...]')
    .argument('<command...>', 'the command and its arguments')
    // Everything from the command's name onwards belongs to the command, even without `--`.
    .passThroughOptions()
  addSandboxOptions(command, { port: 0, log: 'none' })
    .option('--verbose', "print the sandbox's URL and the command's exit code to stderr")
    .addHelpText('after', help)
    .action((words: string[], _: Flags, { parent }: Command) =>
      exec(words, flagsOf(command, parent), context),
    )
}

const help = `
These environment variables connect the command to the sandbox:
  GATEWAY_SMS_BASE_URL     the sandbox's URL, such as http://127.0.0.1:40123
  GATEWAY_SMS_TOKEN        a token with every scope
  GATEWAY_SMS_EMAIL        the account's email address, for the token service
  GATEWAY_SMS_API_KEY      the account's API key, for the token service

Without the --, Node itself reads some of the command's options, such as --env-file.

The command's input, output and exit code are passed through. The exit code is 128 plus the signal's
number if a signal ended the command, ${exitCodes.notFound} if the command was not found, and ${exitCodes.notExecutable} if it could not
be run.

Examples:
  gateway-sms sandbox exec -- npm test
  gateway-sms sandbox exec --credit 0 -- python3 -m unittest`

async function exec(
  [command = '', ...args]: string[],
  flags: Flags,
  context: Context,
): Promise<void> {
  if (command === '')
    throw new UsageError(
      'the command to run is empty: specify a command after --, as in -- npm test',
    )
  const say = (line: string) => flags.verbose && context.remark(`gateway-sms: ${line}`)
  let exitCode: number
  {
    await using sandbox = await makeSandbox(flags, context, createLog(flags.log, context.terminal))
    const { url } = await openPort(sandbox, listenOptions(flags, context.terminal))
    say(`the sandbox is listening on ${url}`)
    const token = await ownToken(sandbox, isKept(flags))
    const env = environmentOf(sandbox, { url, token }, context.terminal)
    exitCode = await runCommand(command, args, env, context.terminal)
  }
  say(`${printableLine(command)} exited with code ${exitCode}; the sandbox has stopped`)
  if (exitCode !== exitCodes.done) throw new CliError(exitCode)
}

/**
 * Returns the command's environment, including the variables that connect the command to the sandbox. GATEWAY_SMS_ENVIRONMENT
 * is removed, because it would select another gateway.
 */
function environmentOf(
  sandbox: Sandbox,
  { url, token }: { url: string; token: string },
  { env }: Terminal,
): Terminal['env'] {
  const { GATEWAY_SMS_ENVIRONMENT: _, ...others } = env
  return {
    ...others,
    GATEWAY_SMS_BASE_URL: url,
    GATEWAY_SMS_TOKEN: token,
    GATEWAY_SMS_EMAIL: sandbox.credentials.email,
    GATEWAY_SMS_API_KEY: sandbox.credentials.apiKey,
  }
}

/**
 * Merges the flags given before `exec` with those given after it. If the same flag is given in both places, the one after
 * `exec` takes precedence.
 */
function flagsOf(command: Command, sandbox: Command | null): Flags {
  const own = command.opts<Flags>()
  const before = Object.entries(sandbox?.opts() ?? {}).filter(
    ([name]) => sandbox?.getOptionValueSource(name) === 'cli',
  )
  const { assume, assumptions, ...others }: Partial<Flags> & { assumptions?: true } =
    Object.fromEntries(before)
  if (assumptions) {
    throw new UsageError(
      '--assumptions, which only lists the assumptions, cannot be combined with exec: remove one of the two',
    )
  }
  const isOwn = ([name]: [string, unknown]) => command.getOptionValueSource(name) === 'cli'
  const last = Object.fromEntries(Object.entries(own).filter(isOwn))
  return { ...own, ...others, ...last, assume: { ...assume, ...own.assume } }
}
