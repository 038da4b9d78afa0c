import type { components } from '../../../generated/sandbox-control.ts'
import { createBoundedLog } from './bounded-log.ts'
import { TextDecoder } from '../model/node-globals.ts'

type Schema = components['schemas']['LoggedRequest']
type Excerpt = Schema['request']

/** The details that are logged about a request to the gateway, except for the bodies. Secrets are masked. */
export interface Logged extends Omit<Schema, 'id' | 'at' | 'request' | 'response'> {
  /** Whether the bodies may contain tokens. */
  hasTokens: boolean
}

export type LoggedRequest = Logged & Pick<Schema, 'id' | 'request' | 'response'> & { at: number }

const maxKept = 1000
const maxBytes = 2048

export type RequestLog = ReturnType<typeof createRequestLog>

/**
 * Logs the latest requests to the gateway, with the first 2 KiB of each body. Bodies share a buffer, because thousands of
 * strings would keep the garbage collector busy.
 */
export function createRequestLog() {
  const log = createBoundedLog<ReturnType<typeof write>>(maxKept)
  let buffer = nothing
  let free = 0

  function write(logged: Logged, body: Uint8Array | 'too large', response: string) {
    if (free + 2 * maxBytes > buffer.length) {
      buffer = Buffer.allocUnsafeSlow(64 * 1024)
      free = 0
    }
    const [start, given] = [free, body === 'too large' ? nothing : body]
    const middle = start + Math.min(given.length, maxBytes)
    buffer.set(given.length > maxBytes ? given.subarray(0, maxBytes) : given, start)
    // An incomplete last character is left out.
    const end = middle + buffer.write(response, middle, maxBytes)
    free = end
    const isRequestCut = body === 'too large' || given.length > maxBytes
    const isResponseCut = end - middle > maxBytes - 4 && Buffer.byteLength(response) > end - middle
    return { logged, buffer, start, middle, end, isRequestCut, isResponseCut }
  }

  return {
    /** Returns the request's id. */
    add: (logged: Logged, at: number, body: Uint8Array | 'too large', response: string): number =>
      log.add(write(logged, body, response), at),
    /** Lists the requests, newest first. */
    list: (): LoggedRequest[] =>
      log
        .after(0, maxKept)
        .map(({ id, at, logged, buffer, start, middle, end, isRequestCut, isResponseCut }) => ({
          ...logged,
          id,
          at,
          request: excerpt(buffer.subarray(start, middle), isRequestCut),
          response: excerpt(buffer.subarray(middle, end), isResponseCut),
        }))
        .toReversed(),
    clear: log.clear,
  }
}

const nothing = Buffer.alloc(0)

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

/** Masks all tokens in a path or a body, including escaped ones, and one that is cut off at the end. */
export function maskTokens(text: string): string {
  if (!/%|\\u00/i.test(text)) return text.replaceAll(/[0-9a-f]{24,}|[0-9a-f]{8,23}$/gi, mask)
  return text.replaceAll(escapedToken, (found) =>
    mask(found.replaceAll(/(?:%|\\u00)(..)/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))),
  )
}

// A path can contain each digit as %34, and JSON as \u0034. Looking for them takes much longer.
const digit = String.raw`(?:[0-9a-f]|(?:%|\\u00)(?:3\d|[46][1-6]))`
const escapedToken = new RegExp(`${digit}{24,}|${digit}{8,23}$`, 'gi')
