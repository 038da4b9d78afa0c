import type { OperationId } from '../../generated/operations.ts'
import type { RecordedCall } from './http/recorded-call.ts'

/** A part of the suite. */
export type Side =
  | 'responses'
  | 'properties'
  | 'protocol'
  | 'model'
  | 'dredd'
  | 'prism'
  | 'ledger'
  | 'bugs'

/** What a gateway does otherwise than the documents say, or, as a remark, where they leave it open. No secret is in it. */
export interface Finding {
  /** The first check that found it. */
  check: string
  side: Side
  operation?: OperationId
  /** Of the response that is not as it should be. */
  status?: number
  expected: string
  found: string
  severity: Severity
  /** What is wrong, whichever check meets it: findings of a run have a cause each. */
  cause: string
  /** How often it was met. */
  places: number
  /** Every check that met it. */
  checks: string[]
  /** Where the rule is from: D and R as spec/README.md has them, or the id of an assumption, which a gateway may well not share. */
  source?: string
  /** What the requests were made from: the same seed makes the same. */
  seed?: number
  /** Which of them it was, in fast-check's own words. */
  path?: string
  /** The calls that show it, as few as possible. */
  calls: RecordedCall[]
}

/**
 * How bad a finding is: `critical` where a gateway fails, or lets through what it has to refuse for want of a token or credit;
 * `form` where only the form of a response is different; `wrong` otherwise.
 */
export type Severity = 'critical' | 'wrong' | 'form'

/** A documented response that was seen. */
export interface Exercised {
  operation: OperationId
  status: number
  side: Side
  /** The documented properties of the response that were there, as JSON paths. */
  properties: string[]
}

/** What could not be tried on a target. */
export interface NotTried {
  check: string
  side: Side
  reason: string
}
