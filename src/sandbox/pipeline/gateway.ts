import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import type { RequestLog } from '../events/request-log.ts'
import type { DelayedResponses } from '../faults/delay-timers.ts'
import type { FaultRegistry } from '../faults/fault-registry.ts'
import { spoilResponse, takesEffect } from '../faults/spoil-response.ts'
import { handlers } from '../operations/handlers.ts'
import { settleDue } from '../rules/delivery.ts'
import { Refusal } from '../rules/refusal.ts'
import type { FileError } from '../store/file.ts'
import { createCall, type Call } from './call.ts'
import {
  jsonResponse,
  refusalResponse,
  type GatewayRequest,
  type GatewayResponse,
} from './exchange.ts'
import { factsOf, loseResponse } from './fault-facts.ts'
import { logRequest } from './log.ts'
import { createGatewayRouter } from './router.ts'
import { machineTime } from '../model/platform.ts'

/** The gateway: a request in, a response out, its state in between. */
export type Gateway = (request: GatewayRequest) => GatewayResponse

/** What a request passes on its way. */
export interface Stations {
  faults: FaultRegistry
  delayed: DelayedResponses
  log: RequestLog
  /** A message was queued. */
  announce: (message: string) => void
}

/** Parsed and routed once, a request meets the faults, is responded to by its operation, and is written down. */
export function createGateway(
  context: Context,
  { faults, delayed, log, announce }: Stations,
): Gateway {
  const router = createGatewayRouter(context.settings.assumptions.trailingSlash === 'either')

  function respond(call: Call): GatewayResponse {
    const response = perform(context, call)
    if (response.status >= 400) return response
    for (const { message } of call.queued) context.store.afterCommit(() => announce(message))
    return loseResponse(call, response, delayed)
  }

  function spoil(call: Call): GatewayResponse {
    const fault = faults.pick(() => factsOf(context, call))
    if (fault === undefined) return respond(call)
    const response = takesEffect(fault.action) ? respond(call) : nothing
    const spoilt = spoilResponse(fault.action, response, delayed, (status, code) =>
      failure(
        status,
        'The sandbox was told to fail',
        code === undefined ? undocumented(context, status) : code,
      ),
    )
    return { ...spoilt, headers: { ...spoilt.headers, 'sandbox-fault': fault.name } }
  }

  return (request) => {
    const start = machineTime()
    const call = createCall(context, router, request)
    const response = spoil(call)
    logRequest(context, log, call, response, machineTime() - start)
    return response
  }
}

const nothing: GatewayResponse = { status: 503, headers: {}, body: '' }

/** What the call's operation does. A refused one leaves everything as it was, but for the count of the token's requests. */
function perform(context: Context, call: Call): GatewayResponse {
  const { operation } = call
  try {
    settleDue(context)
    if (operation instanceof Refusal) throw operation
    return operate(context, operation, call)
  } catch (error) {
    return refusalResponse(error, (refusal) => envelope(context, refusal), ownFailure)
  }
}

function operate(context: Context, operation: OperationId, call: Call): GatewayResponse {
  const { store } = context
  const { token, address } = { token: call.token?.token, address: call.request.address }

  function work(): GatewayResponse {
    const { status, body } = handlers[operation](context, call)
    if (token !== undefined) store.tokens.countRequest(token, address, false)
    return jsonResponse(status, body)
  }

  try {
    // What only reads needs no more than that nothing comes between, and nothing does.
    return operations[operation].method === 'GET' ? work() : store.transaction(work)
  } catch (error) {
    if (token !== undefined) store.tokens.countRequest(token, address, true)
    throw error
  }
}

const ownFailure = new Refusal(500, 500, 'The sandbox failed; its log says why')

function envelope(context: Context, { status, message, code, headers }: Refusal): GatewayResponse {
  return failure(
    status,
    message,
    typeof code === 'number' ? code : undocumented(context, status),
    headers,
  )
}

/** The code where no source numbers a failure (A1). */
function undocumented({ settings }: Context, status: number): number | null {
  return settings.assumptions.undocumentedErrorCode === 'status' ? status : null
}

/** The gateway's envelope of failures. */
export function failure(
  status: number,
  message: string,
  error: number | null,
  headers?: Record<string, string>,
): GatewayResponse {
  return jsonResponse(status, { success: false, message, error, data: null }, headers)
}

/** What a request gets whose changes could not be kept: they are undone. */
export function notKept(error: FileError): GatewayResponse {
  return failure(503, `The sandbox cannot keep what was sent: ${error.message}`, 503)
}
