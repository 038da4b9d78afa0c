import type { components } from '../../../generated/sandbox-control.ts'
import type { OperationId } from '../../../generated/operations.ts'
import { createBoundedLog, type Entry } from '../events/bounded-log.ts'
import { textOf, type Excerpt } from './excerpt.ts'
import { maskTokens } from './mask.ts'

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

const mostKept = 1000

export function createRequestLog(): RequestLog {
  const log = createBoundedLog<LoggedRequest>(mostKept)
  return {
    add: (request) => log.add(request),
    list: () => log.after(0, mostKept).toReversed(),
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
