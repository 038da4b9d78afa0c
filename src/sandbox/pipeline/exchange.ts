import { Refusal } from '../rules/refusal.ts'

/** A request from the HTTP server or the fetch handler. */
export interface ApiRequest {
  method: string
  /** The path without the query, still percent-encoded. */
  path: string
  query: URLSearchParams
  /** Returns a header's value. The name must be in lower case. */
  header(name: string): string | undefined
  /** The body, or `too large` if it exceeds the operation's limit. */
  body: Uint8Array | 'too large'
}

/** Shared by all requests without a query, because creating a URLSearchParams object takes a microsecond. */
export const noQuery = new URLSearchParams()

/** A request to the gateway or the token service. */
export interface GatewayRequest extends ApiRequest {
  /** The caller's address. */
  address: string
}

/** The caller, who is waiting for the response. */
export interface Caller {
  /** Aborted when the caller disconnects. */
  readonly signal: AbortSignal
  /** Keeps the Request alive, because a Request that is garbage-collected stops following its caller's signal. */
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

/**
 * Yields each part of a body when the part is to be sent. The response's head is sent with the first part. Throws if the
 * connection is to break, or if the caller leaves.
 */
export type TransportFault = (body: Buffer, caller: Caller) => AsyncGenerator<Uint8Array, void>

/** Thrown by a transport fault to close the connection after only part of the body. */
export class CutBody extends Error {}

/** Waits. Rejects with the signal's reason if the caller is gone, or with a {@link BrokenWait} if the sandbox ends the wait. */
export type Wait = (caller: Caller) => Promise<void>

/** A response with a text body. A long body is a generator, which yields each part only when it is read. */
export type ControlResponse = ApiResponse<string | AsyncGenerator<string, void>>

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

/** Whether the body is compressed or otherwise encoded, according to `Content-Encoding` (RFC 9110, section 8.4). */
export function isEncoded({ header }: Pick<ApiRequest, 'header'>): boolean {
  const given = header('content-encoding')
  if (given === undefined) return false
  return given.split(',').some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()))
}

/** Puts a Refusal into an envelope. Any other error is a bug in the sandbox, and is logged as such. */
export function refusalResponse(
  error: unknown,
  envelope: (refusal: Refusal) => ApiResponse,
  failed: Refusal,
): ApiResponse {
  if (error instanceof Refusal) return envelope(error)
  console.error('The sandbox failed. Please report this bug in gateway-sms:', error)
  return envelope(failed)
}

/** The “null body statuses” of the Fetch Standard, except 101 and 103. */
export const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304])
