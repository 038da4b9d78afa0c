import type { Command } from 'commander'
import type { SmsClient } from '../index.ts'
import { exitCodes } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { readDate } from './input/read-date.ts'
import { jsonDocument } from './output/json.ts'
import { messageEntries, stateOf } from './output/message-words.ts'
import { drawRecord } from './output/table.ts'
import { CliError } from './cli-error.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  json?: true
}

/** `gateway-sms reschedule`: changes the send date of a message that has not been sent yet. */
export function addRescheduleCommand(program: Command, context: Context): void {
  const command = program
    .command('reschedule')
    .description('Change the send date of a message that has not been sent yet.')
    .argument('<id>', "the message's id")
    .argument(
      '<date>',
      'new send date: 2030-12-25, 2030-12-25 09:30 (UTC) or 2030-12-25T09:30+01:00',
    )
    .option('--json', 'print the message as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  gateway-sms reschedule 5cf7cc139f272546624d3795 2030-12-25',
    )
    .action((id: string, date: string, flags: Flags) => reschedule(context, id, date, flags))
  addConnectionOptions(command)
}

async function reschedule(context: Context, id: string, text: string, flags: Flags): Promise<void> {
  const date = await readDate('<date>', text)
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { checkSendDate } = await import('./input/check-send-date.ts')
  const connection = await connect(context, flags)
  await checkSendDate(context, connection, '<date>', date)
  const message = await move(connection.sms, id, date, signal)
  terminal.write(
    flags.json
      ? jsonDocument(message)
      : await drawRecord(messageEntries(message), terminal.columns),
  )
}

/** Reschedules a message. If the message has already been sent, the error says so, unlike the gateway's own error. */
async function move({ messages }: SmsClient, id: string, date: string | Date, signal: AbortSignal) {
  const { isSmsError } = await import('../index.ts')
  try {
    return await messages.reschedule(id, date, { signal })
  } catch (error) {
    const isRefused = isSmsError(error) && error.name === 'GatewayError' && error.status === 422
    if (!isRefused) throw error
    const message = await messages.get(id, { signal }).catch(() => undefined)
    if (message === undefined || message.transaction || message.state === 0) throw error
    throw new CliError(
      exitCodes.failed,
      `the message has already been sent, so its send date cannot be changed (state: ${stateOf(message)})`,
    )
  }
}
