import type { Context } from '../context.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import {
  presentMessage,
  results,
  succeeded,
  presentSummary,
  presentRecipient,
  creditOf,
} from '../rules/present.ts'
import { documentedRefusal, Refusal } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'
import { findMessage } from './message-lookup.ts'

/** One message, as a list of one (D). */
export function getMessage(context: Context, call: AuthenticatedCall): Result {
  const message = findOrRefuse(context, call)
  return {
    status: 200,
    body: succeeded(context, call.account, results(1), [presentMessage(message)]),
  }
}

/** Only the response to an id that is none is documented here; A10 says what an unknown one gets. */
function findOrRefuse(context: Context, call: AuthenticatedCall) {
  try {
    return findMessage(context, call, { invalid: 202, missing: 203 })
  } catch (error) {
    const { unknownMessage } = context.settings.assumptions
    if (unknownMessage === 'notFound' || !(error instanceof Refusal)) throw error
    throw documentedRefusal(call.operation, 202)
  }
}

/** The account's messages. None is a 404 · 203 (R). */
export function listMessages(context: Context, { account, operation }: AuthenticatedCall): Result {
  const { cancelledMessage, listOrder } = context.settings.assumptions
  const messages = context.store.messages.summaries(account, cancelledMessage === 'readable')
  if (messages.length === 0) throw documentedRefusal(operation, 203)
  if (listOrder === 'newestFirst') messages.reverse()
  return {
    status: 200,
    body: succeeded(context, account, results(messages.length), messages.map(presentSummary)),
  }
}

const codes = { invalid: 202, missing: 203 } as const

/** Every valid recipient of a message. */
export function listRecipients(context: Context, call: AuthenticatedCall): Result {
  const message = findMessage(context, call, codes)
  return response(context, call, message, recipientsOf(message))
}

/** The recipients of a message that have one number: one, unless the number was given twice. */
export function getRecipient(context: Context, call: AuthenticatedCall): Result {
  const message = findMessage(context, call, codes)
  return response(
    context,
    call,
    message,
    recipientsWithNumber(message, call.parameters['number'] ?? ''),
  )
}

/** Unlike all other operations these two show `credit` as a number (D). Nobody is a 404 · 203 (R). */
function response(
  context: Context,
  { account, operation }: AuthenticatedCall,
  message: StoredMessage,
  recipients: StoredRecipient[],
): Result {
  if (recipients.length === 0) throw documentedRefusal(operation, 203)
  const data = recipients.map((recipient) => presentRecipient(message, recipient))
  const body = succeeded(context, account, results(data.length), data)
  return { status: 200, body: { ...body, credit: creditOf(context, account) } }
}
