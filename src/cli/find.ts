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

/** `gateway-sms find`: the message that carries a key, for when it is not known whether it was sent. */
export function addFindCommand(program: Command, context: Context): void {
  const command = program
    .command('find')
    .description(
      'Look for the message that was sent under a key, as --key or exit code 3 named it.',
    )
    .argument('<key>', 'the key')
    .option('--sender <name>', 'look only at messages of this sender')
    .option('--since <date>', 'look only at messages from then on, such as 2026-11-23 09:30 (UTC)')
    .option('--json', 'print what was found')
    .addHelpText(
      'after',
      `
Found is proof; not found, with exit code 3, is none: a request that was slow may still arrive.

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
    const rest = unread === 0 ? '' : `, ${unread} more were not: give --since or --sender`
    throw new CliError(
      exitCodes.unknown,
      `not found, which proves nothing: the message may still arrive. ${count(read, 'message')} read${rest}`,
    )
  }
  if (!result.isQueued && result.message.transaction) {
    context.remark('It is an open transaction, which was not sent, and never is by itself.')
  }
}
