import type { ErrorCode } from '../../../generated/error-names.ts'

/** What a rule throws to refuse a request; the gateway's boundary turns it into the envelope of failures. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  /** Undefined where no source numbers the failure (A1). */
  readonly code: ErrorCode | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: ErrorCode | undefined,
    message: string,
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}
