/** A response on its way out. */
export interface Reply {
  status: number
  headers: Headers
  /** The body as JSON; undefined for none. */
  json: unknown
  /** The body where it is no JSON. */
  text?: string
}

/** The gateway's envelope of failures. */
export function failure(status: number, error: number | null, message = 'Refused'): Reply {
  return { ...response(status, { success: false, message, error, data: null }) }
}

/** A response in JSON. */
export function response(status: number, json: unknown): Reply {
  return { status, headers: new Headers({ 'content-type': 'application/json' }), json }
}

export async function readReply(response: Response): Promise<Reply> {
  const { status, headers } = response
  const text = await response.text()
  try {
    return { status, headers: new Headers(headers), json: JSON.parse(text) }
  } catch {
    return { status, headers: new Headers(headers), json: undefined, text }
  }
}

export function toResponse({ status, headers, json, text }: Reply): Response {
  const isEmpty = status === 204 || (json === undefined && text === undefined)
  const body = isEmpty ? null : (text ?? JSON.stringify(json))
  return new Response(body, { status, headers })
}

/** Whether the gateway did what was asked. */
export function succeeded({ status }: Reply): boolean {
  return status >= 200 && status < 300
}

/** The error code of a failure. */
export function codeOf({ json }: Reply): unknown {
  return typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined
}
