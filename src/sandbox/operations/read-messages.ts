import type { ErrorCode } from '../../../generated/error-names.ts'
import { patterns } from '../../../generated/patterns.ts'
import type { Context } from '../context.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
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

/** Returns one message, as a list of one (D). */
export function getMessage(context: Context, call: AuthenticatedCall): unknown {
  const data = [presentMessage(findOrRefuse(context, call))]
  return succeeded(context, call.account, results(1), data)
}

/** Only the response to a malformed id is documented here; A10 covers an unknown one. */
function findOrRefuse(context: Context, call: AuthenticatedCall) {
  try {
    return findMessage(context, call, codes)
  } catch (error) {
    const { unknownMessage } = context.settings.assumptions
    if (unknownMessage === 'notFound' || !(error instanceof Refusal)) throw error
    throw documentedRefusal(call.operation, 202)
  }
}

/** Lists the account's messages. Without any it is a 404 · 203 (R). */
export function listMessages(context: Context, { account, operation }: AuthenticatedCall): unknown {
  const { cancelledMessage, listOrder } = context.settings.assumptions
  const messages = context.store.messages.summaries(account, cancelledMessage === 'readable')
  if (messages.length === 0) throw documentedRefusal(operation, 203)
  if (listOrder === 'newestFirst') messages.reverse()
  const data = messages.map(presentSummary)
  return succeeded(context, account, results(data.length), data)
}

const codes = { invalid: 202, missing: 203 } as const

/** Lists the valid recipients of a message. */
export function listRecipients(context: Context, call: AuthenticatedCall): unknown {
  const message = findMessage(context, call, codes)
  return response(context, call, message, recipientsOf(message))
}

/** Lists the recipients of a message with one number: more than one if the number was given twice. */
export function getRecipient(context: Context, call: AuthenticatedCall): unknown {
  const message = findMessage(context, call, codes)
  const number = call.parameters['number'] ?? ''
  return response(context, call, message, recipientsWithNumber(message, number))
}

/** Unlike all other operations these two show `credit` as a number (D). No recipients are a 404 · 203 (R). */
function response(
  context: Context,
  { account, operation }: AuthenticatedCall,
  message: StoredMessage,
  recipients: StoredRecipient[],
): unknown {
  if (recipients.length === 0) throw documentedRefusal(operation, 203)
  const data = recipients.map((recipient) => presentRecipient(message, recipient))
  const body = succeeded(context, account, results(data.length), data)
  return { ...body, credit: creditOf(context, account) }
}

/** Finds the account's message that the path names. Throws a Refusal with the codes for a malformed and a missing id. */
export function findMessage(
  context: Context,
  call: AuthenticatedCall,
  { invalid, missing }: { invalid: ErrorCode; missing: ErrorCode },
): StoredMessage {
  checkMessageId(call, invalid)
  const message = context.store.messages.find(call.parameters['id'] ?? '')
  // A22.
  const isGone = message?.isCancelled && context.settings.assumptions.cancelledMessage === 'gone'
  if (message === undefined || message.account !== call.account || isGone === true) {
    throw documentedRefusal(call.operation, missing)
  }
  return message
}

/** Throws a Refusal, 406, for a malformed id. */
export function checkMessageId(
  { parameters, operation }: AuthenticatedCall,
  code: ErrorCode,
): void {
  if (!patterns.messageId.test(parameters['id'] ?? '')) throw documentedRefusal(operation, code)
}
