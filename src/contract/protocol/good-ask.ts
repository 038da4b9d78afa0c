import type { OperationId } from '../../../generated/operations.ts'
import { otherNumber, someNumber } from '../asking/fiction.ts'
import { createToken, greeting, openDraft, scopesOf } from '../asking/messages.ts'
import { hasService, noTokenService, type Ask } from '../asking/request.ts'
import { CannotTry } from '../asking/failures.ts'
import type { Session } from '../asking/session.ts'
import type { Target } from '../target.ts'
import { operations } from '../../../generated/operations.ts'

/** A request that succeeds, for each operation, about a draft or a token that is made for it; what is wrong with it comes on top. */
export async function goodAsk(session: Session, operation: OperationId): Promise<GoodAsk> {
  switch (operation) {
    case 'listMessages':
      await openDraft(session)
      return { about: {}, ask: {} }
    case 'sendMessage':
      return { about: {}, ask: { body: { ...greeting, transaction: true } } }
    case 'getMessage':
    case 'cancelMessage':
    case 'listRecipients':
    case 'getRecipient':
    case 'updateMessage': {
      const { id } = await openDraft(session)
      const body = operation === 'updateMessage' ? { body: { recipients: [otherNumber] } } : {}
      return { about: { message: id }, ask: { parameters: { id, number: someNumber }, ...body } }
    }
    case 'listTokens':
    case 'listScopes':
      return { about: {}, ask: {} }
    case 'createToken':
      return { about: {}, ask: { body: { scopes: scopesOf('GET'), name: 'Order notifications' } } }
    case 'getToken':
    case 'deleteToken':
    case 'updateToken': {
      const { token } = await createToken(session)
      const body = operation === 'updateToken' ? { body: { name: 'Reminders' } } : {}
      return { about: { token }, ask: { parameters: { token }, ...body } }
    }
  }
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
