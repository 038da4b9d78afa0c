import type { Command } from 'commander'
import { readNumber } from './input/flag-values.ts'
import type { EstimateFlags } from './input/flags.ts'
import { addMessageOptions } from './input/message-options.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms estimate`: counts a message's segments and calculates its price locally. */
export function addEstimateCommand(program: Command, context: Context): void {
  const command = program
    .command('estimate')
    .description(
      "Count a message's segments and calculate its price locally, without a token or a network connection.",
    )
  addMessageOptions(command)
    .option(
      '--price-per-segment <euros>',
      'price of one segment to one recipient',
      readNumber(0, 'The amount must be a number, in euros, such as 0.0315'),
    )
    .option('--realtime', 'estimate a realtime message, which costs more')
    .optionsGroup('Output:')
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      `
Without recipients, the figures are for a single recipient.

Example:
  gateway-sms estimate --body 'Hi {{name}}!' --recipients people.csv --price-per-segment 0.0315`,
    )
    .action(async (numbers: string[], flags: EstimateFlags) => {
      const { estimateMessage } = await import('./estimating/estimate-message.ts')
      await estimateMessage(context, numbers, flags)
    })
}
