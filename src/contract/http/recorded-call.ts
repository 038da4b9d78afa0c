import type { OperationId } from '../../../generated/operations.ts'

/** A call that was made, and what came back. In a finding every secret is replaced by the name of a shell variable. */
export interface RecordedCall {
  /** Undefined for what no spec documents. */
  operation?: OperationId
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
  /** None came, if it is not there. */
  response?: { status: number; body: string }
  /** What was done between the call before and this one, such as moving the time. */
  before?: string
}
