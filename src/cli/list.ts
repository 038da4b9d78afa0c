import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { jsonDocument } from './output/json.ts'
import { drawTable } from './output/table.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  json?: true
}

/** `gateway-sms list`: the account's messages. */
export function addListCommand(program: Command, context: Context): void {
  const command = program
    .command('list')
    .description("List the account's messages.")
    .option('--json', 'print an array of messages')
    .addHelpText('after', "\nExample:\n  gateway-sms list --json | jq -r '.[].id'")
    .action((flags: Flags) => list(context, flags))
  addConnectionOptions(command)
}

async function list(context: Context, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { sms } = await connect(context, flags)
  const messages = await sms.messages.list({ signal })
  if (flags.json) return terminal.write(jsonDocument(messages))
  if (messages.length === 0) return context.remark('There is no message.')
  const rows = messages.map(({ id, sender, timestamp }) => [id, sender, timestamp])
  terminal.write(await drawTable({ head: ['id', 'sender', 'made'], rows }, terminal.columns))
}
