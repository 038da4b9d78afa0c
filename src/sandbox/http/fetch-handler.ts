import type { Control } from '../control/control.ts'
import type { GatewayRequest, GatewayResponse } from '../pipeline/exchange.ts'
import { notKept, type Gateway } from '../pipeline/gateway.ts'
import type { Tick } from '../tick.ts'
import { respondToFetch } from './fetch-responder.ts'
import { readStream } from './read-body.ts'
import { respondToControlFetch, safetyHeaders } from './responders.ts'

/** The gateway as a `fetch` function: no port, no network, any host name. */
export function createFetch(
  gateway: Gateway,
  maxBodyBytes: number,
  control?: Control,
  tick?: Tick,
): typeof fetch {
  /** Without a file there is nothing to wait for. */
  function kept(response: GatewayResponse): GatewayResponse | Promise<GatewayResponse> {
    if (tick === undefined) return response
    return new Promise((resolve) => {
      tick.add(
        () => resolve(response),
        (error) => resolve(notKept(error)),
      )
    })
  }

  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname: path, searchParams: query } = new URL(request.url)
    const owner = control?.owns(path) ? control : undefined
    const most = owner?.maxBytes(request.method, path) ?? maxBodyBytes
    const body = await readBody(request, init?.body, most)
    request.signal.throwIfAborted()
    const caller = { signal: request.signal, keeps: [request, input] }
    const asked = {
      method: request.method,
      path,
      query,
      header: (name: string) => request.headers.get(name) ?? undefined,
      body,
    }
    if (owner) return respondToControlFetch(owner, { ...asked, ...caller })
    const { headers, ...response } = await kept(gateway({ ...asked, address: '127.0.0.1' }))
    const safe = { ...response, headers: { ...safetyHeaders, ...headers } }
    return respondToFetch(safe, request.method, caller)
  }
}

/** A body that was given as a text is taken as it is: to read it from the request's stream takes longer than all that becomes of it. */
async function readBody(
  { body, signal }: Request,
  given: unknown,
  most: number,
): Promise<GatewayRequest['body']> {
  if (body === null) return new Uint8Array()
  if (typeof given !== 'string') return readStream(body, signal, most)
  const bytes = Buffer.from(given)
  return bytes.length > most ? 'too large' : bytes
}
