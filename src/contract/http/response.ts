import type { OperationId } from '../../../generated/operations.ts'

/** A call and its response. In a finding, every secret is replaced by the name of a shell variable. */
export interface RecordedCall {
  /** Undefined for what no spec documents. */
  operation?: OperationId
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
  /** Undefined if no response came. */
  response?: { status: number; body: string }
  /** What happened since the previous call, such as a move of the clock. */
  before?: string
}

/** A response of the gateway. */
export interface GatewayResponse {
  operation: OperationId | undefined
  status: number
  headers: Headers
  text: string
  /** Undefined if the text is not JSON. Undocumented properties are removed. */
  json: unknown
  /** What is wrong with the bytes, such as a byte order mark or a duplicate key. */
  problem: string | undefined
  call: RecordedCall
}

/** A response as text, for a finding. */
export function inWords({ status, headers, call }: GatewayResponse): string {
  const type = headers.get('content-type') ?? 'no content type'
  const text = (call.response?.body ?? '').trim()
  const shown = text === '' ? 'an empty body' : text
  return type.startsWith('application/json') ? `${status} ${shown}` : `${status} (${type}) ${shown}`
}
