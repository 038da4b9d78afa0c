import { randomUUID } from 'node:crypto'
import type { RecipientInput, SendRequest } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { checkCanAsk } from '../input/ask-first.ts'
import { checkSendDate } from '../input/check-send-date.ts'
import { connect } from '../input/connect.ts'
import { readBody } from '../input/read-body.ts'
import { readDate } from '../input/read-date.ts'
import { readRecipients } from '../input/read-recipients.ts'
import { explainFailure, exitCodeOf } from '../output/explain-failure.ts'
import { jsonLine } from '../output/json.ts'
import type { SendFlags } from '../input/flags.ts'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { SendPlan, OutgoingMessage } from './send-plan.ts'
import { invalidNumbers, type Outcome } from './outcome.ts'
import { drawOutcomes, outcomeLine } from './present-outcomes.ts'
import { sendByDraft } from './send-by-draft.ts'
import { sendPlainly } from './send-plainly.ts'

/** Reads the messages, sends them, and prints their outcomes. */
export async function sendMessages(
  context: Context,
  numbers: readonly string[],
  flags: SendFlags,
): Promise<void> {
  const plan = await readPlan(context, numbers, flags)
  const { terminal } = context
  const outcomes: Outcome[] = []
  for await (const outcome of flags.plain ? sendPlainly(plan) : sendByDraft(plan)) {
    outcomes.push(outcome)
    if (flags.json) terminal.write(jsonLine(outcomeLine(outcome)))
  }
  context.progress('')
  if (!flags.json) terminal.write(await drawOutcomes(outcomes, terminal.columns))
  remarkOnFailures(plan, outcomes)
  const exitCode = exitCodeFor(outcomes, context)
  if (exitCode !== exitCodes.done) throw new CliError(exitCode)
}

async function readPlan(
  context: Context,
  numbers: readonly string[],
  flags: SendFlags,
): Promise<SendPlan> {
  checkPlain(flags)
  const body = await readBody(context, flags)
  const recipients = await readRecipients(context, numbers, flags, body)
  const date = flags.at === undefined ? undefined : await readDate('--at', flags.at)
  const options = {
    ...(flags.flash && { flash: true }),
    ...(date !== undefined && { timestamp_send: date }),
    ...(flags.callbackUrl !== undefined && { callback_url: flags.callbackUrl }),
    ...(flags.custom !== undefined && { custom: flags.custom }),
  }
  const request = {
    sender: flags.sender,
    body,
    ...(flags.priority !== undefined && { priority: flags.priority }),
    ...(Object.keys(options).length > 0 && { options }),
  }
  const connection = await connect(context, flags)
  if (date !== undefined) await checkSendDate(context, connection, '--at', date)
  const asks = connection.costs && !flags.yes && !flags.dryRun
  if (asks) checkCanAsk(context)
  return { context, connection, outgoing: toOutgoing(request, recipients, flags), flags, asks }
}

function checkPlain({ plain, strict, maxPrice }: SendFlags): void {
  if (!plain || (!strict && maxPrice === undefined)) return
  const option = strict ? '--strict' : '--max-price'
  throw new UsageError(
    `${option} cannot be combined with --plain, which sends without a transaction: remove one of them`,
  )
}

function toOutgoing(
  request: Omit<SendRequest, 'recipients'>,
  recipients: RecipientInput[],
  { batch, key, custom }: SendFlags,
): OutgoingMessage[] {
  const takesKey =
    custom === undefined ||
    (typeof custom === 'object' && custom !== null && !Array.isArray(custom))
  if (key !== undefined && !takesKey) {
    throw new UsageError(
      '--custom must be a JSON object if --key is given, because the key is stored in it',
    )
  }
  const count = Math.ceil(recipients.length / batch)
  return Array.from({ length: count }, (_, i) => {
    const keyOfThis = key === undefined ? randomUUID() : count === 1 ? key : `${key}-${i + 1}`
    return {
      request: { ...request, recipients: recipients.slice(i * batch, (i + 1) * batch) },
      key: takesKey && keyOfThis,
    }
  })
}

/** Prints one line for each distinct failure, and explains how to check each message that may have been sent. */
function remarkOnFailures({ context, connection }: SendPlan, outcomes: readonly Outcome[]): void {
  const said = new Set<string>()
  for (const { error } of outcomes) {
    if (error === undefined) continue
    const [first = '', ...more] = explainFailure(error, context, connection.flags).lines
    if (!said.has(first)) context.remark(`gateway-sms: ${first}`)
    said.add(first)
    const rest = more.join('\n')
    if (rest !== '' && !said.has(rest)) context.remark(rest)
    said.add(rest)
  }
}

function exitCodeFor(outcomes: readonly Outcome[], context: Context): number {
  const { signal } = context
  const has = (sent: Outcome['sent']) => outcomes.some((outcome) => outcome.sent === sent)
  if (has('unknown')) return exitCodes.unknown
  if (has('no') && signal.aborted) return exitCodeOf(signal)
  if (!has('yes')) {
    const failure = outcomes.find(({ error }) => error !== undefined)
    return failure === undefined
      ? exitCodes.failed
      : explainFailure(failure.error, context).exitCode
  }
  const isPartial = has('no') || outcomes.some((outcome) => invalidNumbers(outcome).length > 0)
  return isPartial ? exitCodes.partly : exitCodes.done
}
