import type { OperationId } from '../../generated/operations.ts'
import type { GatewayResponse } from './http/response.ts'
import type { MismatchFacts } from './http/failures.ts'
import type { RecordedCall } from './http/recorded-call.ts'
import type { Secrets } from './http/secrets.ts'
import type { Finding, Side } from './finding.ts'
import type { Target } from './target.ts'

/** One thing that is looked at. */
export interface Check {
  /** A fact about the gateway, or a documented response. */
  name: string
  side: Side
  /** What it asks for. */
  operations: readonly OperationId[]
  /** Never rejects: what goes wrong is a finding. */
  run(target: Target, options: CheckOptions): Promise<Finding[]>
}

/** How a check is run. */
export interface CheckOptions {
  /** From what its requests are made. */
  seed: number
  /** How many requests, or lists of calls, it makes where it makes any of its own. */
  runs: number
  /** Ends it. */
  signal: AbortSignal
  /** How long a response may take, in milliseconds. @defaultValue 10 seconds */
  respondWithin?: number
  /** Whether a failure is made as small as it can be, which takes more calls. @defaultValue true */
  shrink?: boolean
  /** Is told of every response. */
  onResponse?: (response: GatewayResponse) => void
  /** Is told why the check, or a part of it, cannot be tried on this target. */
  onSkip?: (reason: string) => void
  /** Is told of what the sources leave open, and the gateway does in its own way. */
  onRemark?: (facts: MismatchFacts, calls: readonly RecordedCall[], secrets: Secrets) => void
  /** What no report may show. @defaultValue the target's own token and credentials, and every token that a response gives away */
  secrets?: Secrets
}
