import type { OperationId } from '../../../generated/operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { createBoundedLog, type Entry } from './bounded-log.ts'
import { TextDecoder, TextEncoder } from '../model/platform.ts'

/** A request to the gateway as it is written down. */
export interface LoggedRequest extends Entry {
  at: number
  method: string
  /** With its query, masked. */
  path: string
  operation: OperationId | undefined
  status: number
  /** In the machine's milliseconds. */
  duration: number
  /** Masked. */
  authorization: string | undefined
  fault: string | undefined
  request: Excerpt
  response: Excerpt
  /** Whether its bodies have tokens in them. */
  hasTokens: boolean
}

type Shown = components['schemas']['LoggedRequest']

/** The last requests to the gateway. */
export interface RequestLog {
  add(request: Omit<LoggedRequest, 'id'>): LoggedRequest
  /** The newest first. */
  list(): LoggedRequest[]
  clear(): void
}

const maxKept = 1000

export function createRequestLog(): RequestLog {
  const log = createBoundedLog<LoggedRequest>(maxKept)
  return {
    add: (request) => log.add(request),
    list: () => log.after(0, maxKept).toReversed(),
    clear: () => log.clear(),
  }
}

/** A request as the control API shows it. */
export function presentRequest(logged: LoggedRequest): Shown {
  const { id, at, method, path, operation, status, duration } = logged
  const { authorization, fault, hasTokens } = logged
  const show = (excerpt: Excerpt) => {
    const body = textOf(excerpt)
    return { body: hasTokens ? maskTokens(body) : body, isCut: excerpt.isCut }
  }
  return {
    id,
    at: new Date(at).toISOString(),
    method,
    path,
    ...(operation === undefined ? {} : { operation }),
    status,
    duration,
    ...(authorization === undefined ? {} : { authorization }),
    ...(fault === undefined ? {} : { fault }),
    request: show(logged.request),
    response: show(logged.response),
  }
}

/** The beginning of a body: a text, or its first bytes. */
export interface Excerpt {
  content: string | Uint8Array
  isCut: boolean
}

const maxBytes = 2048

/** The first 2 KiB of a response. A short one is not copied; a part of a long one would keep all of it alive. */
export function excerptOfText(text: string): Excerpt {
  if (text.length <= maxBytes && Buffer.byteLength(text) <= maxBytes) {
    return { content: text, isCut: false }
  }
  const bytes = new TextEncoder().encode(text.slice(0, maxBytes))
  return excerpt(bytes, text.length > maxBytes)
}

/** The first 2 KiB of a request's body; of one that is too large nothing was kept. */
export function excerptOfBody(body: Uint8Array | 'too large'): Excerpt {
  if (body === 'too large') return { content: '', isCut: true }
  return body.length === 0 ? { content: '', isCut: false } : excerpt(body, false)
}

function excerpt(bytes: Uint8Array, isCut: boolean): Excerpt {
  const isLonger = bytes.length > maxBytes
  const content = new Uint8Array(bytes.subarray(0, maxBytes))
  return { content, isCut: isCut || isLonger }
}

/** The text of an excerpt, without the half of a letter at its end. */
export function textOf({ content, isCut }: Excerpt): string {
  if (typeof content === 'string') return content
  return new TextDecoder().decode(content, { stream: isCut })
}

/** A token or key, as far as anybody but its owner may see it. */
function mask(secret: string): string {
  return secret.length < 8 ? '…' : `${secret.slice(0, 4)}…`
}

/** The header `authorization` with its scheme and the beginning of what it carries: `Bearer abcd…`. */
export function maskAuthorization(header: string): string {
  const [, scheme, secret] = /^([A-Za-z]{1,20}) +(.+)$/s.exec(header) ?? []
  return scheme === undefined || secret === undefined ? '…' : `${scheme} ${mask(secret)}`
}

/** A text in which every token is masked, also one of which only the beginning is there. */
export function maskTokens(text: string): string {
  return text.replaceAll(/[0-9a-f]{24,}|[0-9a-f]{8,23}$/gi, mask)
}
