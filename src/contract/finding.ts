import type { OperationId } from '../../generated/operations.ts'
import type { RecordedCall } from './asking/recorded-call.ts'

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

/** What a gateway does otherwise than the documents say. */
export interface Finding {
  /** The name of the check that found it. */
  check: string
  side: Side
  operation?: OperationId
  /** Of the answer that is not as it should be. */
  status?: number
  expected: string
  found: string
  /** Where the rule is from: D and R as spec/README.md has them, or the id of an assumption, which a gateway may well not share. */
  source?: string
  /** From what the requests were made: the same seed makes the same. */
  seed?: number
  /** Which of them it was, in fast-check's own words. */
  path?: string
  /** The calls that show it, as few as there can be. */
  calls: RecordedCall[]
}

/** A documented response that was seen. */
export interface Exercised {
  operation: OperationId
  status: number
  side: Side
  /** The documented properties of the answer that were there, as JSON paths. */
  properties: string[]
}

/** What could not be tried on a target. */
export interface NotTried {
  check: string
  side: Side
  reason: string
}
