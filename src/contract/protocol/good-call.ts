import { operations, type OperationId } from '../../../generated/operations.ts'
import {
  createToken,
  greeting,
  openDraft,
  otherNumber,
  scopesOf,
  someNumber,
} from '../http/messages.ts'
import { hasService, type CallOptions } from '../http/request.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { watch, type About } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'

/** Prepares a valid request for an operation, first creating a draft or token if the operation needs one. */
export async function goodCall(
  session: Session,
  operation: OperationId,
): Promise<{ about: About; options: CallOptions }> {
  const { path } = operations[operation]
  const body = bodies[operation]
  const options = body === undefined ? {} : { body }
  if (path.includes('{id}')) {
    const { id } = await openDraft(session)
    return {
      about: { message: id },
      options: { ...options, parameters: { id, number: someNumber } },
    }
  }
  if (path.includes('{token}')) {
    const { token } = await createToken(session)
    return { about: { token }, options: { ...options, parameters: { token } } }
  }
  // If an account has no messages, its list is not found.
  if (operation === 'listMessages') await openDraft(session)
  return { about: {}, options }
}

const bodies: Partial<Record<OperationId, object>> = {
  sendMessage: { ...greeting, transaction: true },
  updateMessage: { recipients: [otherNumber] },
  createToken: { scopes: scopesOf('GET'), name: 'Order notifications' },
  updateToken: { name: 'Reminders' },
}

/**
 * Makes a call that is valid except for `change`, and must therefore be refused. Throws a Mismatch if the call is refused but
 * still changes something.
 */
export async function badCall(
  session: Session,
  operation: OperationId,
  change: Change,
): Promise<GatewayResponse> {
  const call = await prepareBadCalls(session, operation)
  return call(change)
}

type Change = CallOptions | ((good: CallOptions) => CallOptions)

/**
 * Returns a function like {@link badCall} for several calls in succession, which are made with the same draft or token. If a
 * call is not refused, no other may follow it.
 */
export async function prepareBadCalls(
  session: Session,
  operation: OperationId,
): Promise<(change: Change) => Promise<GatewayResponse>> {
  const { about, options } = await goodCall(session, operation)
  const unchanged = watch(session, about)
  return (change) => {
    const changes = typeof change === 'function' ? change(options) : change
    return unchanged(() => session.call(operation, { ...options, ...changes }))
  }
}

export const allOperations = Object.keys(operations) as OperationId[]

export const messageOperations = allOperations.filter(
  (operation) => operations[operation].service === 'gateway-sms',
)

/** The operations whose requests have a body. */
export const bodyOperations = [
  'sendMessage',
  'updateMessage',
  'createToken',
  'updateToken',
] as const

/**
 * Defines a check that runs a conversation for each operation in `wanted`, except operations of services that the target lacks.
 * `operations` lists the operations that the check calls.
 */
export function eachOperation(
  name: string,
  wanted: readonly OperationId[],
  attempt: (session: Session, operation: OperationId) => Promise<void>,
  operations: readonly OperationId[] = wanted,
): Check {
  return defineCheck('protocol', name, operations, ({ target, each }) =>
    each(
      wanted.filter((operation) => hasService(target, operation)),
      attempt,
    ),
  )
}
