/** A response as it was received. */
export interface SeenResponse {
  status: number
  headers: ReadonlyMap<string, string>
  body: string
  /** False for the response to HEAD. */
  hasBody: boolean
}

const json = 'application/json'

/** Of a snapshot. */
const otherTypes: ReadonlySet<string> = new Set(['application/x-ndjson'])

const expectedHeaders = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
}

/** Returns what is wrong with a response to a hostile request, or undefined. */
export function faultOf({ status, headers, body, hasBody }: SeenResponse): string | undefined {
  if (!(status >= 200 && status < 500)) return `the status ${status}`
  const type = headers.get('content-type')
  const expected = status === 204 ? undefined : json
  if (type !== expected && !(status === 200 && otherTypes.has(String(type)))) {
    return `the content type ${type}`
  }
  for (const [name, value] of Object.entries(expectedHeaders)) {
    if (headers.get(name) !== value) return `${name} is ${headers.get(name)}`
  }
  const cors = [...headers.keys()].find((name) => name.startsWith('access-control'))
  if (cors !== undefined) return `the header ${cors}`
  if (!hasBody || status === 204) return body === '' ? undefined : 'a body where there is none'
  if (type !== json) return undefined
  try {
    const read: unknown = JSON.parse(body)
    return status < 400 || isEnvelope(read) || isControlEnvelope(read)
      ? undefined
      : `no envelope: ${body.slice(0, 200)}`
  } catch {
    return `no JSON: ${body.slice(0, 200)}`
  }
}

/** In the form of the control API. */
function isControlEnvelope(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  const { error, ...more } = body as { error?: { code?: unknown; message?: unknown } }
  const { code, message, ...rest } = error ?? {}
  return (
    typeof code === 'string' &&
    typeof message === 'string' &&
    message !== '' &&
    message.length < 1000 &&
    Object.keys({ ...more, ...rest }).length === 0
  )
}

function isEnvelope(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  const { success, message, error, data, ...more } = body as Record<string, unknown>
  return (
    success === false &&
    typeof message === 'string' &&
    message !== '' &&
    message.length < 1000 &&
    (error === null || Number.isSafeInteger(error)) &&
    data === null &&
    Object.keys(more).length === 0
  )
}
