import type { ErrorCode } from '../../../generated/error-names.ts'
import * as patterns from '../../../generated/patterns.ts'
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
import { documentedRefusal } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'

/** Returns a message as the only item of a list (D). The code for an unknown id is an assumption (A10). */
export function getMessage(context: Context, call: AuthenticatedCall): unknown {
  const missing = context.settings.assumptions.unknownMessage === 'notFound' ? 203 : 202
  const data = [presentMessage(findMessage(context, call, { invalid: 202, missing }))]
  return succeeded(context, call.account, results(1), data)
}

/** Lists the account's messages. If the account has none, the response is a 404 · 203 (R). */
export function listMessages(context: Context, { account, operation }: AuthenticatedCall): unknown {
  const { cancelledMessage, listOrder } = context.settings.assumptions
  const messages = context.store.messages.summaries(account, cancelledMessage === 'readable')
  if (messages.length === 0) throw documentedRefusal(operation, 203)
  if (listOrder === 'newestFirst') messages.reverse()
  const data = messages.map(presentSummary)
  return succeeded(context, account, results(data.length), data)
}

const codes = { invalid: 202, missing: 203 } as const

export function listRecipients(context: Context, call: AuthenticatedCall): unknown {
  const message = findMessage(context, call, codes)
  return response(context, call, message, recipientsOf(message))
}

/** Lists those of a message's recipients that have a given number. Several recipients can have the same number. */
export function getRecipient(context: Context, call: AuthenticatedCall): unknown {
  const message = findMessage(context, call, codes)
  const number = call.parameters['number'] ?? ''
  return response(context, call, message, recipientsWithNumber(message, number))
}

/**
 * The response of the two operations above, the only ones that return `credit` as a number (D). If there are no recipients, the
 * response is a 404 · 203 (R).
 */
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

/**
 * Finds the message whose id is in the path, if it belongs to the account. Throws a Refusal with one of the operation's codes
 * if the id is malformed or unknown.
 */
export function findMessage(
  context: Context,
  call: AuthenticatedCall,
  { invalid, missing }: { invalid: ErrorCode; missing: ErrorCode },
): StoredMessage {
  checkMessageId(call, invalid)
  const message = context.store.messages.find(call.parameters['id'] ?? '')
  // Whether a cancelled message can still be found is an assumption (A22).
  const isGone = message?.isCancelled && context.settings.assumptions.cancelledMessage === 'gone'
  if (message === undefined || message.account !== call.account || isGone === true) {
    throw documentedRefusal(call.operation, missing)
  }
  return message
}

/** Throws a Refusal (406) if the id is malformed. */
export function checkMessageId({ parameters, operation }: AuthenticatedCall, code: ErrorCode) {
  if (!patterns.messageId.test(parameters['id'] ?? '')) throw documentedRefusal(operation, code)
}
