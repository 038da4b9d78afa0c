import type { OperationId } from '../../../generated/operations.ts'
import type { FaultMatch } from './rule.ts'

/** What a fault can be matched by. The body is looked into only where it matters. */
export interface RequestFacts {
  operation: OperationId
  /** The email of the account that has made it, if any has. */
  account(): string | undefined
  senders(): ReadonlySet<string>
  numbers(): ReadonlySet<string>
}

/** Whether a fault is for a request. */
export function matches(
  { operation, number, sender, account }: FaultMatch,
  request: RequestFacts,
): boolean {
  return (
    (operation === undefined || [operation].flat().includes(request.operation)) &&
    (account === undefined || request.account() === account) &&
    (sender === undefined || request.senders().has(sender)) &&
    (number === undefined || request.numbers().has(number))
  )
}
