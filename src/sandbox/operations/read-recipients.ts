import type { Context } from '../context.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import { presentRecipient } from '../rules/present.ts'
import { Refusal } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/messages.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'
import { creditOf, results, succeeded } from './envelope.ts'
import { findMessage } from './find-message.ts'

const codes = { invalid: 202, missing: 203 } as const

/** Every valid recipient of a message. */
export function listRecipients(context: Context, call: AuthenticatedCall): Result {
  const message = findMessage(context, call, codes)
  return answer(context, call, message, recipientsOf(message))
}

/** The recipients of a message that have one number: one, unless the number was given twice. */
export function getRecipient(context: Context, call: AuthenticatedCall): Result {
  const message = findMessage(context, call, codes)
  return answer(
    context,
    call,
    message,
    recipientsWithNumber(message, call.parameters['number'] ?? ''),
  )
}

/** Unlike all other operations these two show `credit` as a number (D). Nobody is a 404 · 203 (R). */
function answer(
  context: Context,
  { account }: AuthenticatedCall,
  message: StoredMessage,
  recipients: StoredRecipient[],
): Result {
  if (recipients.length === 0) throw new Refusal(404, 203, 'No message found')
  const data = recipients.map((recipient) => presentRecipient(message, recipient))
  const body = succeeded(context, account, results(data.length), data)
  return { status: 200, body: { ...body, credit: creditOf(context, account) } }
}
