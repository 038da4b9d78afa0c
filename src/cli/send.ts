import type { Command } from 'commander'
import { exitCodeHelp } from './exit-codes.ts'
import { addConnectionOptions } from './input/connection-options.ts'
import { readCount, readJson, readNumber } from './input/flag-values.ts'
import type { SendFlags } from './input/flags.ts'
import { addMessageOptions } from './input/message-options.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms send`: a message to one or many. */
export function addSendCommand(program: Command, context: Context): void {
  const command = program
    .command('send')
    .description('Send a message, once: by way of a transaction, which tells the price first.')
    .requiredOption('--sender <name>', 'who it is from')
  addMessageOptions(command)
    .option('--at <date>', '2030-12-25, 2030-12-25 09:30 (UTC) or 2030-12-25T09:30+01:00')
    .option('--flash', 'show it as a pop-up')
    .option('--callback-url <url>', 'where the gateway tells of each change')
    .option('--custom <json>', 'stored with the message', readJson)
    .optionsGroup('Care:')
    .option('--dry-run', 'only simulate (test: true): nothing goes to a telephone')
    .option('--max-segments <count>', 'send nothing if a text is longer', readCount)
    .option(
      '--max-price <euro>',
      'send nothing if all together costs more, as the gateway says',
      readNumber(0, 'An amount is a number such as 5 or 0.5'),
    )
    .option('--strict', 'send nothing if the gateway finds one recipient not valid')
    .option('--key <text>', 'what `gateway-sms find` looks for (default: a random one)')
    .option('--batch <count>', 'recipients for one message', readCount, 1000)
    .option(
      '--plain',
      'one request, no transaction: needs no scope but POST, and a lost response leaves open whether it was sent',
    )
    .option('--yes', 'do not ask; needed on production where nobody can be asked')
    .optionsGroup('Output:')
    .option('--json', 'print each message on a line of its own, and what became of it')
    .addHelpText('after', `${examples}\n\n${exitCodeHelp}`)
    .action(async (numbers: string[], flags: SendFlags) => {
      const { sendMessages } = await import('./sending/send-messages.ts')
      await sendMessages(context, numbers, flags)
    })
  addConnectionOptions(command)
}

const examples = `
A message is opened as a transaction, which is never sent by itself, and closed when all is well.
Exit code 3 means that the response to the close was lost; what to do then is printed. Ctrl+C lets
the message that is on its way come to its end, and sends no further one.

Examples:
  gateway-sms send --sender Acme --body 'Your parcel is here' +39-3331234567
  gateway-sms send --sender Acme --body 'Hi {{name}}!' --recipients people.csv --max-price 20 --yes
  fortune | gateway-sms send --sender Acme --body-file - --default-country IT 3331234567`
