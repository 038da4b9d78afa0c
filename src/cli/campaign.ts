import type { Command } from 'commander'
import { exitCodeHelp } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { readCount, readCountry, readNumber } from './input/flag-values.ts'
import type { Context } from './terminal/context.ts'

/** Where the outbox is, and how the output is written. */
export interface OutboxFlags {
  store?: string
  json?: true
}

/** Of `gateway-sms campaign send`. */
export interface CampaignFlags extends OutboxFlags, ConnectionFlags {
  id?: string
  sender: string
  body?: string
  bodyFile?: string
  defaultCountry?: string
  batch: number
  rate?: string
  maxCost?: number
  yes?: true
}

/** `gateway-sms campaign`: a message to many, through an outbox. */
export function addCampaignCommand(program: Command, context: Context): void {
  const campaign = program
    .command('campaign')
    .description(
      'Send to many through an outbox: it can be killed and started again, and sends to nobody twice.',
    )
    .addHelpText('after', `${stores}\n\n${exitCodeHelp}`)
  const send = campaign
    .command('send')
    .description('Send to all in a CSV file, or go on with it where it was.')
    .argument(
      '<people.csv>',
      'a header row with a column `number`, and one for each field; - is stdin',
    )
    .requiredOption('--sender <name>', 'who it is from')
    .option('--body <text>', 'the text; {{name}} is replaced by a field')
    .option('--body-file <path>', 'file that holds the text, but for a last line break')
    .option('--id <name>', 'what the campaign is known by (default: the name of the file)')
    .option(
      '--default-country <country>',
      'the country of numbers without a prefix, such as IT',
      readCountry,
    )
    .option('--batch <count>', 'recipients for one message', readCount, 1000)
    .option('--rate <rate>', 'such as 300/s, which are segments, or 20000 recipients/min')
    .option(
      '--max-cost <euro>',
      'pause when it would cost more, as the gateway says',
      readNumber(0, 'An amount is a number such as 5 or 0.5'),
    )
    .option('--yes', 'do not ask; needed on production where nobody can be asked')
    .action(
      async (file: string, flags: CampaignFlags) => await (await act()).send(context, file, flags),
    )
  addStore(send)
  addConnectionOptions(send)
  send.addHelpText(
    'after',
    `\nExample:\n  gateway-sms campaign send people.csv --sender Acme --body 'Hi {{name}}!' --rate 300/s --max-cost 900`,
  )
  const add = (
    name: string,
    description: string,
    run: (id: string, flags: OutboxFlags) => Promise<void>,
  ) =>
    addStore(
      campaign.command(name).description(description).argument('<id>', 'the campaign'),
    ).action(run)
  add(
    'status',
    'Show how far a campaign is.',
    async (id, flags) => await (await act()).status(context, id, flags),
  )
  add(
    'pause',
    'CliError sending; what is committed is still queued.',
    async (id, flags) => await (await act()).pause(context, id, flags),
  )
  add(
    'resume',
    'Let it go on: the next `campaign send` sends.',
    async (id, flags) => await (await act()).resume(context, id, flags),
  )
  add(
    'report',
    'Print a CSV line for each recipient, or JSON.',
    async (id, flags) => await (await act()).report(context, id, flags),
  )
  addStore(
    campaign
      .command('undetermined')
      .description(
        'List messages of which nobody can know whether they were sent, and resolve them.',
      )
      .option('--sent <id>', 'this one was sent')
      .option('--not-sent <id>', 'this one was not, and is to be sent again'),
  ).action(
    async (flags: OutboxFlags & { sent?: string; notSent?: string }) =>
      await (await act()).undetermined(context, flags),
  )
}

function addStore(command: Command): Command {
  return command
    .option(
      '--store <folder or url>',
      'folder, or postgres://… without a password (else: GATEWAY_SMS_OUTBOX, or ./outbox)',
    )
    .option('--json', 'print JSON')
}

const act = async () => await import('./campaigning/campaign-actions.ts')

const stores = `
The outbox is a folder that one process at a time has (npm install pg-boss @electric-sql/pglite),
or a PostgreSQL (npm install pg-boss pg).

Example:
  gateway-sms campaign status people --store ./outbox`
