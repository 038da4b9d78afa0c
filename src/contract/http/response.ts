import type { OperationId } from '../../../generated/operations.ts'
import type { RecordedCall } from './recorded-call.ts'

/** What came back. */
export interface GatewayResponse {
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

/** The start of a response in words, for a finding. */
export function inWords({ status, headers, call }: GatewayResponse): string {
  const type = headers.get('content-type') ?? 'no content type'
  const text = (call.response?.body ?? '').trim()
  const shown = text === '' ? 'an empty body' : text
  return type.startsWith('application/json') ? `${status} ${shown}` : `${status} (${type}) ${shown}`
}
