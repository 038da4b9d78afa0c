import type { OperationId } from '../../generated/operations.ts'
import type { MismatchFacts } from './http/failures.ts'
import type { GatewayResponse, RecordedCall } from './http/response.ts'
import type { Secrets } from './http/secrets.ts'
import type { Finding, Side } from './finding.ts'
import type { Target } from './target.ts'

/** One check of a gateway. */
export interface Check {
  /** A fact about the gateway, or a documented response. */
  name: string
  side: Side
  /** The operations that it requests. */
  operations: readonly OperationId[]
  /** Never rejects: a failure is a finding. */
  run(target: Target, options: CheckOptions): Promise<Finding[]>
}

export interface CheckOptions {
  /** The same seed makes the same requests. */
  seed: number
  /** How many requests, or lists of calls, a check generates. */
  runs: number
  signal: AbortSignal
  /** Whether to reduce a failure to its smallest form, which takes more calls. @defaultValue true */
  shrink?: boolean
  onResponse?: (response: GatewayResponse) => void
  /** Receives why the check, or a part of it, cannot be tried on this target. */
  onSkip?: (reason: string) => void
  /** Receives how the gateway does something that the sources leave open. */
  onRemark?: (facts: MismatchFacts, calls: readonly RecordedCall[], secrets: Secrets) => void
  /** What no report may show. @defaultValue the target's token and credentials, and every token in a response */
  secrets?: Secrets
}
