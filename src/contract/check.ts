import type { OperationId } from '../../generated/operations.ts'
import type { MismatchFacts } from './http/failures.ts'
import type { GatewayResponse, RecordedCall } from './http/response.ts'
import type { Secrets } from './http/secrets.ts'
import type { Finding, Side } from './finding.ts'
import type { Target } from './target.ts'

/** A check of a gateway. */
export interface Check {
  /** The statement that the check tests, or the name of the documented response that it requests. */
  name: string
  side: Side
  /** The operations that the check calls. */
  operations: readonly OperationId[]
  /** Runs the check. A failure becomes a finding and never rejects the promise. */
  run(target: Target, options: CheckOptions): Promise<Finding[]>
}

export interface CheckOptions {
  /** The seed for the generated requests. The same seed generates the same requests. */
  seed: number
  /** The number of requests or lists of steps that a check generates. */
  runs: number
  signal: AbortSignal
  /** Whether to reduce a failure to a minimal reproduction, which requires more calls. @defaultValue true */
  shrink?: boolean
  onResponse?: (response: GatewayResponse) => void
  /** Called with the reason if all or part of the check is skipped on this target. */
  onSkip?: (reason: string) => void
  /** Called when a response shows how the gateway handles something that its documents leave open. */
  onRemark?: (facts: MismatchFacts, calls: readonly RecordedCall[], secrets: Secrets) => void
  /** The secrets that no report may show. @defaultValue the target's token and credentials, and every token in a response */
  secrets?: Secrets
}
