import type { ErrorCode } from '../../../generated/error-names.ts'
import { patterns } from '../../../generated/patterns.ts'
import type { Context } from '../context.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
import { documentedRefusal } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'

interface Codes {
  /** 406 · for an id that is none. */
  invalid: ErrorCode
  /** 404 · for an id that the account does not have. */
  missing: ErrorCode
}

/** The account's message that the path names. Throws a Refusal with the operation's own codes if there is none. */
export function findMessage(
  context: Context,
  call: AuthenticatedCall,
  codes: Codes,
): StoredMessage {
  checkMessageId(call, codes)
  const message = context.store.messages.find(call.parameters['id'] ?? '')
  if (message === undefined || message.account !== call.account || isGone(context, message)) {
    throw documentedRefusal(call.operation, codes.missing)
  }
  return message
}

/** Throws a Refusal, 406, if the path's id is not of the form of an id. */
export function checkMessageId(call: AuthenticatedCall, codes: Pick<Codes, 'invalid'>): void {
  if (!patterns.messageId.test(call.parameters['id'] ?? ''))
    throw documentedRefusal(call.operation, codes.invalid)
}

/** Whether a message is cancelled and can therefore no longer be read (A22). */
export function isGone(context: Context, message: StoredMessage): boolean {
  return message.isCancelled && context.settings.assumptions.cancelledMessage === 'gone'
}
