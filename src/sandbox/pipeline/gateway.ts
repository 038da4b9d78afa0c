import { operations } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import type { RequestLog } from '../events/request-log.ts'
import type { DelayedResponses } from '../faults/delay-timers.ts'
import type { FaultRegistry } from '../faults/fault-registry.ts'
import { spoilResponse, takesEffect, type Refuse } from '../faults/spoil-response.ts'
import { handlers } from '../operations/handlers.ts'
import { settleDue } from '../rules/delivery.ts'
import { Refusal } from '../rules/refusal.ts'
import type { FileError } from '../store/file.ts'
import type { Waiting } from '../waiting/waiting.ts'
import { createCall, type Call, type RoutedCall } from './call.ts'
import {
  jsonResponse,
  refusalResponse,
  type GatewayRequest,
  type GatewayResponse,
} from './exchange.ts'
import { factsOf, loseResponse } from './fault-facts.ts'
import { logRequest } from './log-request.ts'
import { createGatewayRouter } from './router.ts'
import { machineTime } from '../model/node-globals.ts'

export type Gateway = (request: GatewayRequest) => GatewayResponse

interface GatewayParts {
  registry: FaultRegistry
  delayed: DelayedResponses
  requests: RequestLog
  waiting: Waiting
}

/** Creates the pipeline. It parses and routes each request once, applies faults, runs the operation, and logs the request. */
export function createGateway(
  context: Context,
  { registry, delayed, requests, waiting }: GatewayParts,
): Gateway {
  const router = createGatewayRouter(context.settings.assumptions.trailingSlash === 'either')

  function respond(call: Call): GatewayResponse {
    const response = perform(context, call)
    if (response.status >= 400) return response
    for (const { message } of call.queued) context.store.afterCommit(waiting.announce, message)
    return loseResponse(call, response, delayed)
  }

  const refuse: Refuse = (status, code = undocumented(context, status)) =>
    failure(status, 'An injected fault caused this failure', code)

  function spoil(call: Call): GatewayResponse {
    const fault = registry.pick(() => factsOf(context, call))
    if (fault === undefined) return respond(call)
    const response = takesEffect(fault.action) ? respond(call) : nothing
    const spoilt = spoilResponse(fault.action, response, delayed, refuse)
    return { ...spoilt, headers: { ...spoilt.headers, 'sandbox-fault': fault.name } }
  }

  return (request) => {
    const start = machineTime()
    const call = createCall(context, router, request)
    const response = spoil(call)
    logRequest(context, requests, call, response, machineTime() - start)
    return response
  }
}

const nothing: GatewayResponse = { status: 503, headers: {}, body: '' }

/** Runs the call's operation. If the call is refused, only the token's usage counts change. */
function perform(context: Context, call: Call): GatewayResponse {
  const { operation } = call
  try {
    settleDue(context)
    if (operation instanceof Refusal) throw operation
    return operate(context, call as RoutedCall)
  } catch (error) {
    return refusalResponse(error, (refusal) => envelope(context, refusal), ownFailure)
  }
}

function operate(context: Context, call: RoutedCall): GatewayResponse {
  const { store } = context
  const { operation, request } = call
  const { method, statuses } = operations[operation]
  const token = call.token?.token

  function work(): GatewayResponse {
    const body = handlers[operation](context, call)
    if (token !== undefined) store.tokens.countRequest(token, request.address, false)
    return jsonResponse(statuses[0], body)
  }

  try {
    // A read is synchronous, so it needs no transaction.
    return method === 'GET' ? work() : store.transaction(work)
  } catch (error) {
    if (token !== undefined) store.tokens.countRequest(token, request.address, true)
    throw error
  }
}

const ownFailure = new Refusal(500, 500, 'The sandbox failed: see the error in its log')

function envelope(context: Context, { status, message, code, headers }: Refusal): GatewayResponse {
  const error = typeof code === 'number' ? code : undocumented(context, status)
  return failure(status, message, error, headers)
}

/** The code for a failure without a documented code (A1). */
function undocumented({ settings }: Context, status: number): number | null {
  return settings.assumptions.undocumentedErrorCode === 'status' ? status : null
}

/** Puts a failure into the gateway's envelope. */
export function failure(
  status: number,
  message: string,
  error: number | null,
  headers?: Record<string, string>,
): GatewayResponse {
  return jsonResponse(status, { success: false, message, error, data: null }, headers)
}

/** The response to a request whose changes were undone because they could not be saved. */
export function notKept(error: FileError): GatewayResponse {
  return failure(503, `The sandbox cannot save the request's changes: ${error.message}`, 503)
}
