import type { Command } from 'commander'
import type { Message, MessageSummary, SmsClient } from '../index.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { readCount } from './input/flag-values.ts'
import { jsonDocument } from './output/json.ts'
import { stateOf } from './output/message-words.ts'
import { drawTable, type Cell } from './output/table.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  limit: number
  json?: true
}

/** `gateway-sms list`: lists the account's newest messages. */
export function addListCommand(program: Command, context: Context): void {
  const command = program
    .command('list')
    .description(
      "List the account's newest messages, each with its state and number of recipients.",
    )
    .option(
      '--limit <count>',
      'maximum number of messages to list; each message requires one request',
      readCount,
      20,
    )
    .option('--json', 'print the messages as a JSON array')
    .addHelpText('after', "\nExample:\n  gateway-sms list --limit 100 --json | jq -r '.[].id'")
    .action((flags: Flags) => list(context, flags))
  addConnectionOptions(command)
}

async function list(context: Context, { limit, ...flags }: Flags): Promise<void> {
  const { connect } = await import('./input/connect.ts')
  const { terminal, signal } = context
  const { sms } = await connect(context, flags)
  const all = await sms.messages.list({ signal })
  if (all.length === 0 && !flags.json) return context.remark('No messages.')
  const newest = all.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, limit)
  const messages = await readAll(sms, newest, signal)
  terminal.write(
    flags.json
      ? jsonDocument(messages)
      : await drawTable({ head, rows: messages.map(rowOf) }, terminal.columns),
  )
  if (all.length > limit) {
    context.remark(
      `Showing the newest ${limit} of ${all.length} messages; --limit ${all.length} shows all.`,
    )
  }
}

/** Returns the time at which a message was created. A message without a time counts as the newest. */
function timeOf({ timestamp }: MessageSummary): number {
  return timestamp?.getTime() ?? Number.MAX_SAFE_INTEGER
}

/**
 * Reads each message, because the gateway's list contains neither states nor recipients. A message that was deleted in the
 * meantime is returned as listed.
 */
async function readAll(
  { messages }: SmsClient,
  listed: readonly MessageSummary[],
  signal: AbortSignal,
): Promise<(Message | MessageSummary)[]> {
  const { isSmsError } = await import('../index.ts')
  const found: (Message | MessageSummary)[] = [...listed]
  const entries = listed.entries()
  let hasFailed = false
  const readNext = async () => {
    for (const [i, { id }] of entries) {
      if (hasFailed) return
      try {
        found[i] = await messages.get(id, { signal })
      } catch (error) {
        const isGone =
          isSmsError(error) && error.name === 'GatewayError' && notFound.has(error.reason)
        if (isGone) continue
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, readNext))
  return found
}

/**
 * The error reasons that indicate a deleted message. The API reference (R) documents the same error for unknown and invalid
 * ids.
 */
const notFound: ReadonlySet<string> = new Set(['message-not-found', 'invalid-message-id'])

/** The number of messages that are read concurrently. */
const concurrency = 4

const head = ['id', 'sender', 'state', 'recipients', 'created']

function rowOf(message: Message | MessageSummary): Cell[] {
  const { id, sender, timestamp } = message
  if (!('state' in message)) return [id, sender, undefined, undefined, timestamp]
  const { valid, invalid } = message.recipients
  const recipients = invalid.total ? `${valid.count} and ${invalid.total} invalid` : valid.count
  return [id, sender, stateOf(message), recipients, timestamp]
}
