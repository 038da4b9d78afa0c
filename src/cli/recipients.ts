import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { jsonDocument } from './output/json.ts'
import { drawTable } from './output/table.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  json?: true
}

/** `gateway-sms recipients`: lists a message's valid recipients with their delivery reports. */
export function addRecipientsCommand(program: Command, context: Context): void {
  const command = program
    .command('recipients')
    .description(
      "List a message's valid recipients, with each recipient's text and delivery report.",
    )
    .argument('<id>', "the message's id")
    .option('--json', 'print the recipients as a JSON array')
    .addHelpText('after', '\nExample:\n  gateway-sms recipients 5cf7cc139f272546624d3795')
    .action((id: string, flags: Flags) => recipients(context, id, flags))
  addConnectionOptions(command)
}

async function recipients(context: Context, id: string, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { sms } = await connect(context, flags)
  const all = await sms.messages.recipients(id, { signal })
  if (flags.json) return terminal.write(jsonDocument(all))
  const rows = all.map((recipient) => [
    recipient.number,
    recipient.body,
    recipient.sms,
    `${recipient.price} €`,
    recipient.state,
    recipient.state_detail,
    recipient.timestamp_delivery,
  ])
  const head = ['number', 'text', 'segments', 'price', 'state', 'detail', 'delivered']
  terminal.write(await drawTable({ head, rows, wrap: ['text', 'detail'] }, terminal.columns))
}
