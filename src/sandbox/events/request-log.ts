import type { components } from '../../../generated/sandbox-control.ts'
import { createBoundedLog } from './bounded-log.ts'
import { TextDecoder } from '../model/platform.ts'

type Schema = components['schemas']['LoggedRequest']
type Excerpt = Schema['request']

/** The details that are logged about a request to the gateway, except for the bodies. Secrets are masked. */
export interface Logged extends Omit<Schema, 'id' | 'at' | 'request' | 'response'> {
  at: number
  /** Whether the bodies may contain tokens. */
  hasTokens: boolean
}

export type LoggedRequest = Logged & Pick<Schema, 'id' | 'request' | 'response'>

const maxKept = 1000
const maxBytes = 2048

type Beginning = ReturnType<typeof beginningOf>

export type RequestLog = ReturnType<typeof createRequestLog>

/** Logs the latest requests to the gateway, with the first 2 KiB of each body. */
export function createRequestLog() {
  const log = createBoundedLog<{ logged: Logged; request: Beginning; response: Beginning }>(maxKept)
  return {
    /** Returns the request's id. */
    add: (logged: Logged, body: Uint8Array | 'too large', response: string): number => {
      const request = body === 'too large' ? { bytes: nothing, isCut: true } : beginningOf(body)
      return log.add({ logged, request, response: beginningOf(response) })
    },
    /** Lists the requests, newest first. */
    list: (): LoggedRequest[] =>
      log
        .after(0, maxKept)
        .map(({ id, logged, request, response }) => {
          return { ...logged, id, request: excerpt(request), response: excerpt(response) }
        })
        .toReversed(),
    clear: log.clear,
  }
}

const nothing = Buffer.alloc(0)

/** The beginning of a body as bytes, because thousands of strings would keep the garbage collector busy. */
function beginningOf(body: Uint8Array | string) {
  const isCut = body.length > maxBytes
  if (typeof body !== 'string') {
    return { bytes: isCut ? Buffer.from(body.subarray(0, maxBytes)) : body, isCut }
  }
  const bytes = Buffer.from(isCut ? body.slice(0, maxBytes) : body)
  if (bytes.length <= maxBytes) return { bytes, isCut }
  return { bytes: bytes.subarray(0, maxBytes), isCut: true }
}

function excerpt({ bytes, isCut }: Beginning): Excerpt {
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

/** Masks all tokens in a string, including a token that is cut off at the end. */
export function maskTokens(text: string): string {
  return text.replaceAll(/[0-9a-f]{24,}|[0-9a-f]{8,23}$/gi, mask)
}
