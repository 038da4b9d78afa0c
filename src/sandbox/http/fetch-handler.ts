import type { Control } from '../control/control.ts'
import type { GatewayRequest, GatewayResponse } from '../pipeline/exchange.ts'
import { notKept, type Gateway } from '../pipeline/gateway.ts'
import type { Tick } from '../commit-and-send.ts'
import { AbortController, Request } from '../model/platform.ts'
import { respondToControlFetch, respondToFetch } from './fetch-responder.ts'
import { readStream } from './read-body.ts'
import { safetyHeaders } from './safety-headers.ts'

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
    const text = textOf(input, init)
    // Without the signal: Node's Request takes only one of its own class.
    const own = { ...init, signal: null }
    const request = new Request(
      isForeign(input) ? await ownRequest(input) : input,
      text === undefined ? own : { ...own, body: null },
    )
    const signal = signalOf(input, init) ?? request.signal
    const { pathname: path, searchParams: query } = new URL(request.url)
    const owner = control?.owns(path) ? control : undefined
    const most = owner?.maxBytes(request.method, path) ?? maxBodyBytes
    const body = await readBody(request, text, signal, most)
    signal.throwIfAborted()
    const caller = { signal, keeps: [request, input] }
    const asked = {
      method: request.method,
      path,
      query,
      header: (name: string) => request.headers.get(name) ?? usual(name, text),
      body,
    }
    if (owner) return respondToControlFetch(owner, { ...asked, ...caller })
    const { headers, ...response } = await kept(gateway({ ...asked, address: '127.0.0.1' }))
    const safe = { ...response, headers: { ...safetyHeaders, ...headers } }
    return respondToFetch(safe, request.method, caller)
  }
}

/**
 * A body that is given as a text, where a Request would take it: it need not go through a stream, which takes longer than all that
 * becomes of it.
 */
function textOf(input: unknown, { method = 'GET', body }: RequestInit = {}): string | undefined {
  const isTaken = !(input instanceof Request) && !/^(get|head)$/i.test(method)
  return isTaken && typeof body === 'string' ? body : undefined
}

/** What a Request with a text says of it where nobody else does (Fetch Standard, «extract a body»). */
function usual(name: string, text: string | undefined): string | undefined {
  return name === 'content-type' && text !== undefined ? 'text/plain;charset=UTF-8' : undefined
}

async function readBody(
  { body }: Request,
  text: string | undefined,
  signal: AbortSignal,
  most: number,
): Promise<GatewayRequest['body']> {
  if (text === undefined) return body === null ? new Uint8Array() : readStream(body, signal, most)
  const bytes = Buffer.from(text)
  return bytes.length > most ? 'too large' : bytes
}

type Input = Parameters<typeof fetch>[0]

/** A request of a class that is not Node's, such as a DOM's, would be taken for a text. */
async function ownRequest(input: globalThis.Request): Promise<Request> {
  const { url, method, headers } = input
  const body = ['GET', 'HEAD'].includes(method) ? null : await input.arrayBuffer()
  return new Request(url, { method, headers: Object.fromEntries(headers), body })
}

function isForeign(input: Input): input is globalThis.Request {
  return !(input instanceof Request) && isRequest(input)
}

function isRequest(input: Input): input is globalThis.Request {
  return typeof input === 'object' && 'arrayBuffer' in input
}

function signalOf(input: Input, init: RequestInit | undefined): AbortSignal | undefined {
  const given = init?.signal === undefined && isRequest(input) ? input.signal : init?.signal
  if (given === undefined || given === null || 'throwIfAborted' in given) return given ?? undefined
  // That of an older DOM, such as Jest 29's: it knows neither that method nor a reason.
  const controller = new AbortController()
  const abort = () => controller.abort((given as AbortSignal).reason)
  if ((given as AbortSignal).aborted) abort()
  else (given as AbortSignal).addEventListener('abort', abort)
  return controller.signal
}
