import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { jsonDocument } from './output/json.ts'
import { messageEntries } from './output/message-words.ts'
import { drawRecord } from './output/table.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  json?: true
}

/** `gateway-sms show`: prints one message. */
export function addShowCommand(program: Command, context: Context): void {
  const command = program
    .command('show')
    .description("Show a message's state, statistics, price and options.")
    .argument('<id>', "the message's id")
    .option('--json', 'print the message as JSON')
    .addHelpText('after', '\nExample:\n  gateway-sms show 5cf7cc139f272546624d3795')
    .action((id: string, flags: Flags) => show(context, id, flags))
  addConnectionOptions(command)
}

async function show(context: Context, id: string, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { sms } = await connect(context, flags)
  const message = await sms.messages.get(id, { signal })
  terminal.write(
    flags.json
      ? jsonDocument(message)
      : await drawRecord(messageEntries(message), terminal.columns),
  )
}
