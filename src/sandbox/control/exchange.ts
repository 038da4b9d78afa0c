/** A request to the control API, as both doors hand it over. */
export interface ControlRequest {
  method: string
  /** As it was sent, without the query, percent-encoding and all. */
  path: string
  query: URLSearchParams
  /** A header by its name in lower case. */
  header(name: string): string | undefined
  /** The body's bytes, or `too large` if there are more than the operation takes. */
  body: Uint8Array | 'too large'
  /** Is aborted when the caller has gone. */
  signal: AbortSignal
  /** What the signal depends on: a Request hears its caller's signal only for as long as something refers to it. */
  keeps?: unknown
}

/** What both doors send back. */
export interface ControlResponse {
  status: number
  headers: Record<string, string>
  body: string | ReadableStream<Uint8Array>
}

/** An answer that is not JSON. */
export class Content {
  readonly type: string
  readonly body: ControlResponse['body']

  constructor(type: string, body: ControlResponse['body']) {
    this.type = type
    this.body = body
  }
}
