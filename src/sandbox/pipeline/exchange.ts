import { Refusal } from '../rules/refusal.ts'

/** A request from the HTTP server or the fetch handler. */
export interface ApiRequest {
  method: string
  /** Without the query, still percent-encoded. */
  path: string
  query: URLSearchParams
  /** Takes a name in lower case. */
  header(name: string): string | undefined
  /** `too large` stands for a body beyond the operation's limit. */
  body: Uint8Array | 'too large'
}

/** A request to the gateway or the token service. */
export interface GatewayRequest extends ApiRequest {
  /** The address of the caller. */
  address: string
}

/** The caller, who waits for the response. */
export interface Caller {
  /** Aborted when the caller disconnects. */
  readonly signal: AbortSignal
  /** What the signal depends on: a Request follows its caller's signal only while something refers to it. */
  readonly keeps?: unknown
}

export type ControlRequest = ApiRequest & Caller

export interface ApiResponse<Body = string> {
  status: number
  headers: Record<string, string>
  body: Body
}

export interface GatewayResponse extends ApiResponse {
  transportFault?: TransportFault
}

/** A fault on the way to the caller, applied by the HTTP server and the fetch handler. */
export type TransportFault =
  /** The connection breaks before the response. */
  | { kind: 'reset' }
  /** The response waits. */
  | { kind: 'late'; wait: Wait }
  /** The connection breaks after these bytes of the body. */
  | { kind: 'truncate'; bytes: number }
  /** The body arrives in as many pieces, each after its wait. */
  | { kind: 'slowBody'; waits: readonly Wait[] }

/** Rejects with the reason of the caller's signal when it is aborted, and with a {@link BrokenWait} when the sandbox is reset or closed. */
export type Wait = (caller: Caller) => Promise<void>

export type ControlResponse = ApiResponse<string | ReadableStream<Uint8Array>>

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

/** Whether `Content-Encoding` declares a body as compressed or the like (RFC 9110, section 8.4). */
export function isEncoded({ header }: Pick<ApiRequest, 'header'>): boolean {
  const given = header('content-encoding')
  if (given === undefined) return false
  return given.split(',').some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()))
}

/** The boundary at which a Refusal becomes an envelope. Any other error is a bug of the sandbox, and is logged as one. */
export function refusalResponse(
  error: unknown,
  envelope: (refusal: Refusal) => ApiResponse,
  failed: Refusal,
): ApiResponse {
  if (error instanceof Refusal) return envelope(error)
  console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
  return envelope(failed)
}

/** Reads the bearer token of an `Authorization` header. */
export function readBearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
}
