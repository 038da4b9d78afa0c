import type { OperationId, operations } from '../../generated/operations.ts'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'

/** A response that a spec documents: `OPERATION STATUS` of a success, `OPERATION STATUS CODE` of a failure. */
export type ResponseName = {
  [Id in OperationId]: `${Id} ${SuccessOf<Id>}` | `${Id} ${FailureOf<Id>}`
}[OperationId]

/** A gateway brought to the point where one request gets one documented response, and that request. */
export interface Situation {
  /** How the gateway has to be set up for it. */
  options?: SandboxOptions
  /** Does what has to have happened before, and gives the request. */
  arrange(gateway: PreparedGateway): Promise<RequestToSend> | RequestToSend
}

export interface RequestToSend {
  method: string
  /** With parameters filled in, and the query. */
  path: string
  headers: Record<string, string>
  body?: string
}

/** A gateway of its own for each situation, and the calls that situations are made of. */
export interface PreparedGateway {
  sandbox: Sandbox
  /** `Authorization` with a token that may do everything. */
  bearer: string
  /** `Authorization` with the account's credentials. */
  basic: string
  /** Sends a request that has to succeed, and gives the answer's body. */
  call: (request: RequestToSend) => Promise<unknown>
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
