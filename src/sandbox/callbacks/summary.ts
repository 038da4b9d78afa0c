import type { Context } from '../context.ts'
import { results, succeeded } from '../operations/envelope.ts'
import { presentMessage } from '../rules/present.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { CallbackRequest } from './call.ts'

/** The JSON summary of a message as it is sent to its `callback_url`: the payload, or a form variable (D; A38). */
export function summarise(context: Context, message: StoredMessage): CallbackRequest {
  const shown = presentMessage(message)
  const summary = JSON.stringify(
    context.settings.assumptions.callbackSummary === 'message'
      ? shown
      : succeeded(context, message.account, results(1), [shown]),
  )
  const { callbackField } = message
  if (callbackField === undefined) return { contentType: 'application/json', body: summary }
  return {
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams([[callbackField, summary]]).toString(),
  }
}
