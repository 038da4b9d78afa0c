import {
  controlBase,
  controlOperations,
  type ControlOperationId,
} from '../../../generated/control-operations.ts'
import {
  jsonResponse,
  refusalResponse,
  type ControlRequest,
  type ControlResponse,
} from '../pipeline/exchange.ts'
import { createRouter, type Route } from '../pipeline/router.ts'
import { settleDue } from '../rules/delivery.ts'
import { FileError } from '../store/file.ts'
import { accounts } from './accounts.ts'
import { callbacks } from './callbacks.ts'
import { clockAndQueue } from './clock-and-queue.ts'
import { Content, type ControlOperations, type ControlParts } from './control-call.ts'
import { ControlRefusal, controlFailure } from './control-refusal.ts'
import { eventsAndRequests } from './events-and-requests.ts'
import { faults } from './faults.ts'
import { messages } from './messages.ts'
import { outcomes } from './outcomes.ts'
import { readBody, readQuery } from './read-call.ts'
import { service } from './health-and-settings.ts'
import { state } from './reset-and-snapshot.ts'

const handlers: ControlOperations = {
  ...messages,
  ...outcomes,
  ...clockAndQueue,
  ...faults,
  ...accounts,
  ...callbacks,
  ...eventsAndRequests,
  ...state,
  ...service,
}

export async function respond(parts: ControlParts, request: ControlRequest) {
  const { context } = parts
  try {
    const { operationId, parameters } = findOperation(request.method, request.path)
    const query = readQuery(operationId, request)
    const body = readBody(operationId, request, context.settings.maxBodyBytes)
    settleDue(context)
    // The query and the body have already been validated against this operation's schemas.
    const perform = handlers[operationId] as (parts: ControlParts, call: object) => unknown
    const result = await perform(parts, { request, path: parameters, query, body })
    context.tick.commit()
    return present(operationId, result, request.method === 'HEAD')
  } catch (error) {
    request.signal.throwIfAborted()
    const known =
      error instanceof FileError ? new ControlRefusal('unavailable', error.message) : error
    return refusalResponse(known, controlFailure, ownFailure)
  }
}

function present(id: ControlOperationId, result: unknown, isHead: boolean): ControlResponse {
  const { status } = controlOperations[id]
  if (status === 204) return { status, headers: {}, body: '' }
  if (!(result instanceof Content)) return jsonResponse(status, result)
  let { type, body } = result
  if (isHead && typeof body !== 'string') {
    void body.return()
    body = ''
  }
  return { status, headers: { 'content-type': type }, body }
}

// The paths are relative to the API's base.
const router = createRouter(
  Object.entries(controlOperations).map(
    ([id, { method, path }]) => [id as ControlOperationId, method, [path]] as const,
  ),
)

/** Finds the operation for a method and a path. HEAD is handled as GET. Throws a ControlRefusal if no operation matches. */
export function findOperation(method: string, path: string): Route<ControlOperationId> {
  const inside = path.slice(controlBase.length).replace(/\/$/, '')
  const found = router.find(method === 'HEAD' ? 'GET' : method, inside)
  if ('operationId' in found) return found
  const shown = path.slice(0, 100)
  if (found.length > 0) {
    const allow = found.join(', ')
    throw new ControlRefusal('method-not-allowed', `${shown} accepts ${allow}`, { allow })
  }
  const help = `GET ${controlBase}/openapi.json lists the paths`
  throw new ControlRefusal('not-found', `no operation has the path ${shown}: ${help}`)
}

const ownFailure = new ControlRefusal('internal', 'the sandbox failed: see the error in its log')
