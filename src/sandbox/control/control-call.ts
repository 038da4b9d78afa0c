import type { ControlOperationId } from '../../../generated/control-operations.ts'
import type { operations } from '../../../generated/sandbox-control.ts'
import type { Context } from '../context.ts'
import type { RequestLog } from '../events/request-log.ts'
import type { ControlRequest, ControlResponse } from '../pipeline/exchange.ts'
import type { Sandbox } from '../sandbox-type.ts'
import type { Waiting } from '../waiting/waiting.ts'

/** Performs each operation. Throws a ControlRefusal to refuse the call. */
export type ControlOperations = {
  [Id in ControlOperationId]: (
    parts: ControlParts,
    call: ControlCall<Id>,
  ) => ResultOf<Id> | Promise<ResultOf<Id>>
}

/** A request that has been routed to an operation and validated against the spec. */
export interface ControlCall<Id extends ControlOperationId> {
  request: ControlRequest
  /** The decoded parameters in the path. */
  path: PathOf<Id>
  query: QueryOf<Id>
  /** The body. If it is optional and missing, it is an empty object. */
  body: BodyOf<Id>
}

type PathOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  path: infer Path
}
  ? { [Name in keyof Path]: string }
  : Readonly<Record<string, never>>

type QueryOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  query?: infer Query
}
  ? NonNullable<Query>
  : never

type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

type ResultOf<Id extends ControlOperationId> = {
  [Status in keyof operations[Id]['responses']]: Status extends 200 | 201 | 204
    ? BodyOfResponse<operations[Id]['responses'][Status]>
    : never
}[keyof operations[Id]['responses']]

type BodyOfResponse<Documented> = Documented extends { content: infer Bodies }
  ? {
      [Type in keyof Bodies]: Type extends 'application/json'
        ? AsJson<Bodies[Type]> | Content
        : Content
    }[keyof Bodies]
  : void

/** Whatever JSON.stringify turns into a documented value: it writes a Date as a string, and leaves out undefined properties. */
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

/** A result that is not JSON, or JSON that is sent as a stream. */
export class Content {
  readonly type: string
  readonly body: ControlResponse['body']

  constructor(type: string, body: ControlResponse['body']) {
    this.type = type
    this.body = body
  }
}

/** The maximum size of a snapshot, which can be larger than any other body. */
export const maxSnapshotBytes = 256 * 1024 * 1024

/** The parts of the sandbox that the control API works with. */
export interface ControlParts {
  context: Context
  sandbox: Omit<Sandbox, 'fetch'>
  /** The lines of a snapshot, taken at the time of this call. */
  snapshotLines(): Iterable<string>
  waiting: Waiting
  requests: RequestLog
  /** The ports on which the sandbox is listening. */
  ports(): number[]
  /** Throws an error if the sandbox is closed. */
  assertOpen(): void
  /** How long a stream stays silent without an event before it sends a comment, in milliseconds. @defaultValue 15 seconds */
  heartbeat?: number
}
