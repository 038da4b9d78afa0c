import { Refusal } from '../rules/refusal.ts'

/** A request as the server and the fetch handler hand it over. */
export interface ApiRequest {
  method: string
  /** As it was sent, without the query, percent-encoding and all. */
  path: string
  query: URLSearchParams
  /** A header by its name in lower case. */
  header(name: string): string | undefined
  /** The body's bytes, or `too large` if there are more than the operation takes. */
  body: Uint8Array | 'too large'
}

/** A request to the gateway or the token service. */
export interface GatewayRequest extends ApiRequest {
  /** Where it came from. */
  address: string
}

/** A request to the control API. */
export interface ControlRequest extends ApiRequest {
  /** Is aborted when the caller has gone. */
  signal: AbortSignal
  /** What the signal depends on: a Request hears its caller's signal only for as long as something refers to it. */
  keeps?: unknown
}

/** What is sent back. */
export interface ApiResponse<Body = string> {
  status: number
  headers: Record<string, string>
  body: Body
}

export interface GatewayResponse extends ApiResponse {
  /** What happens to it on its way, where it does not simply arrive. */
  transportFault?: TransportFault
}

/** What happens to a response on its way to the caller; the server and the fetch handler act on it. */
export type TransportFault =
  /** The connection breaks before the response. */
  | { kind: 'reset' }
  /** The response waits. */
  | { kind: 'late'; wait: Wait }
  /** The connection breaks after so many bytes of the body. */
  | { kind: 'truncate'; bytes: number }
  /** The body comes in as many pieces, each after its wait. */
  | { kind: 'slowBody'; waits: readonly Wait[] }

/** Waits until it is time. Rejects with the reason of the caller's signal when it is aborted, and with a {@link BrokenWait} when the sandbox is reset or closed. */
export type Wait = (caller: Caller) => Promise<void>

/** Who waits for a response. */
export interface Caller {
  readonly signal: AbortSignal
  /** What the signal depends on: a Request hears its caller's signal only for as long as something refers to it. */
  readonly keeps?: unknown
}

export type ControlResponse = ApiResponse<string | ReadableStream<Uint8Array>>

/** A response in JSON. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers?: Record<string, string>,
): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** Whether a body is declared to be anything but what it is, such as compressed (RFC 9110, section 8.4). */
export function isEncoded({ header }: Pick<ApiRequest, 'header'>): boolean {
  const given = header('content-encoding')
  if (given === undefined) return false
  return given.split(',').some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()))
}

/** The boundary where a Refusal becomes an envelope. Anything else is a mistake of the sandbox's own, and says so. */
export function refusalResponse(
  error: unknown,
  envelope: (refusal: Refusal) => ApiResponse,
  failed: Refusal,
): ApiResponse {
  if (error instanceof Refusal) return envelope(error)
  console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
  return envelope(failed)
}
