import type { OperationId } from '../../../generated/operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { createBoundedLog } from './bounded-log.ts'
import { TextDecoder } from '../model/platform.ts'

type Excerpt = components['schemas']['LoggedRequest']['request']

/** The details that are logged about a request to the gateway, except for the bodies. */
export interface Logged {
  at: number
  method: string
  /** The path and the query, with secrets masked. */
  path: string
  operation: OperationId | undefined
  status: number
  /** The response time, in milliseconds on the machine's clock. */
  duration: number
  /** The value of the header `authorization`, masked. */
  authorization: string | undefined
  fault: string | undefined
  /** Whether the bodies may contain tokens. */
  hasTokens: boolean
}

export interface LoggedRequest extends Logged {
  id: number
  request: Excerpt
  response: Excerpt
}

const maxKept = 1000
const maxBytes = 2048
const bufferBytes = 64 * 1024

/** The buffer with the bodies of a request and its response, the position at which they start, and their lengths. */
interface Place {
  buffer: Buffer
  start: number
  request: number
  response: number
  isRequestCut: boolean
  isResponseCut: boolean
}

export type RequestLog = ReturnType<typeof createRequestLog>

/**
 * Logs the latest requests to the gateway, with the first 2 KiB of each body. Bodies share a buffer, because thousands of
 * strings would keep the garbage collector busy.
 */
export function createRequestLog() {
  const log = createBoundedLog<Logged & { place: Place }>(maxKept)
  let buffer = nothing
  let end = 0

  function write(body: Uint8Array | 'too large', response: string): Place {
    if (end + 2 * maxBytes > buffer.length) {
      buffer = Buffer.allocUnsafeSlow(bufferBytes)
      end = 0
    }
    const start = end
    const given = body === 'too large' ? nothing : body
    const request = Math.min(given.length, maxBytes)
    buffer.set(request < given.length ? given.subarray(0, request) : given, start)
    // An incomplete last character is left out.
    const written = buffer.write(response, start + request, maxBytes, 'utf8')
    end = start + request + written
    return {
      buffer,
      start,
      request,
      response: written,
      isRequestCut: body === 'too large' || request < given.length,
      isResponseCut: written > maxBytes - 4 && Buffer.byteLength(response) > written,
    }
  }

  return {
    /** Returns the request's id. */
    add: (request: Logged, body: Uint8Array | 'too large', response: string): number =>
      log.add({ ...request, place: write(body, response) }),
    /** Lists the requests, newest first. */
    list: (): LoggedRequest[] =>
      log
        .after(0, maxKept)
        .map(({ place, ...logged }) => ({ ...logged, ...excerptsAt(place) }))
        .toReversed(),
    clear: log.clear,
  }
}

const nothing = Buffer.alloc(0)

function excerptsAt(place: Place): Pick<LoggedRequest, 'request' | 'response'> {
  const { buffer, start, request, response, isRequestCut, isResponseCut } = place
  const middle = start + request
  return {
    request: excerpt(buffer.subarray(start, middle), isRequestCut),
    response: excerpt(buffer.subarray(middle, middle + response), isResponseCut),
  }
}

function excerpt(bytes: Uint8Array, isCut: boolean): Excerpt {
  // With `stream`, an incomplete last character is left out.
  return { body: new TextDecoder().decode(bytes, { stream: isCut }), isCut }
}

export function presentRequest({ at, hasTokens, ...logged }: LoggedRequest) {
  const show = ({ body, isCut }: Excerpt) => ({ body: hasTokens ? maskTokens(body) : body, isCut })
  const [request, response] = [show(logged.request), show(logged.response)]
  return { ...logged, at: new Date(at), request, response }
}

function mask(secret: string): string {
  return secret.length < 8 ? '…' : `${secret.slice(0, 4)}…`
}

/** Shortens an `Authorization` header to its scheme and the beginning of its secret: `Bearer abcd…`. */
export function maskAuthorization(header: string): string {
  const [, scheme, secret] = /^([A-Za-z]{1,20}) +(.+)$/s.exec(header) ?? []
  return scheme === undefined || secret === undefined ? '…' : `${scheme} ${mask(secret)}`
}

/** Masks all tokens in a text, including a token that is cut off at the end. */
export function maskTokens(text: string): string {
  return text.replaceAll(/[0-9a-f]{24,}|[0-9a-f]{8,23}$/gi, mask)
}
