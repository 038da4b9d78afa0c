import { operations } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import type { NewEvent } from '../events/event-log.ts'
import {
  maskAuthorization,
  maskTokens,
  type Logged,
  type RequestLog,
} from '../events/request-log.ts'
import { Refusal } from '../rules/refusal.ts'
import type { Call } from './call.ts'
import type { GatewayRequest, GatewayResponse } from './exchange.ts'

type HandledRequest = NewEvent & { kind: 'requestHandled' }

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
  const { status } = response
  const [method, path] = [request.method.slice(0, 100), pathOf(request)]
  const took = Math.round(duration * 100) / 100
  const hasTokens = operation === undefined || operations[operation].service === 'tokens'
  const logged: Logged = { method, path, status, duration: took, hasTokens }
  if (authorization !== undefined) logged.authorization = maskAuthorization(authorization)
  const event: HandledRequest = {
    kind: 'requestHandled',
    request: log.add(logged, at, request.body, response.body),
    method,
    path,
    status,
    duration: took,
  }
  if (operation !== undefined) logged.operation = event.operation = operation
  if (fault !== undefined) logged.fault = event.fault = fault
  context.events.emit(event, at)
}

/** The path and the query, with tokens masked. A message's id in the path is kept, although it looks like a token. */
function pathOf({ path, query }: GatewayRequest): string {
  const shown = path.startsWith('/messages') ? path : maskTokens(path)
  const search = query.size === 0 ? '' : `?${maskTokens(query.toString())}`
  return `${shown}${search}`.slice(0, longestPath)
}
