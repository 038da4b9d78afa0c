import { operations, type OperationId } from '../../../generated/operations.ts'
import { CannotTry } from '../http/failures.ts'
import type { Ask } from '../http/request.ts'
import type { Session } from '../http/session.ts'

/** A response that a spec documents: `OPERATION STATUS` of a success, `OPERATION STATUS CODE` of a failure. */
export type ResponseName = {
  [Id in OperationId]: `${Id} ${SuccessOf<Id>}` | `${Id} ${FailureOf<Id>}`
}[OperationId]

/** Does what has to have happened before, and gives the request that gets a documented response then. Throws a {@link CannotTry} where a target cannot be brought there. */
export type Scenario = (session: Session) => Promise<Prepared> | Prepared

/** A request that is to be sent. */
export interface Prepared {
  operation: OperationId
  ask: Ask
  /** A status that is right too, by an assumption: it gets a remark. */
  or?: { status: number; source: string }
}

export function request(operation: OperationId, ask: Ask = {}): Prepared {
  return { operation, ask }
}

/** A text that makes a body one byte longer than a gateway takes (A9). */
export function tooLarge({ target: { maxBodyBytes = 10 * 1024 * 1024 } }: Session): string {
  return 'x'.repeat(maxBodyBytes + 1)
}

/** JSON without its end. */
export function cutOff(body: object): string {
  return JSON.stringify(body).slice(0, -1)
}

/** For what would send a message if the gateway did not refuse it as it should. */
export function needSpending({ target }: Session): void {
  if (target.maySpend) return
  throw new CannotTry(
    'a gateway that does not refuse it would send a message, and nothing may be spent',
  )
}

/** A documented response, taken apart. */
export interface DocumentedResponse {
  name: ResponseName
  operation: OperationId
  method: string
  /** The path's template, as the spec has it. */
  path: string
  status: number
  /** The error code of a failure. */
  code: number | undefined
}

export function takeApart(name: ResponseName): DocumentedResponse {
  const [operation, status, code] = name.split(' ') as [OperationId, string, string?]
  const { method, path } = operations[operation]
  const isFailure = code !== undefined
  return {
    name,
    operation,
    method,
    path,
    status: Number(status),
    code: isFailure ? Number(code) : undefined,
  }
}

type ErrorOf<Id extends OperationId> = (typeof operations)[Id]['errors'][number]
type SuccessOf<Id extends OperationId> = Exclude<
  (typeof operations)[Id]['statuses'][number],
  ErrorOf<Id>['status']
>
type FailureOf<Id extends OperationId, Failure = ErrorOf<Id>> = Failure extends {
  status: infer Status extends number
  code: infer Code extends number
}
  ? `${Status} ${Code}`
  : never
