import type { Context } from '../context.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import { presentMessage } from '../rules/present.ts'
import { Refusal } from '../rules/refusal.ts'
import { results, succeeded } from './envelope.ts'
import { findMessage } from './find-message.ts'

/** One message, as a list of one (D). */
export function getMessage(context: Context, call: AuthenticatedCall): Result {
  const message = findOrRefuse(context, call)
  return {
    status: 200,
    body: succeeded(context, call.account, results(1), [presentMessage(message)]),
  }
}

/** Only the answer to an id that is none is documented here; A10 says what an unknown one gets. */
function findOrRefuse(context: Context, call: AuthenticatedCall) {
  try {
    return findMessage(context, call, { invalid: 202, missing: 203 })
  } catch (error) {
    const { unknownMessage } = context.settings.assumptions
    if (unknownMessage === 'notFound' || !(error instanceof Refusal)) throw error
    throw new Refusal(406, 202, 'Invalid message id')
  }
}
