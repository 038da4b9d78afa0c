import type { Command } from 'commander'
import { exitCodeHelp } from './exit-codes.ts'
import { addConnectionOptions } from './input/connection-options.ts'
import { readCount, readJson, readNumber } from './input/flag-values.ts'
import type { SendFlags } from './input/flags.ts'
import { addMessageOptions } from './input/message-options.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms send`: sends a message to one or more recipients. */
export function addSendCommand(program: Command, context: Context): void {
  const command = program
    .command('send')
    .description(
      'Send a message exactly once, through a transaction that is closed only if the recipients and the price pass every check.',
    )
    .requiredOption('--sender <name>', 'sender shown to recipients')
  addMessageOptions(command)
    .option(
      '--at <date>',
      'send date: 2030-12-25, 2030-12-25 09:30 (UTC) or 2030-12-25T09:30+01:00',
    )
    .option('--flash', 'show the message as a pop-up')
    .option('--callback-url <url>', 'URL to which the gateway reports status changes')
    .option('--custom <json>', 'JSON to store with the message', readJson)
    .optionsGroup('Safety:')
    .option('--dry-run', 'only simulate sending (test: true): nothing is sent to real phones')
    .option(
      '--max-segments <count>',
      'send nothing if any text has more segments than this',
      readCount,
    )
    .option(
      '--max-price <euros>',
      "send nothing if the gateway's total price is higher than this",
      readNumber(0, 'The amount must be a number, in euros, such as 5 or 0.5'),
    )
    .option('--strict', 'send nothing if the gateway finds an invalid recipient')
    .option('--key <text>', 'key for `gateway-sms find` (default: random)')
    .option('--batch <count>', 'maximum number of recipients per message', readCount, 1000)
    .option(
      '--plain',
      'send with a single request, without a transaction. This needs only the POST scope, but if the response is lost, it is unknown whether the message was sent',
    )
    .option('--yes', 'skip the confirmation; required in production without a terminal')
    .optionsGroup('Output:')
    .option('--json', 'print each message with its outcome as a line of JSON')
    .addHelpText('after', `${examples}\n\n${exitCodeHelp}`)
    .action(async (numbers: string[], flags: SendFlags) => {
      const { sendMessages } = await import('./sending/send-messages.ts')
      await sendMessages(context, numbers, flags)
    })
  addConnectionOptions(command)
}

const examples = `
Without --plain, the command opens each message as a transaction, and sends the message by closing
the transaction. Exit code 3 means that a response was lost, so a message may have been sent. The
output explains how to check. After Ctrl+C, the command finishes sending the message in progress
and sends no others.

Examples:
  gateway-sms send --sender Acme --body 'Your parcel is here' +39-3331234567
  gateway-sms send --sender Acme --body 'Hi {{name}}!' --recipients people.csv --max-price 20 --yes
  fortune | gateway-sms send --sender Acme --body-file - --default-country IT 3331234567`
