import { operations } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import {
  maskAuthorization,
  maskTokens,
  type Logged,
  type RequestLog,
} from '../events/request-log.ts'
import { Refusal } from '../rules/refusal.ts'
import type { Call } from './call.ts'
import type { GatewayRequest, GatewayResponse } from './exchange.ts'

/** The details that appear in both the log and the event. */
type Shown = Pick<Logged, 'method' | 'path' | 'status' | 'duration' | 'operation' | 'fault'>

const longestPath = 1000

/** Logs a call and its response. `duration` is in milliseconds of real time. */
export function logRequest(
  context: Context,
  log: RequestLog,
  { request, authorization, operation: found }: Call,
  response: GatewayResponse,
  duration: number,
): void {
  const operation = found instanceof Refusal ? undefined : found
  const fault = response.headers['sandbox-fault']
  const at = context.clock.now()
  const shown: Shown = {
    method: request.method.slice(0, 100),
    path: pathOf(request),
    status: response.status,
    duration: Math.round(duration * 100) / 100,
  }
  if (operation !== undefined) shown.operation = operation
  if (fault !== undefined) shown.fault = fault
  const logged: Logged = {
    at,
    ...shown,
    hasTokens: operation === undefined || operations[operation].service === 'tokens',
  }
  if (authorization !== undefined) logged.authorization = maskAuthorization(authorization)
  const id = log.add(logged, request.body, response.body)
  context.events.emit({ kind: 'requestHandled', request: id, ...shown }, at)
}

/** The path and the query, with tokens masked. A message's id in the path is kept, although it looks like a token. */
function pathOf({ path, query }: GatewayRequest): string {
  const shown = path.startsWith('/messages') ? path : maskTokens(path)
  const search = query.size === 0 ? '' : `?${maskTokens(query.toString())}`
  return `${shown}${search}`.slice(0, longestPath)
}
