import type { HostileRequest } from './hostile-request.ts'
import type { SeenResponse } from './seen-response.ts'

/** Sends a request through the fetch handler; undefined if it cannot be a Request. */
export async function throughFetch(
  door: typeof fetch,
  { method, target, headers, body }: HostileRequest,
): Promise<SeenResponse | undefined> {
  const request = makeRequest(method, target, headers, body)
  if (request === undefined) return undefined
  const response = await door(request)
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: await response.text(),
    hasBody: request.method !== 'HEAD',
  }
}

function makeRequest(
  method: string,
  target: string,
  headers: HostileRequest['headers'],
  body: Buffer | undefined,
): Request | undefined {
  try {
    return new Request(`http://sandbox.test${target}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: Uint8Array.from(body) }),
    })
  } catch {
    // For example, it is a GET with a body, or has an invalid header.
    return undefined
  }
}
