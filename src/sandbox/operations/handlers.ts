import type { OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import { authenticate } from '../pipeline/authenticate.ts'
import type { AuthenticatedCall, RoutedCall } from '../pipeline/call.ts'
import { getMessage, listMessages, getRecipient, listRecipients } from './read-messages.ts'
import { sendMessage } from './send-message.ts'
import * as tokens from './tokens.ts'
import { cancelMessage, updateMessage } from './update-message.ts'

/** Returns the body of the response, or throws a Refusal. */
type Operation = (context: Context, call: RoutedCall) => unknown

export const handlers: Record<OperationId, Operation> = {
  listMessages: withToken(listMessages),
  sendMessage: withToken(sendMessage),
  getMessage: withToken(getMessage),
  updateMessage: withToken(updateMessage),
  cancelMessage: withToken(cancelMessage),
  listRecipients: withToken(listRecipients),
  getRecipient: withToken(getRecipient),
  ...tokens,
}

/** Wraps an operation of the gateway so that it requires a token whose scopes allow the operation (D). */
function withToken(operation: (context: Context, call: AuthenticatedCall) => unknown): Operation {
  return (context, call) => operation(context, { ...call, ...authenticate(context, call) })
}
