import type { OperationId } from '../../../generated/operations.ts'
import type { FaultMatch } from './rule.ts'

/** What a fault can be matched by. The body is looked into only where it matters. */
export interface RequestFacts {
  operation: OperationId
  senders(): ReadonlySet<string>
  numbers(): ReadonlySet<string>
}

/** Whether a fault is for a request. */
export function matches({ operation, number, sender }: FaultMatch, request: RequestFacts): boolean {
  return (
    (operation === undefined || [operation].flat().includes(request.operation)) &&
    (sender === undefined || request.senders().has(sender)) &&
    (number === undefined || request.numbers().has(number))
  )
}
