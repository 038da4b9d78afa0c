import type { ControlOperationId } from '../../../generated/control-operations.ts'
import type { operations } from '../../../generated/sandbox-control.ts'
import type { Context } from '../context.ts'
import type { RequestLog } from '../events/request-log.ts'
import type { ControlRequest, ControlResponse } from '../pipeline/exchange.ts'
import type { Sandbox } from '../sandbox-type.ts'
import type { Waiting } from '../waiting/waiting.ts'

/** One function for each operation. To refuse a call, a function throws a ControlRefusal. */
export type ControlOperations = {
  [Id in ControlOperationId]: (
    parts: ControlParts,
    call: ControlCall<Id>,
  ) => ResultOf<Id> | Promise<ResultOf<Id>>
}

/** A request that has been routed to an operation and validated against the spec. */
export interface ControlCall<Id extends ControlOperationId> {
  request: ControlRequest
  /** The decoded path parameters. */
  path: Record<keyof NonNullable<operations[Id]['parameters']['path']>, string>
  query: NonNullable<operations[Id]['parameters']['query']>
  /** The body, or an empty object if an optional body is missing. */
  body: BodyOf<Id>
}

type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

type ResultOf<Id extends ControlOperationId> = BodyOfResponse<
  operations[Id]['responses'][keyof operations[Id]['responses'] & (200 | 201 | 204)]
>

type BodyOfResponse<Response> = Response extends { content: infer Bodies }
  ? Content | ('application/json' extends keyof Bodies ? AsJson<Bodies['application/json']> : never)
  : void

/** The values that JSON.stringify converts to `Documented`: dates become strings, and undefined properties are omitted. */
export type AsJson<Documented> = Documented extends string
  ? string extends Documented
    ? string | Date
    : Documented
  : Documented extends readonly (infer Item)[]
    ? readonly AsJson<Item>[]
    : Documented extends object
      ? {
          [Key in keyof Documented]:
            | AsJson<Documented[Key]>
            | (undefined extends Documented[Key] ? undefined : never)
        }
      : Documented

/** A result that is not JSON, or that is sent as a stream. */
export class Content {
  readonly type: string
  readonly body: ControlResponse['body']

  constructor(type: string, body: ControlResponse['body']) {
    this.type = type
    this.body = body
  }
}

/** The maximum size of a snapshot, in bytes. A snapshot can be larger than any other request body. */
export const maxSnapshotBytes = 256 * 1024 * 1024

export interface ControlParts {
  context: Context
  sandbox: Omit<Sandbox, 'fetch'>
  /** Takes a snapshot of the current state, and returns its lines, with empty texts between them. */
  snapshotLines(): Iterable<string>
  waiting: Waiting
  requests: RequestLog
  /** The ports on which the sandbox is listening. */
  ports(): number[]
}
