import type { Context } from '../context.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import { presentSummary } from '../rules/present.ts'
import { Refusal } from '../rules/refusal.ts'
import { results, succeeded } from './envelope.ts'

/** The account's messages. None is a 404 · 203 (R). */
export function listMessages(context: Context, { account }: AuthenticatedCall): Result {
  const { cancelledMessage, listOrder } = context.settings.assumptions
  const messages = context.store.messages.summaries(account, cancelledMessage === 'readable')
  if (messages.length === 0) throw new Refusal(404, 203, 'No message found')
  if (listOrder === 'newestFirst') messages.reverse()
  return {
    status: 200,
    body: succeeded(context, account, results(messages.length), messages.map(presentSummary)),
  }
}
