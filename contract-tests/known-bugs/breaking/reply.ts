/** A response on its way to the caller. */
export interface Reply {
  status: number
  headers: Headers
  /** The body as JSON; undefined if there is none. */
  json: unknown
  /** The body as text, instead of `json`. */
  text?: string
}

/** A failure in the gateway's envelope. */
export function failure(status: number, error: number | null, message = 'Refused'): Reply {
  return response(status, { success: false, message, error, data: null })
}

export function response(status: number, json: unknown): Reply {
  return { status, headers: new Headers({ 'content-type': 'application/json' }), json }
}

export async function readReply(received: Response): Promise<Reply> {
  const { status } = received
  const headers = new Headers(received.headers)
  const text = await received.text()
  try {
    return { status, headers, json: JSON.parse(text) }
  } catch {
    return { status, headers, json: undefined, text }
  }
}

export function toResponse({ status, headers, json, text }: Reply): Response {
  const isEmpty = status === 204 || (json === undefined && text === undefined)
  const body = isEmpty ? null : (text ?? JSON.stringify(json))
  return new Response(body, { status, headers })
}

export function succeeded({ status }: Reply): boolean {
  return status >= 200 && status < 300
}

export function codeOf({ json }: Reply): unknown {
  return isObject(json) ? json['error'] : undefined
}

export function wordsOf({ json }: Reply): string {
  return isObject(json) ? String(json['message']) : ''
}

/** The objects in a response: the items in its list, its only item, or the response itself. */
export function thingsIn<Thing = Record<string, unknown>>({ json }: Reply): Thing[] {
  if (!isObject(json)) return []
  return ('data' in json ? [json['data']].flat().filter(isObject) : [json]) as Thing[]
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
