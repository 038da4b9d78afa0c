import type { OperationId } from '../../../generated/operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { createBoundedLog } from './bounded-log.ts'
import { TextDecoder } from '../model/platform.ts'

/** What is written down of a request to the gateway. */
export interface Logged {
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
  /** Whether its bodies have tokens in them. */
  hasTokens: boolean
}

/** A request to the gateway as it was written down, from 1. */
export interface LoggedRequest extends Logged {
  id: number
  request: Excerpt
  response: Excerpt
}

type Shown = components['schemas']['LoggedRequest']

/** The last requests to the gateway. */
export interface RequestLog {
  /** Gives back the request's id. */
  add(request: Logged, body: Uint8Array | 'too large', response: string): number
  /** The newest first. */
  list(): LoggedRequest[]
  clear(): void
}

const maxKept = 1000
const maxBytes = 2048

/** Where the bodies of a request and its response begin, and how long they are. */
interface Place {
  start: number
  request: number
  response: number
  isRequestCut: boolean
  isResponseCut: boolean
}

/**
 * Of each body the first 2 KiB, all in one buffer: a thousand texts that live for a while and then do not keep the garbage
 * collector busier than all else.
 */
export function createRequestLog(): RequestLog {
  const log = createBoundedLog<Logged & { place: Place }>(maxKept)
  let bytes = Buffer.allocUnsafe(0)
  let end = 0

  function makeRoom(room: number): void {
    const oldest = log.get(log.first)?.place.start ?? 0
    const isTurned = oldest > end
    if (end + room <= (isTurned ? oldest : bytes.length)) return
    if (!isTurned && room <= oldest) end = 0
    else grow()
  }

  function grow(): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(64 * 1024, bytes.length * 2))
    end = 0
    for (let id = log.first; id <= log.last; id += 1) {
      const place = log.get(id)?.place
      if (place === undefined) continue
      const length = place.request + place.response
      bytes.copy(larger, end, place.start, place.start + length)
      place.start = end
      end += length
    }
    bytes = larger
  }

  function write(body: Uint8Array | 'too large', response: string): Place {
    makeRoom(2 * maxBytes)
    const start = end
    const given = body === 'too large' ? nothing : body
    const request = Math.min(given.length, maxBytes)
    bytes.set(request < given.length ? given.subarray(0, request) : given, start)
    // Of a letter that has no room there is nothing.
    const written = bytes.write(response, start + request, maxBytes, 'utf8')
    end = start + request + written
    return {
      start,
      request,
      response: written,
      isRequestCut: body === 'too large' || request < given.length,
      isResponseCut: written > maxBytes - 4 && Buffer.byteLength(response) > written,
    }
  }

  function excerpt(start: number, length: number, isCut: boolean): Excerpt {
    const part = bytes.subarray(start, start + length)
    return { body: new TextDecoder().decode(part, { stream: isCut }), isCut }
  }

  return {
    add: (request, body, response) => log.add({ ...request, place: write(body, response) }),
    list: () =>
      log
        .after(0, maxKept)
        .map(({ place, ...logged }) => ({
          ...logged,
          request: excerpt(place.start, place.request, place.isRequestCut),
          response: excerpt(place.start + place.request, place.response, place.isResponseCut),
        }))
        .toReversed(),
    clear: () => {
      log.clear()
      end = 0
    },
  }
}

const nothing = new Uint8Array()

/** The beginning of a body, without the half of a letter at its end. */
export interface Excerpt {
  body: string
  isCut: boolean
}

/** A request as the control API shows it. */
export function presentRequest(logged: LoggedRequest): Shown {
  const { id, at, method, path, operation, status, duration } = logged
  const { authorization, fault, hasTokens } = logged
  const show = ({ body, isCut }: Excerpt) => ({ body: hasTokens ? maskTokens(body) : body, isCut })
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
