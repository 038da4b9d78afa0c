import type { Disturbance } from '../faults/disturbance.ts'

/** A request as both doors hand it to the gateway. */
export interface GatewayRequest {
  method: string
  /** As it was sent, without the query, percent-encoding and all. */
  path: string
  query: URLSearchParams
  /** A header by its name in lower case. */
  header(name: string): string | undefined
  /** The body's bytes, or `too large` if there are more than the gateway takes. */
  body: Uint8Array | 'too large'
  /** Where the request came from. */
  address: string
}

/** What both doors send back. */
export interface GatewayResponse {
  status: number
  headers: Record<string, string>
  body: string
  /** What happens to it on its way, where it does not simply arrive. */
  disturbance?: Disturbance
}

/** What an operation answers when nothing is refused. */
export interface Answer {
  status: number
  body: unknown
}
