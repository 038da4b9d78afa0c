import type { Tick } from '../commit-and-send.ts'
import { AbortController, Request } from '../model/platform.ts'
import type { GatewayRequest, GatewayResponse } from '../pipeline/exchange.ts'
import { notKept } from '../pipeline/gateway.ts'
import { respondToControlFetch, respondToFetch, safetyHeaders } from './fetch-responder.ts'
import { readStream } from './read-body.ts'
import type { Served } from './server.ts'

/**
 * Provides the gateway as a `fetch` function for any host name. With a `tick`, responses wait until their changes are stored.
 */
export function createFetch(
  { gateway, control, maxBodyBytes }: Pick<Served, 'gateway' | 'control' | 'maxBodyBytes'>,
  tick?: Tick,
): typeof fetch {
  function stored(response: GatewayResponse): GatewayResponse | Promise<GatewayResponse> {
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
    // The signal is left out because Node's Request accepts only signals of Node's own class.
    const own = { ...init, signal: null }
    const isForeign = isRequest(input) && !(input instanceof Request)
    const request = new Request(
      isForeign ? await convertRequest(input) : input,
      text === undefined ? own : { ...own, body: null },
    )
    const signal = signalOf(input, init) ?? request.signal
    const { pathname: path, searchParams: query } = new URL(request.url)
    const isControl = control.owns(path)
    const most = isControl ? control.maxBytes(request.method, path) : maxBodyBytes
    const body = await readBody(request, text, signal, most)
    signal.throwIfAborted()
    const caller = { signal, keeps: [request, input] }
    const call = {
      method: request.method,
      path,
      query,
      header: (name: string) => request.headers.get(name) ?? defaultHeader(name, text),
      body,
    }
    if (isControl) return respondToControlFetch(control, { ...call, ...caller })
    const { headers, ...response } = await stored(gateway({ ...call, address: '127.0.0.1' }))
    const safe = { ...response, headers: { ...safetyHeaders, ...headers } }
    return respondToFetch(safe, request.method, caller)
  }
}

/**
 * A body that is a string. It is read here because a Request would stream it, which takes longer than everything else together.
 */
function textOf(input: unknown, { method = 'GET', body }: RequestInit = {}): string | undefined {
  const hasBody = !(input instanceof Request) && !/^(get|head)$/i.test(method)
  return hasBody && typeof body === 'string' ? body : undefined
}

/** The header that a Request with a string as its body has by default (Fetch Standard, “extract a body”). */
function defaultHeader(name: string, text: string | undefined): string | undefined {
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

/** Converts a request of another class, such as a DOM's, because Node's Request would take it for a URL. */
async function convertRequest(input: globalThis.Request): Promise<Request> {
  const { url, method, headers } = input
  const body = ['GET', 'HEAD'].includes(method) ? null : await input.arrayBuffer()
  return new Request(url, { method, headers: Object.fromEntries(headers), body })
}

function isRequest(input: Input): input is globalThis.Request {
  return typeof input === 'object' && 'arrayBuffer' in input
}

function signalOf(input: Input, init: RequestInit | undefined): AbortSignal | undefined {
  const given = init?.signal === undefined && isRequest(input) ? input.signal : init?.signal
  if (given === undefined || given === null || 'throwIfAborted' in given) return given ?? undefined
  // In an older DOM, such as that of Jest 29, a signal has neither that method nor a reason.
  const older = given as AbortSignal
  const controller = new AbortController()
  const abort = () => controller.abort(older.reason)
  if (older.aborted) abort()
  else older.addEventListener('abort', abort)
  return controller.signal
}
