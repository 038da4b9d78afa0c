import type { Command } from 'commander'
import { exitCodeHelp } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { readCount, readCountry, readNumber } from './input/flag-values.ts'
import type { Context } from './terminal/context.ts'

/** The flags that all `campaign` commands share. */
export interface OutboxFlags {
  store?: string
  json?: true
}

/** The flags of `gateway-sms campaign send`. */
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

/** `gateway-sms campaign`: sends a message to a list of recipients through an outbox, and manages the outbox's campaigns. */
export function addCampaignCommand(program: Command, context: Context): void {
  const campaign = program
    .command('campaign')
    .description(
      'Send a message to a list of recipients through an outbox. You can stop and restart `campaign send` at any time without sending the message to any recipient twice.',
    )
    .addHelpText('after', `${stores}\n\n${exitCodeHelp}`)
  const send = campaign
    .command('send')
    .description('Send a message to everyone in a CSV file, or continue an interrupted campaign.')
    .argument(
      '<people.csv>',
      'CSV file, or - for stdin. The header row must contain a `number` column and a column for each field in the text',
    )
    .requiredOption('--sender <name>', 'sender shown to recipients')
    .option(
      '--body <text>',
      "text of the message; {{name}} is replaced with the recipient's `name` field",
    )
    .option(
      '--body-file <path>',
      'file with the text, or - for stdin; a final line break is ignored',
    )
    .option('--id <name>', "id of the campaign (default: the file's name without its extension)")
    .option(
      '--default-country <country>',
      'rewrite numbers in the format that the gateway expects. Numbers without an international prefix are assumed to belong to this country (a two-letter code, such as IT)',
      readCountry,
    )
    .option('--batch <count>', 'maximum number of recipients per message', readCount, 1000)
    .option(
      '--rate <rate>',
      'maximum rate, such as 300/s (segments per second) or 20000 recipients/min',
    )
    .option(...maxCost)
    .option('--yes', 'skip the confirmation; required in production without a terminal')
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
    run: (id: string, flags: OutboxFlags & { maxCost?: number }) => Promise<void>,
  ) =>
    addStore(
      campaign.command(name).description(description).argument('<id>', 'id of the campaign'),
    ).action(run)
  add(
    'status',
    "Show a campaign's progress.",
    async (id, flags) => await (await act()).status(context, id, flags),
  )
  add(
    'pause',
    'Pause a campaign. Messages that are already in progress may still be sent.',
    async (id, flags) => await (await act()).pause(context, id, flags),
  )
  add(
    'resume',
    'Resume a paused campaign. To continue sending, run `campaign send` again afterwards.',
    async (id, flags) => await (await act()).resume(context, id, flags),
  ).option(...maxCost)
  add(
    'report',
    'Print the outcome for each recipient as CSV or, with --json, as JSON Lines.',
    async (id, flags) => await (await act()).report(context, id, flags),
  )
  addStore(
    campaign
      .command('undetermined')
      .description(
        'List the messages whose outcome is unknown, or record whether a message was sent.',
      )
      .option('--sent <id>', 'mark this message as sent')
      .option(
        '--not-sent <id>',
        'mark this message as not sent, so that the next `campaign send` sends it',
      ),
  ).action(
    async (flags: OutboxFlags & { sent?: string; notSent?: string }) =>
      await (await act()).undetermined(context, flags),
  )
}

const maxCost = [
  '--max-cost <euros>',
  "pause the campaign before its total cost, at the gateway's prices, exceeds this amount",
  readNumber(0, 'The amount must be a number, in euros, such as 5 or 0.5'),
] as const

function addStore(command: Command): Command {
  return command
    .option(
      '--store <folder or url>',
      'folder, or postgres://… without a password (default: GATEWAY_SMS_OUTBOX, or ./outbox if the variable is not set)',
    )
    .option('--json', 'print the result as JSON')
}

const act = async () => await import('./campaigning/campaign-actions.ts')

const stores = `
The outbox is either a folder, which only one process at a time can open, or a PostgreSQL database.
To use a folder, first run npm install pg-boss @electric-sql/pglite.
To use a database, first run npm install pg-boss pg.

Example:
  gateway-sms campaign status people --store ./outbox`
