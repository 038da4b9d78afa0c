import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import { authenticate } from '../pipeline/authenticate.ts'
import type { AuthenticatedCall, Call, Result } from '../pipeline/call.ts'
import { cancelMessage } from './cancel-message.ts'
import { createToken } from './create-token.ts'
import { deleteToken } from './delete-token.ts'
import { getMessage, listMessages, getRecipient, listRecipients } from './read-messages.ts'
import { getToken, listScopes, listTokens } from './read-tokens.ts'
import { sendMessage } from './send-message.ts'
import { updateMessage } from './update-message.ts'
import { updateToken } from './update-token.ts'

/** Rules throw a Refusal for what they do not accept. */
type Operation = (context: Context, call: Call) => Result

/** What the sandbox does for each operation of both specs. */
export const handlers: Record<OperationId, Operation> = {
  listMessages: withToken('listMessages', listMessages),
  sendMessage: withToken('sendMessage', sendMessage),
  getMessage: withToken('getMessage', getMessage),
  updateMessage: withToken('updateMessage', updateMessage),
  cancelMessage: withToken('cancelMessage', cancelMessage),
  listRecipients: withToken('listRecipients', listRecipients),
  getRecipient: withToken('getRecipient', getRecipient),
  listTokens,
  createToken,
  getToken,
  updateToken,
  deleteToken,
  listScopes,
}

/** All operations of the gateway need a token whose scopes cover the operation's path (D). */
function withToken(
  operationId: OperationId,
  operation: (context: Context, call: AuthenticatedCall) => Result,
): Operation {
  const { path } = operations[operationId]
  return (context, call) => operation(context, authenticate(context, call, path))
}
