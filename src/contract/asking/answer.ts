import type { OperationId } from '../../../generated/operations.ts'
import type { RecordedCall } from './recorded-call.ts'

/** What came back. */
export interface Answer {
  operation: OperationId | undefined
  status: number
  headers: Headers
  text: string
  /** Undefined where the text is no JSON. */
  json: unknown
  /** With secrets masked. */
  call: RecordedCall
}

/** The start of an answer in words, for a finding. */
export function inWords({ status, headers, call }: Answer): string {
  const type = headers.get('content-type') ?? 'no content type'
  const body = (call.answer?.body ?? '').trim()
  const text = body.length > 300 ? `${body.slice(0, 300)}…` : body
  const shown = text === '' ? 'an empty body' : text
  return type.startsWith('application/json') ? `${status} ${shown}` : `${status} (${type}) ${shown}`
}
