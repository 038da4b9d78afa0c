import type { OperationId } from '../../../generated/operations.ts'
import { otherNumber, someNumber } from '../http/fiction.ts'
import { createToken, greeting, openDraft, scopesOf } from '../http/messages.ts'
import { hasService, noTokenService, type Ask } from '../http/request.ts'
import { CannotTry } from '../http/failures.ts'
import type { Session } from '../http/session.ts'
import type { Target } from '../target.ts'
import { operations } from '../../../generated/operations.ts'

/** A request that succeeds, for each operation, about a draft or a token that is made for it; what is wrong with it comes on top. */
export async function goodAsk(session: Session, operation: OperationId): Promise<GoodAsk> {
  const { path } = operations[operation]
  const body = bodies[operation]
  const ask = body === undefined ? {} : { body }
  if (path.includes('{id}')) {
    const { id } = await openDraft(session)
    return { about: { message: id }, ask: { ...ask, parameters: { id, number: someNumber } } }
  }
  if (path.includes('{token}')) {
    const { token } = await createToken(session)
    return { about: { token }, ask: { ...ask, parameters: { token } } }
  }
  // An account without messages has no list.
  if (operation === 'listMessages') await openDraft(session)
  return { about: {}, ask }
}

const bodies: Partial<Record<OperationId, object>> = {
  sendMessage: { ...greeting, transaction: true },
  updateMessage: { recipients: [otherNumber] },
  createToken: { scopes: scopesOf('GET'), name: 'Order notifications' },
  updateToken: { name: 'Reminders' },
}

/** A good request, and what it is about. */
export interface GoodAsk {
  about: { message?: string; token?: string }
  ask: Ask
}

export const allOperations = Object.keys(operations) as OperationId[]

/** Those of the gateway itself. */
export const messageOperations = allOperations.filter(
  (operation) => operations[operation].service === 'gateway-sms',
)

/** Those that take a body. */
export const bodyOperations = [
  'sendMessage',
  'updateMessage',
  'createToken',
  'updateToken',
] as const

/** The operations whose service a target has. Throws a {@link CannotTry} for none. */
export function askable<Id extends OperationId>(target: Target, wanted: readonly Id[]): Id[] {
  const found = wanted.filter((operation) => hasService(target, operation))
  if (found.length === 0) throw new CannotTry(noTokenService)
  return found
}
