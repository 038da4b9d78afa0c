import type { ControlOperationId } from '../../../generated/control-operations.ts'
import type { operations } from '../../../generated/sandbox-control.ts'
import type { SandboxAccounts } from '../accounts/account-types.ts'
import type { Callbacks } from '../callbacks/callback-tries.ts'
import type { Context } from '../context.ts'
import type { Counters } from '../events/counters.ts'
import type { RequestLog } from '../events/request-log.ts'
import type { Faults } from '../faults/fault-rule.ts'
import type { Duration } from '../model/clock.ts'
import type { Outcome } from '../model/outcomes.ts'
import type { ControlRequest, ControlResponse } from '../pipeline/exchange.ts'
import type { SandboxQueue } from '../sandbox-queue.ts'
import type { Waiting } from '../waiting/waiting.ts'

/** A request that has found its operation, and was checked against the spec. */
export interface ControlCall<Id extends ControlOperationId = ControlOperationId> {
  request: ControlRequest
  /** The path's parameters, decoded. */
  path: PathOf<Id>
  query: QueryOf<Id>
  body: BodyOf<Id>
}

/** What the sandbox does for an operation. It throws a ControlRefusal for what it does not accept. */
export type ControlOperation<Id extends ControlOperationId> = (
  parts: ControlParts,
  call: ControlCall<Id>,
) => ResultOf<Id> | Promise<ResultOf<Id>>

/** Operations by their ids. */
export type ControlOperations<Id extends ControlOperationId = ControlOperationId> = {
  [Each in Id]: ControlOperation<Each>
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

/** A body that may be left out is then an empty object. */
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

type BodyOfResponse<Answer> = Answer extends { content: infer Bodies }
  ? {
      [Type in keyof Bodies]: Type extends 'application/json' ? Bodies[Type] | Content : Content
    }[keyof Bodies]
  : void

/** A result that is not JSON, or JSON that is written by and by. */
export class Content {
  readonly type: string
  readonly body: ControlResponse['body']

  constructor(type: string, body: ControlResponse['body']) {
    this.type = type
    this.body = body
  }
}

/** What the control API works with: the sandbox, as its user has it and from inside. */
export interface ControlParts {
  context: Context
  advance(duration: Duration): PromiseLike<void>
  reset(): void
  /** The lines of a snapshot, of the time of the call, whenever they are read. */
  snapshotLines(): Iterable<string>
  /** Throws a RangeError for a text that is no snapshot, and changes nothing then. */
  restore(snapshot: string): void
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  accounts: SandboxAccounts
  queue: SandboxQueue
  faults: Faults
  callbacks: Callbacks
  waiting: Waiting
  counters: Counters
  requests: RequestLog
  /** The ports on which the sandbox listens. */
  ports(): number[]
  /** Keeps what has changed. Throws a FileError when that fails. */
  commit: () => void
  /** Throws when the sandbox is closed. */
  assertOpen(): void
  /** After how long a silence of the event stream there is a comment, in the machine's milliseconds. @defaultValue 15 seconds */
  heartbeat?: number
}
