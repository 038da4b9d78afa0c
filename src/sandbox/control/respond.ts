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
import { accounts } from './accounts.ts'
import { callbacks } from './callbacks.ts'
import {
  Content,
  type ControlCall,
  type ControlOperation,
  type ControlOperations,
  type ControlParts,
} from './control-call.ts'
import { ControlRefusal } from './control-refusal.ts'
import { events, requests } from './events.ts'
import { faults } from './faults.ts'
import { messages } from './messages.ts'
import { numbers } from './numbers.ts'
import { outcomes } from './outcomes.ts'
import { queue } from './queue.ts'
import { readCall } from './read-call.ts'
import { service } from './health-and-settings.ts'
import { clock, state } from './state-and-clock.ts'
import { tokens } from './tokens.ts'

const handlers: ControlOperations = {
  ...messages,
  ...numbers,
  ...outcomes,
  ...clock,
  ...queue,
  ...faults,
  ...accounts,
  ...tokens,
  ...callbacks,
  ...requests,
  ...events,
  ...state,
  ...service,
}

/** Responds to a request to the control API. `maxBytes` is the size of the largest body that the operation accepts. */
export type Respond = (request: ControlRequest, maxBytes: number) => Promise<ControlResponse>

export function createRespond(parts: ControlParts): Respond {
  const router = createControlRouter()
  return async (request, maxBytes) => {
    parts.assertOpen()
    try {
      const { operationId, parameters } = findOperation(router, request.method, request.path)
      const input = readCall(operationId, request, maxBytes)
      settleDue(parts.context)
      // The input has already been validated against this operation's part of the spec.
      const operation = handlers[operationId] as unknown as AnyOperation
      const result = await operation(parts, { request, path: parameters, ...input })
      parts.commit()
      const response = respond(operationId, result)
      if (request.method !== 'HEAD' || typeof response.body === 'string') return response
      void response.body.cancel()
      return { ...response, body: '' }
    } catch (error) {
      request.signal.throwIfAborted()
      const known =
        error instanceof FileError ? new ControlRefusal('unavailable', error.message) : error
      return refusalResponse(known, controlFailure, ownFailure)
    }
  }
}

type AnyOperation = (
  parts: ControlParts,
  call: Record<keyof ControlCall, unknown>,
) => ReturnType<ControlOperation<ControlOperationId>>

const created: ReadonlySet<ControlOperationId> = new Set(['addFault', 'addAccount', 'issueToken'])

function respond(operationId: ControlOperationId, result: unknown): ControlResponse {
  if (result === undefined) return { status: 204, headers: {}, body: '' }
  if (result instanceof Content) {
    return { status: 200, headers: { 'content-type': result.type }, body: result.body }
  }
  return jsonResponse(created.has(operationId) ? 201 : 200, result)
}

/** Creates a router for the control API's paths, relative to its base. */
export function createControlRouter(): Router<ControlOperationId> {
  const ids = Object.keys(controlOperations) as ControlOperationId[]
  return createRouter(
    ids.map((id) => [id, controlOperations[id].method, [controlOperations[id].path]]),
  )
}

/** Finds the operation for a method and a path; HEAD uses the operation for GET. Throws a ControlRefusal if there is none. */
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
    throw new ControlRefusal('method-not-allowed', `${shown} accepts ${allow}`, { allow })
  }
  const help = `GET ${controlBase}/openapi.json lists the paths`
  throw new ControlRefusal('not-found', `there is nothing at ${shown}: ${help}`)
}

const ownFailure = new ControlRefusal('internal', 'the sandbox failed; its log says why')

/** A refusal in the control API's error envelope. */
export function controlFailure({ status, code, message, headers }: Refusal): ApiResponse {
  return jsonResponse(status, { error: { code, message } }, headers)
}
