import { operations, type OperationId } from '../../../generated/operations.ts'

/** A response that a spec documents: `OPERATION STATUS` of a success, `OPERATION STATUS CODE` of a failure. */
export type ResponseName = {
  [Id in OperationId]: `${Id} ${SuccessOf<Id>}` | `${Id} ${FailureOf<Id>}`
}[OperationId]

/** A documented response, taken apart. */
export interface DocumentedResponse {
  operation: OperationId
  status: number
  /** The error code of a failure. */
  code: number | undefined
}

export function takeApart(name: ResponseName): DocumentedResponse {
  const [operation = '', status, code] = name.split(' ')
  if (!Object.hasOwn(operations, operation)) throw new Error(`there is no operation ${operation}`)
  return {
    operation: operation as OperationId,
    status: Number(status),
    code: code === undefined ? undefined : Number(code),
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
