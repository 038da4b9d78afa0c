import type { OperationId } from '../../../generated/operations.ts'

/** A call and its response. In a finding, every secret is replaced by the name of a shell variable. */
export interface RecordedCall {
  /** The operation that was called; undefined if the call is not documented. */
  operation?: OperationId
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
  /** The response; undefined if the gateway did not respond. */
  response?: { status: number; body: string }
  /** What happened between the previous call and this one, such as `1h later`. */
  before?: string
}

/** A response from the gateway. */
export interface GatewayResponse {
  operation: OperationId | undefined
  status: number
  headers: Headers
  text: string
  /** The parsed text; undefined if it is not JSON. Undocumented properties are removed. */
  json: unknown
  /** A problem with the body's JSON, such as a byte order mark or a duplicate key; undefined if nothing is wrong. */
  problem: string | undefined
  call: RecordedCall
}

/** Describes a response in words, for a finding. */
export function inWords({ status, headers, call }: GatewayResponse): string {
  const type = headers.get('content-type') ?? 'no content type'
  const text = (call.response?.body ?? '').trim()
  const shown = text === '' ? 'an empty body' : text
  return type.startsWith('application/json') ? `${status} ${shown}` : `${status} (${type}) ${shown}`
}
