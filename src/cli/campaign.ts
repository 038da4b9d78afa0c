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

/** Flags of `gateway-sms campaign send`. */
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

/** `gateway-sms campaign`: sends a message to a list of recipients through an outbox. */
export function addCampaignCommand(program: Command, context: Context): void {
  const campaign = program
    .command('campaign')
    .description(
      'Send a message to a list through an outbox. You can stop and restart the command at any time; nobody receives the message twice.',
    )
    .addHelpText('after', `${stores}\n\n${exitCodeHelp}`)
  const send = campaign
    .command('send')
    .description('Send to everyone in a CSV file, or continue where it stopped.')
    .argument(
      '<people.csv>',
      'CSV with a header row: a column `number`, and one for each field; - reads stdin',
    )
    .requiredOption('--sender <name>', 'the sender')
    .option('--body <text>', 'the text; {{name}} is replaced by the field of that name')
    .option('--body-file <path>', 'file with the text; a final line break is ignored')
    .option('--id <name>', 'the id of the campaign (default: the name of the file)')
    .option(
      '--default-country <country>',
      'the country of numbers without a prefix, such as IT',
      readCountry,
    )
    .option('--batch <count>', 'recipients of each message at the gateway', readCount, 1000)
    .option('--rate <rate>', 'limit such as 300/s, in segments, or 20000 recipients/min')
    .option(
      '--max-cost <euro>',
      'pause before the cost would exceed this, at the gateway’s prices',
      readNumber(0, 'An amount is a number such as 5 or 0.5'),
    )
    .option('--yes', 'do not ask for confirmation; required on production without a terminal')
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
      campaign.command(name).description(description).argument('<id>', 'the id of the campaign'),
    ).action(run)
  add(
    'status',
    'Show the progress of a campaign.',
    async (id, flags) => await (await act()).status(context, id, flags),
  )
  add(
    'pause',
    'Stop sending. Batches that are already committed are still queued.',
    async (id, flags) => await (await act()).pause(context, id, flags),
  )
  add(
    'resume',
    'Continue a paused campaign: the next `campaign send` sends.',
    async (id, flags) => await (await act()).resume(context, id, flags),
  )
  add(
    'report',
    'Print the outcome for each recipient, as CSV or JSON.',
    async (id, flags) => await (await act()).report(context, id, flags),
  )
  addStore(
    campaign
      .command('undetermined')
      .description('List messages that may or may not have been sent, and resolve them.')
      .option('--sent <id>', 'mark this message as sent')
      .option('--not-sent <id>', 'mark this message as not sent, and send it again'),
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
The outbox is a folder, which one process at a time can open (npm install pg-boss @electric-sql/pglite),
or a PostgreSQL database (npm install pg-boss pg).

Example:
  gateway-sms campaign status people --store ./outbox`
