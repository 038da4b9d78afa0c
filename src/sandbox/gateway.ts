import { bearerToken } from './request/authorise.ts'
import type { Call, Context } from './context.ts'
import { nextDue, settle } from './rules/delivery.ts'
import type { GatewayRequest, GatewayResponse } from './request/exchange.ts'
import { operations, type OperationId } from '../../generated/operations.ts'
import { handlers } from './operations/operations.ts'
import { Refusal } from './request/refusal.ts'
import { createRouter } from './request/router.ts'

/** The gateway: a request in, a response out, its state in between. */
export type Gateway = (request: GatewayRequest) => GatewayResponse

export function createGateway(context: Context): Gateway {
  const router = createRouter(context.settings.assumptions.trailingSlash === 'either')
  return (request) => {
    try {
      settleDue(context)
      const { operationId, parameters } = router.find(request.method, request.path)
      context.operation = operationId
      return respond(context, operationId, { request, parameters })
    } catch (error) {
      return toResponse(context, error)
    }
  }
}

/** Does what is due by now; all of it or, if it fails, nothing. */
export function settleDue(context: Context): void {
  const { store, clock } = context
  if (nextDue(context) <= clock.now()) store.transaction(() => settle(context))
}

/** Answers a call. A refused one leaves everything as it was, but for the count of the token's requests. */
function respond(context: Context, operationId: OperationId, call: Call): GatewayResponse {
  const { store } = context
  const token = bearerToken(context, call)?.token

  function perform(): GatewayResponse {
    const { status, body } = handlers[operationId](context, call)
    if (token !== undefined) store.tokens.countRequest(token, call.request.address, false)
    return json(status, body)
  }

  try {
    // What only reads needs no more than that nothing comes between, and nothing does.
    return operations[operationId].method === 'GET' ? perform() : store.transaction(perform)
  } catch (error) {
    if (token !== undefined) store.tokens.countRequest(token, call.request.address, true)
    throw error
  }
}

/** The boundary where a rule's Refusal becomes the gateway's envelope. Anything else is a mistake of the sandbox's own, and says so. */
function toResponse(context: Context, error: unknown): GatewayResponse {
  if (error instanceof Refusal) {
    const { status, message, code, headers } = error
    const { undocumentedErrorCode } = context.settings.assumptions
    return failure(
      status,
      message,
      code ?? (undocumentedErrorCode === 'status' ? status : null),
      headers,
    )
  }
  console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
  return failure(500, 'The sandbox failed; its log says why', 500)
}

/** The gateway's envelope of failures. */
export function failure(
  status: number,
  message: string,
  error: number | null,
  headers?: Record<string, string>,
): GatewayResponse {
  return json(status, { success: false, message, error, data: null }, headers)
}

/** What a request gets whose changes could not be kept: they are undone. */
export function notKept(error: Error): GatewayResponse {
  return failure(503, `The sandbox cannot keep what was sent: ${error.message}`, 503)
}

function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): GatewayResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}
