import { basename } from 'node:path'
import { createClient, type SmsClient } from '../../index.ts'
import {
  estimateCampaign,
  openOutbox,
  OutboxError,
  type Batch,
  type Campaign,
  type CampaignStatus,
  type Outbox,
  type OutboxEvent,
} from '../../outbox/index.ts'
import { inEuros } from '../../sms/price.ts'
import type { CampaignFlags, OutboxFlags } from '../campaign.ts'
import { exitCodes } from '../exit-codes.ts'
import { askFirst, checkCanAsk } from '../input/ask-first.ts'
import { connect } from '../input/connect.ts'
import { readBody } from '../input/read-body.ts'
import { readRecipients } from '../input/read-recipients.ts'
import { filled } from '../input/target.ts'
import { exitCodeOf } from '../output/explain-failure.ts'
import { count } from '../output/count.ts'
import { jsonDocument, jsonLine } from '../output/json.ts'
import { printableLine } from '../output/printable.ts'
import { drawTable } from '../output/table.ts'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'

/**
 * `campaign send`: imports recipients who are not yet in the outbox, then sends messages until the campaign ends or is paused.
 */
export async function send(context: Context, file: string, flags: CampaignFlags): Promise<void> {
  const { terminal, signal } = context
  const template = await readBody(context, flags)
  const recipients = await readRecipients(
    context,
    [],
    { ...flags, recipients: file },
    template,
    '<people.csv>',
  )
  const connection = await connect(context, flags)
  const id = flags.id ?? basename(file).replace(/\.\w+$/u, '')
  const asks = connection.costs && !flags.yes
  if (asks) checkCanAsk(context)
  await withOutbox(context, { ...flags, create: true }, connection.sms, async (outbox) => {
    if (asks) {
      const { recipients: total, segments } = await estimateCampaign({ template, recipients })
      const limit =
        flags.maxCost === undefined
          ? 'without a maximum cost'
          : `for at most ${inEuros(flags.maxCost)}`
      await askFirst(
        context,
        `${connection.name}: send ${count(segments, 'segment')} to ${count(total, 'recipient')} ${limit}?`,
      )
    }
    const campaign = await outbox.campaign({
      id,
      sender: flags.sender,
      template,
      recipients,
      batchSize: flags.batch,
      ...(flags.rate !== undefined && { rate: flags.rate }),
      ...(flags.maxCost !== undefined && { maxCost: flags.maxCost }),
      signal,
    })
    const last = await workOn(context, outbox, campaign)
    terminal.write(flags.json ? jsonLine(last) : await statusTable(context, last))
    if (signal.aborted) {
      context.remark('Stopped. To continue, run the same command again.')
      throw new CliError(exitCodeOf(signal))
    }
    throwUnlessComplete(context, last)
  })
}

/** Sends messages until the campaign ends or is paused, and shows the progress. */
async function workOn(
  context: Context,
  outbox: Outbox,
  campaign: Campaign,
): Promise<CampaignStatus> {
  const stop = new AbortController()
  const end = () => stop.abort()
  context.signal.addEventListener('abort', end)
  if (context.signal.aborted) end()
  const working = outbox.work({ signal: stop.signal })
  try {
    for await (const status of campaign.progress({ interval: 200, signal: stop.signal })) {
      context.progress(bar(status))
      if (status.state === 'paused') break
    }
  } finally {
    end()
    await working
    context.signal.removeEventListener('abort', end)
    context.progress('')
  }
  return await campaign.status()
}

function bar({ sent, recipients, spent }: CampaignStatus): string {
  const width = 30
  const full = recipients === 0 ? 0 : Math.round((sent / recipients) * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${sent} of ${recipients}, ${spent} €`
}

function throwUnlessComplete(context: Context, status: CampaignStatus): void {
  if (status.undetermined > 0) {
    context.remark(
      'The outcome of some messages is unknown. To list these messages, run `gateway-sms campaign undetermined` for the same outbox.',
    )
    throw new CliError(exitCodes.unknown)
  }
  if (status.state === 'paused') {
    throw new CliError(
      status.sent > 0 ? exitCodes.partly : exitCodes.failed,
      `the campaign is paused (${status.reason}). To continue, run \`gateway-sms campaign resume\` with this campaign's id and outbox${status.reason === 'max-cost' ? ' and a higher --max-cost' : ''}, then this command again`,
    )
  }
  if (status.dead + status.invalid > 0) throw new CliError(exitCodes.partly)
}

/** `campaign status`: prints a campaign's status. */
export async function status(context: Context, id: string, flags: OutboxFlags): Promise<void> {
  await withCampaign(context, id, flags, async (campaign) => {
    const found = await campaign.status()
    context.terminal.write(flags.json ? jsonDocument(found) : await statusTable(context, found))
  })
}

/** `campaign pause`: pauses a campaign. */
export async function pause(context: Context, id: string, flags: OutboxFlags): Promise<void> {
  await withCampaign(context, id, flags, async (campaign) => await campaign.pause())
}

