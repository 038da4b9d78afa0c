import type { OperationId } from '../../../generated/operations.ts'
import type { RecordedCall } from './recorded-call.ts'

/** What came back. */
export interface Answer {
  operation: OperationId | undefined
  status: number
  headers: Headers
  text: string
  /** Undefined where the text is no JSON. Without properties that no document has. */
  json: unknown
  /** What is wrong with the bytes, whatever they say: a byte order mark, a key that stands twice. */
  problem: string | undefined
  call: RecordedCall
}

/** The start of an answer in words, for a finding. */
export function inWords({ status, headers, call }: Answer): string {
  const type = headers.get('content-type') ?? 'no content type'
  const text = (call.answer?.body ?? '').trim()
  const shown = text === '' ? 'an empty body' : text
  return type.startsWith('application/json') ? `${status} ${shown}` : `${status} (${type}) ${shown}`
}
