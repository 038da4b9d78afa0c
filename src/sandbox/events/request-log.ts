import type { OperationId } from '../../../generated/operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { withoutUndefined } from '../checks.ts'
import { createBoundedLog } from './bounded-log.ts'
import { TextDecoder } from '../model/platform.ts'

type Shown = components['schemas']['LoggedRequest']
type Excerpt = Shown['request']

/** What is logged about a request to the gateway, apart from the bodies. */
export interface Logged {
  at: number
  method: string
  /** The path and the query, with secrets masked. */
  path: string
  operation: OperationId | undefined
  status: number
  /** How long the response took, in milliseconds on the machine's clock. */
  duration: number
  /** The header's value, masked. */
  authorization: string | undefined
  fault: string | undefined
  /** Whether the bodies may contain tokens. */
  hasTokens: boolean
}

/** A request in the log, with its id and the beginning of each body. */
export interface LoggedRequest extends Logged {
  id: number
  request: Excerpt
  response: Excerpt
}

const maxKept = 1000
const maxBytes = 2048

/** Where the buffer contains the bodies of a request and its response, and how long they are. */
interface Place {
  start: number
  request: number
  response: number
  isRequestCut: boolean
  isResponseCut: boolean
}

export type RequestLog = ReturnType<typeof createRequestLog>

/**
 * The latest requests to the gateway, with the first 2 KiB of each body. The bodies share one buffer, because thousands of
 * strings would keep the garbage collector busy.
 */
export function createRequestLog() {
  const log = createBoundedLog<Logged & { place: Place }>(maxKept)
  let bytes = Buffer.allocUnsafe(0)
  let end = 0

  function makeRoom(room: number): void {
    const oldest = log.get(log.first)?.place.start ?? 0
    const hasWrapped = oldest > end
    if (end + room <= (hasWrapped ? oldest : bytes.length)) return
    if (!hasWrapped && room <= oldest) end = 0
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
    // A character that does not fit completely is left out.
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
    // With `stream`, an incomplete character at the end is left out.
    return { body: new TextDecoder().decode(part, { stream: isCut }), isCut }
  }

  return {
    /** Logs a request and returns its id. */
    add: (request: Logged, body: Uint8Array | 'too large', response: string): number =>
      log.add({ ...request, place: write(body, response) }),
    /** Lists the requests, latest first. */
    list: (): LoggedRequest[] =>
      log
        .after(0, maxKept)
        .map(({ place, ...logged }) => ({
          ...logged,
          request: excerpt(place.start, place.request, place.isRequestCut),
          response: excerpt(place.start + place.request, place.response, place.isResponseCut),
        }))
        .toReversed(),
    clear: (): void => {
      log.clear()
      end = 0
    },
  }
}

const nothing = new Uint8Array()

/** A request in the form in which the control API returns it. */
export function presentRequest({ at, hasTokens, ...logged }: LoggedRequest): Shown {
  const show = ({ body, isCut }: Excerpt) => ({ body: hasTokens ? maskTokens(body) : body, isCut })
  return withoutUndefined({
    ...logged,
    at: new Date(at).toISOString(),
    request: show(logged.request),
    response: show(logged.response),
  })
}

function mask(secret: string): string {
  return secret.length < 8 ? '…' : `${secret.slice(0, 4)}…`
}

/** Shortens an `Authorization` header to its scheme and the beginning of its secret: `Bearer abcd…`. */
export function maskAuthorization(header: string): string {
  const [, scheme, secret] = /^([A-Za-z]{1,20}) +(.+)$/s.exec(header) ?? []
  return scheme === undefined || secret === undefined ? '…' : `${scheme} ${mask(secret)}`
}

/** Masks every token in a text, including one that is cut off at the end. */
export function maskTokens(text: string): string {
  return text.replaceAll(/[0-9a-f]{24,}|[0-9a-f]{8,23}$/gi, mask)
}