/** `campaign resume`: resumes a paused campaign. */
export async function resume(
  context: Context,
  id: string,
  flags: OutboxFlags & { maxCost?: number },
): Promise<void> {
  const { maxCost } = flags
  await withCampaign(context, id, flags, async (campaign) => await campaign.resume({ maxCost }))
}

/** `campaign report`: prints a campaign's report, as CSV or as JSON Lines. */
export async function report(context: Context, id: string, flags: OutboxFlags): Promise<void> {
  await withCampaign(context, id, flags, async (campaign) => {
    const { terminal } = context
    if (!flags.json) for await (const line of campaign.reportCsv()) terminal.write(line)
    else for await (const row of campaign.report()) terminal.write(jsonLine(row))
  })
}

/**
 * `campaign undetermined`: lists the messages whose outcome is unknown. With `--sent` or `--not-sent`, first records whether
 * the given message was sent.
 */
export async function undetermined(
  context: Context,
  flags: OutboxFlags & { sent?: string; notSent?: string },
): Promise<void> {
  await withOutbox(context, flags, unusedClient(), async (outbox) => {
    if (flags.sent !== undefined) await outbox.resolve(flags.sent, 'sent')
    if (flags.notSent !== undefined) await outbox.resolve(flags.notSent, 'not-sent')
    const batches = await listUndetermined(outbox)
    if (flags.json) return context.terminal.write(jsonDocument(batches))
    if (batches.length === 0) return context.remark('No undetermined messages.')
    context.terminal.write(
      await drawTable(
        {
          head: ['id', 'campaign or key', 'message', 'recipients', 'since'],
          rows: batches.map((each) => [
            each.id,
            each.campaign ?? each.key,
            each.messageId,
            each.recipients,
            each.updatedAt,
          ]),
        },
        context.terminal.columns,
      ),
    )
  })
}

async function listUndetermined(outbox: Outbox): Promise<Batch[]> {
  const all: Batch[] = []
  for (;;) {
    const some = await outbox.undetermined({ skip: all.length })
    if (some.length === 0) return all
    for (const batch of some) all.push(batch)
  }
}

async function statusTable(context: Context, status: CampaignStatus): Promise<string> {
  return await drawTable(
    {
      head: ['campaign', 'value'],
      rows: Object.entries(status).map(([name, value]) => [name, value as string | number]),
    },
    context.terminal.columns,
  )
}

async function withCampaign(
  context: Context,
  id: string,
  flags: OutboxFlags,
  act: (campaign: Campaign) => Promise<void>,
): Promise<void> {
  await withOutbox(context, flags, unusedClient(), async (outbox) => {
    const campaign = await outbox.findCampaign(id)
    if (campaign === undefined)
      throw new CliError(
        exitCodes.failed,
        'the outbox has no campaign with this id: check the id and --store',
      )
    await act(campaign)
  })
}

/** Opens the outbox and passes it to `act`. An outbox that does not exist is created with `create`, and is a UsageError without. */
async function withOutbox(
  context: Context,
  { store, create = false }: OutboxFlags & { create?: boolean },
  client: SmsClient,
  act: (outbox: Outbox) => Promise<void>,
): Promise<void> {
  const { env } = context.terminal
  const byVariable = filled(env['GATEWAY_SMS_OUTBOX'])
  const place = store ?? byVariable ?? './outbox'
  const isUrl = /^postgres(?:ql)?:/u.test(place)
  if (store !== undefined && isUrl && new URL(place).password !== '') {
    throw new UsageError(
      '--store must not contain a password, because other users can see command lines: set GATEWAY_SMS_OUTBOX instead',
    )
  }
  try {
    const outbox = await openOutbox({
      client,
      store: isUrl ? { postgres: place } : { dir: place },
      create,
      onEvent: explainPauses(context),
    })
    try {
      await act(outbox)
    } finally {
      await outbox.close()
    }
  } catch (error) {
    if (error instanceof OutboxError && error.reason === 'invalid-option') {
      throw new UsageError(error.message)
    }
    if (error instanceof OutboxError && error.reason === 'missing-store') {
      // A URL may contain a password.
      const shown = isUrl ? 'this database' : printableLine(place)
      const setting =
        store === undefined && byVariable !== undefined ? 'GATEWAY_SMS_OUTBOX' : '--store'
      throw new UsageError(`there is no outbox in ${shown}: check ${setting}`)
    }
    throw error
  }
}

/**
 * Returns a listener that explains why nothing is being sent. The listener shows the same reason again only after a message has
 * been sent or a different reason has been shown.
 */
function explainPauses(context: Context) {
  let last = ''
  return (event: OutboxEvent) => {
    if (event.type === 'sent') last = ''
    if (event.type !== 'held' || event.error.message === last) return
    last = event.error.message
    context.remark(`Waiting before the next attempt: ${last}`)
  }
}

/** Returns a client for commands that use only the ledger and make no requests. */
function unusedClient(): SmsClient {
  return createClient({ environment: 'test', token: 'unused' })
}
