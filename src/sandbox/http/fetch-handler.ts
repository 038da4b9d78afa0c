import { URL } from 'node:url'
import type { Tick } from '../commit-and-send.ts'
import { AbortController, web } from '../model/node-globals.ts'
import { noQuery, type GatewayRequest, type GatewayResponse } from '../pipeline/exchange.ts'
import { notKept } from '../pipeline/gateway.ts'
import { respondToControlFetch, respondToFetch } from './fetch-responder.ts'
import { readStream } from './read-body.ts'
import type { Served } from './server.ts'

/** Provides the gateway as a `fetch` function for any host name. With a `tick`, responses wait until the changes are stored. */
export function createFetch(
  { gateway, control, maxBodyBytes }: Pick<Served, 'gateway' | 'control' | 'maxBodyBytes'>,
  tick?: Tick,
): typeof fetch {
  return async (input, init) => {
    const request = plainRequest(input, init) ?? (await fullRequest(input, init))
    const { method, url, headers, text, body: stream, signal, keeps } = request
    const { pathname: path, search } = url
    const isControl = control.owns(path)
    const most = isControl ? control.maxBytes(method, path) : maxBodyBytes
    // Even a body that is already known is awaited, so that a call that is aborted immediately has no effect.
    const body = await (stream === null ? bytesOf(text, most) : readStream(stream, signal, most))
    signal?.throwIfAborted()
    const call = {
      method,
      path,
      query: search === '' ? noQuery : url.searchParams,
      header: (name: string) => headers.get(name) ?? defaultHeader(name, text),
      body,
    }
    if (isControl) return respondToControlFetch(control, { ...call, signal, keeps })
    const response = gateway({ ...call, address: '127.0.0.1' })
    const kept = tick === undefined ? response : await stored(tick, response)
    return respondToFetch(kept, method, { signal, keeps })
  }
}

function stored(tick: Tick, response: GatewayResponse): Promise<GatewayResponse> {
  return new Promise((resolve) => {
    tick.add(
      () => resolve(response),
      (error) => resolve(notKept(error)),
    )
  })
}

interface ReadRequest {
  method: string
  url: URL
  headers: Headers
  /** The body, if it was passed as a string. */
  text: string | undefined
  /** The body, if it was passed in any form but a string. */
  body: ReadableStream<Uint8Array> | null
  /** Undefined if an ordinary call passes no signal, because creating a signal takes a microsecond. */
  signal: AbortSignal | undefined
  /** See {@link Caller}. */
  keeps?: unknown
}

const plainMethods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
const plainOptions = { method: 1, headers: 1, body: 1, signal: 1, redirect: 1, cache: 1 }

/**
 * Reads an ordinary request without creating a Request, because creating one would take longer than handling the request.
 * Returns undefined if a Request is necessary.
 */
function plainRequest(input: Input, init: RequestInit | undefined): ReadRequest | undefined {
  const { method = 'GET', headers, body, redirect = 'manual', cache = 'no-store' } = init ?? {}
  if (isRequest(input) || !plainMethods.has(method)) return undefined
  const isEmpty = body === undefined || body === null
  if (!isEmpty && (typeof body !== 'string' || method === 'GET')) return undefined
  if (redirect !== 'manual' || cache !== 'no-store') return undefined
  for (const option in init) if (!(option in plainOptions)) return undefined
  const url = URL.parse(String(input))
  if (url === null || url.username !== '' || url.password !== '') return undefined
  const text = isEmpty ? undefined : body
  const signal = signalOf(input, init)
  return { method, url, headers: new web.Headers(headers), text, body: null, signal }
}

/** Reads any request as `fetch` would. Rejects with a TypeError if the request is invalid. */
async function fullRequest(input: Input, init: RequestInit | undefined): Promise<ReadRequest> {
  const isForeign = isRequest(input) && !(input instanceof web.Request)
  const url = isForeign ? await convertRequest(input) : input
  // The signal is left out because Node's Request accepts only signals of Node's own class.
  const request = new web.Request(url, { ...init, signal: null })
  const { method, headers, body } = request
  const signal = signalOf(input, init) ?? request.signal
  const keeps = [request, input]
  return { method, url: new URL(request.url), headers, text: undefined, body, signal, keeps }
}

/** The default value of a header in a Request whose body is a string (Fetch Standard, “extract a body”). */
function defaultHeader(name: string, text: string | undefined): string | undefined {
  return name === 'content-type' && text !== undefined ? 'text/plain;charset=UTF-8' : undefined
}

function bytesOf(text: string | undefined, most: number): GatewayRequest['body'] {
  if (text === undefined) return new Uint8Array()
  const bytes = Buffer.from(text)
  return bytes.length > most ? 'too large' : bytes
}

type Input = Parameters<typeof fetch>[0]

/** Converts an instance of another Request class, such as happy-dom's. Node's Request would mistake the instance for a URL. */
async function convertRequest(input: globalThis.Request): Promise<Request> {
  const { url, method, headers } = input
  const body = ['GET', 'HEAD'].includes(method) ? null : await input.arrayBuffer()
  return new web.Request(url, { method, headers: Object.fromEntries(headers), body })
}

function isRequest(input: Input): input is globalThis.Request {
  return typeof input === 'object' && 'arrayBuffer' in input
}

function signalOf(input: Input, init: RequestInit | undefined): AbortSignal | undefined {
  const given = init?.signal === undefined && isRequest(input) ? input.signal : init?.signal
  if (given === undefined || given === null || 'throwIfAborted' in given) return given ?? undefined
  // In an older DOM, such as Jest 29's, a signal has neither `throwIfAborted` nor a reason.
  const older = given as AbortSignal
  const controller = new AbortController()
  const abort = () => controller.abort(older.reason)
  if (older.aborted) abort()
  else older.addEventListener('abort', abort)
  return controller.signal
}
