import type { Command } from 'commander'
import type { Message } from '../index.ts'
import { exitCodes } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { readDuration } from './input/flag-values.ts'
import { count } from './output/count.ts'
import { jsonLine } from './output/json.ts'
import { stateOf } from './output/message-words.ts'
import { commandLine } from './output/shell-word.ts'
import { CliError } from './cli-error.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  timeout?: number
  json?: true
}

/** `gateway-sms watch`: prints each change to a message until its state is final. */
export function addWatchCommand(program: Command, context: Context): void {
  const command = program
    .command('watch')
    .description('Print each change to a message until its state is final.')
    .argument('<id>', "the message's id")
    .option(
      '--timeout <duration>',
      'how long to wait, such as 90s or 15m (default: no limit)',
      readDuration,
    )
    .option('--json', 'print the message as a line of JSON after each change')
    .addHelpText(
      'after',
      `
Exit code 3 means that the timeout expired before the message's state was final. Exit code 4 means
that at least one recipient was not reached.

Example:
  gateway-sms watch 5cf7cc139f272546624d3795 --timeout 15m`,
    )
    .action((id: string, flags: Flags) => watch(context, id, flags))
  addConnectionOptions(command)
}

async function watch(context: Context, id: string, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { exitCodeOf } = await import('./output/explain-failure.ts')
  const { terminal, signal } = context
  const connection = await connect(context, flags)
  const resume = commandLine('watch', id, connection.flags)
  const either = AbortSignal.any([
    signal,
    ...(terminal.closed === undefined ? [] : [terminal.closed]),
  ])
  const { messages } = connection.sms
  let last: Message | undefined
  try {
    const deadline = flags.timeout === undefined ? {} : { deadline: flags.timeout * 1000 }
    for await (const message of messages.watch(id, { signal: either, ...deadline })) {
      last = message
      terminal.write(flags.json ? jsonLine(message) : describe(message))
    }
  } catch (error) {
    if (isLate(error)) {
      throw new CliError(
        exitCodes.unknown,
        `the message's state was not final before the timeout. To continue: ${resume}`,
      )
    }
    if (!either.aborted) throw error
  }
  if (signal.aborted) throw new CliError(exitCodeOf(signal), `stopped. To continue: ${resume}`)
  const missed = last === undefined ? 0 : missedBy(last)
  if (missed === 0) return
  throw new CliError(
    exitCodes.partly,
    `the message did not reach ${count(missed, 'recipient')}: see ${commandLine('recipients', id, connection.flags)}`,
  )
}

function describe(message: Message): string {
  const { sent = '?', delivered = '?', error = '?', total = '?' } = message.statistics
  const time = `${message.last_update?.toISOString().slice(0, 19) ?? '?'}Z`
  return `${time}  ${stateOf(message)}: ${sent} sent, ${delivered} delivered, ${error} failed of ${total}\n`
}

function missedBy({ statistics, recipients }: Message): number {
  return (statistics.error ?? 0) + (recipients.invalid.total ?? 0)
}

function isLate(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && error.reason === 'not-delivered-in-time'
}
