import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { askFirst } from './input/ask-first.ts'
import { jsonDocument } from './output/json.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  json?: true
  yes?: true
}

/** `gateway-sms cancel`: cancels a message that has not been sent yet. */
export function addCancelCommand(program: Command, context: Context): void {
  const command = program
    .command('cancel')
    .description('Cancel a message that has not been sent yet. Its price is not refunded.')
    .argument('<id>', "the message's id")
    .option('--yes', 'skip the confirmation; required in production without a terminal')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  gateway-sms cancel 5cf7cc139f272546624d3795')
    .action((id: string, flags: Flags) => cancel(context, id, flags))
  addConnectionOptions(command)
}

async function cancel(context: Context, id: string, flags: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { sms, costs, name } = await connect(context, flags)
  if (costs && !flags.yes) {
    await askFirst(context, `${name}: cancel this message? Its price is not refunded.`)
  }
  await sms.messages.cancel(id, { signal })
  terminal.write(flags.json ? jsonDocument({ id, cancelled: true }) : `Cancelled ${id}.\n`)
}
