import {
  controlBase,
  controlOperations,
  type ControlOperationId,
} from '../../../generated/control-operations.ts'
import {
  jsonResponse,
  refusalResponse,
  type ApiResponse,
  type ControlRequest,
  type ControlResponse,
} from '../pipeline/exchange.ts'
import { createRouter, type Route, type Router } from '../pipeline/router.ts'
import { settleDue } from '../rules/delivery.ts'
import type { Refusal } from '../rules/refusal.ts'
import { FileError } from '../store/file.ts'
import { ControlRefusal } from './control-refusal.ts'
import { handlers } from './handlers.ts'
import {
  Content,
  type ControlCall,
  type ControlOperation,
  type ControlParts,
} from './control-call.ts'
import { readCall } from './read-call.ts'

/** Responds to a request to the control API; `maxBytes` is the largest body that its operation takes. */
export type Respond = (request: ControlRequest, maxBytes: number) => Promise<ControlResponse>

export function createRespond(parts: ControlParts): Respond {
  const router = createControlRouter()
  return async (request, maxBytes) => {
    parts.assertOpen()
    try {
      const { operationId, parameters } = findOperation(router, request.method, request.path)
      const asked = readCall(operationId, request, maxBytes)
      settleDue(parts.context)
      // What was read is what the operation takes: it was checked by the operation's own part of the spec.
      const operation = handlers[operationId] as unknown as AnyOperation
      const result = await operation(parts, { request, path: parameters, ...asked })
      parts.commit()
      const response = respond(operationId, result)
      return request.method === 'HEAD' ? headOf(response) : response
    } catch (error) {
      request.signal.throwIfAborted()
      return toResponse(error)
    }
  }
}

type AnyOperation = (
  parts: ControlParts,
  call: Record<keyof ControlCall, unknown>,
) => ReturnType<ControlOperation<ControlOperationId>>

function respond(operationId: ControlOperationId, result: unknown): ControlResponse {
  if (result === undefined) return { status: 204, headers: {}, body: '' }
  if (result instanceof Content) {
    return { status: 200, headers: { 'content-type': result.type }, body: result.body }
  }
  return jsonResponse(created.has(operationId) ? 201 : 200, result)
}

/** A response of which only the head is sent: a stream is not even begun. */
function headOf(response: ControlResponse): ControlResponse {
  if (typeof response.body === 'string') return response
  void response.body.cancel()
  return { ...response, body: '' }
}

/** The operations that make something that was not there. */
const created: ReadonlySet<ControlOperationId> = new Set(['addFault', 'addAccount', 'issueToken'])

/** A router over every path of the control API, below its base. */
export function createControlRouter(): Router<ControlOperationId> {
  const ids = Object.keys(controlOperations) as ControlOperationId[]
  return createRouter(
    ids.map((id) => [id, controlOperations[id].method, [controlOperations[id].path]]),
  )
}

/** Throws a ControlRefusal for a path or a method that there is not. A HEAD finds what a GET does. */
export function findOperation(
  router: Router<ControlOperationId>,
  method: string,
  path: string,
): Route<ControlOperationId> {
  const inside = path.slice(controlBase.length).replace(/\/$/, '')
  const found = router.find(method === 'HEAD' ? 'GET' : method, inside)
  if ('operationId' in found) return found
  const shown = path.slice(0, 100)
  if (found.length > 0) {
    const allow = found.join(', ')
    throw new ControlRefusal('method-not-allowed', `${shown} takes ${allow}`, { allow })
  }
  const help = `GET ${controlBase}/openapi.json lists what there is`
  throw new ControlRefusal('not-found', `there is nothing at ${shown}: ${help}`)
}

function toResponse(error: unknown): ApiResponse {
  const known =
    error instanceof FileError ? new ControlRefusal('unavailable', error.message) : error
  return refusalResponse(known, controlFailure, ownFailure)
}

const ownFailure = new ControlRefusal('internal', 'the sandbox failed; its log says why')

/** The control API's envelope of failures, also for what the server refuses. */
export function controlFailure({ status, code, message, headers }: Refusal): ApiResponse {
  return jsonResponse(status, { error: { code, message } }, headers)
}
