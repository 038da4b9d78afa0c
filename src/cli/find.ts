import type { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { count } from './output/count.ts'
import { jsonDocument } from './output/json.ts'
import { messageEntries } from './output/message-words.ts'
import { drawRecord } from './output/table.ts'
import { CliError } from './cli-error.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  sender?: string
  since?: string
  json?: true
}

/** `gateway-sms find`: looks up a message by its key to find out whether it was sent. */
export function addFindCommand(program: Command, context: Context): void {
  const command = program
    .command('find')
    .description(
      'Look up a message by the key that you passed to `send --key`, or that `send` printed when it exited with code 3.',
    )
    .argument('<key>', "the message's key")
    .option('--sender <name>', 'only messages from this sender')
    .option(
      '--since <date>',
      'only messages created since this time, such as 2026-11-23 09:30 (UTC)',
    )
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
If a message is found, its state shows whether it was sent. If no message is found (exit code 3),
the message may yet be sent, because a slow request may still reach the gateway.

Example:
  gateway-sms find order-42 --sender Acme`,
    )
    .action((key: string, flags: Flags) => find(context, key, flags))
  addConnectionOptions(command)
}

async function find(context: Context, key: string, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { readTime } = await import('./input/read-date.ts')
  const { terminal, signal } = context
  const since = flags.since === undefined ? {} : { since: await readTime('--since', flags.since) }
  const { sms } = await connect(context, flags)
  const result = await sms.messages.reconcile(key, {
    signal,
    ...since,
    ...(flags.sender !== undefined && { sender: flags.sender }),
  })
  if (flags.json) terminal.write(jsonDocument(result))
  else if (result.found) {
    terminal.write(await drawRecord(messageEntries(result.message), terminal.columns))
  }
  if (!result.found) {
    const { read, unread } = result
    const rest =
      unread === 0 ? '' : `, ${unread} more not read: narrow the search with --since or --sender`
    throw new CliError(
      exitCodes.unknown,
      `no message with this key was found, but a slow request may still reach the gateway (${count(read, 'message')} read${rest})`,
    )
  }
  if (!result.isQueued && result.message.transaction) {
    context.remark(
      'The message is an open transaction, and will not be sent until the transaction is closed.',
    )
  }
}
