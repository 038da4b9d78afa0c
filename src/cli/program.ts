import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { addCampaignCommand } from './campaign.ts'
import { addCancelCommand } from './cancel.ts'
import { addEstimateCommand } from './estimate.ts'
import { exitCodeHelp, exitCodes } from './exit-codes.ts'
import { addFindCommand } from './find.ts'
import { addListCommand } from './list.ts'
import { describeUsageError } from './output/describe-usage-error.ts'
import { addMcpCommand } from './mcp.ts'
import { addRecipientsCommand } from './recipients.ts'
import { addRescheduleCommand } from './reschedule.ts'
import { addSandboxCommand } from './sandbox.ts'
import { addSendCommand } from './send.ts'
import { addShowCommand } from './show.ts'
import { createContext, type Context } from './terminal/context.ts'
import { processTerminal } from './terminal/process-terminal.ts'
import type { Terminal } from './terminal/terminal.ts'
import { addTokenCommand } from './token.ts'
import { addVerifyCommand } from './verify.ts'
import { addWatchCommand } from './watch.ts'

/** Runs the command line and returns its exit code (see {@link exitCodes}). */
export async function run(
  words: string[],
  terminal: Terminal = processTerminal(),
  signal?: AbortSignal,
): Promise<number> {
  const context = createContext(terminal, signal)
  const code = await runWords(words, context)
  const problem = await terminal.finish?.()
  if (problem === undefined) return code
  context.terminal.writeError(`gateway-sms: some output could not be written (${problem})\n`)
  return code === exitCodes.done ? exitCodes.unwritten : code
}

async function runWords(words: string[], context: Context): Promise<number> {
  try {
    const program = createProgram(context)
    await program.parseAsync(readable(words, program), { from: 'user' })
    return exitCodes.done
  } catch (error) {
    context.progress('')
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.misused
    }
    // Loaded on demand, so that showing the help does not load the client.
    const { explainFailure } = await import('./output/explain-failure.ts')
    const { exitCode, lines } = explainFailure(error, context)
    for (const [i, line] of lines.entries()) {
      context.terminal.writeError(`${i === 0 ? 'gateway-sms: ' : ''}${line}\n`)
    }
    return exitCode
  }
}

function createProgram(context: Context): Command {
  const { terminal } = context
  const program = new Command('gateway-sms')
    .description('Send SMS through the Gateway SMS API, or run a sandbox on your own machine.')
    .version(packageJson.version)
    // Flags that follow the command given to `sandbox exec` belong to that command.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: (text, write) => write(`gateway-sms: ${describeUsageError(text)}; see --help\n`),
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', `\n${environmentHelp}\n\n${exitCodeHelp}`)
  for (const add of commands) add(program, context)
  for (const command of [
    program,
    ...program.commands.flatMap((each) => [each, ...each.commands]),
  ]) {
    // Node reads a flag named --env-file itself, even after the script's name.
    command.option(
      '--dotenv <file>',
      'read variables from a file; variables that are already set take precedence',
    )
  }
  return program.hook('preAction', (_, command) => {
    const { dotenv } = command.optsWithGlobals<{ dotenv?: string }>()
    if (dotenv !== undefined) context.readDotenv(dotenv)
  })
}

const commands = [
  addSendCommand,
  addCampaignCommand,
  addListCommand,
  addShowCommand,
  addRecipientsCommand,
  addWatchCommand,
  addFindCommand,
  addCancelCommand,
  addRescheduleCommand,
  addEstimateCommand,
  addTokenCommand,
  addSandboxCommand,
  addVerifyCommand,
  addMcpCommand,
]

const environmentHelp = `Environment variables (the corresponding flags override them):
  GATEWAY_SMS_ENVIRONMENT  production or test
  GATEWAY_SMS_BASE_URL     URL of a gateway other than the vendor's
  GATEWAY_SMS_TOKEN        the token for requests to the gateway
  GATEWAY_SMS_EMAIL        the account's email address, for gateway-sms token
  GATEWAY_SMS_API_KEY      the account's API key, for gateway-sms token
  GATEWAY_SMS_OUTBOX       the outbox's folder or URL, for gateway-sms campaign

--dotenv reads the variables from a file such as .env. Variables that are already set take
precedence.

The format of the printed tables may change between versions. In scripts, use a command's --json
option instead. With --json, send and watch print one JSON document per line, and most other
commands print a single JSON document. Warnings, progress and errors go to stderr.

Example:
  export GATEWAY_SMS_ENVIRONMENT=test GATEWAY_SMS_TOKEN=…
  gateway-sms send --sender Acme --body 'Your parcel is here' +39-3331234567`

/**
 * Replaces an empty command line with `--help`, and removes the arguments of an unknown command, so that the error names only
 * the command.
 */
function readable(words: string[], program: Command): string[] {
  const [first, second] = words
  if (first === undefined) return ['--help']
  const isCommand = (word: string) => program.commands.some((command) => command.name() === word)
  if (first === 'help') return second === undefined || isCommand(second) ? words : [second]
  return first.startsWith('-') || isCommand(first) ? words : [first]
}
