import { controlBase, type ControlOperationId } from '../../../generated/control-operations.ts'
import { settleDue } from '../gateway.ts'
import { FileError } from '../store/file.ts'
import { ControlRefusal } from './control-refusal.ts'
import { createControlRouter } from './control-router.ts'
import { Content, type ControlRequest, type ControlResponse } from './exchange.ts'
import { handlers } from './handlers.ts'
import type { ControlCall, ControlOperation } from './operation.ts'
import type { ControlParts } from './parts.ts'
import { readCall } from './read-call.ts'

/** The control API of a sandbox, for its doors. Who may ask for it is theirs to check. */
export interface Control {
  /** Whether a path is one of the control API, and so not of the gateway. */
  owns(path: string): boolean
  /** The largest body of a request, in bytes. */
  mostBytes(method: string, path: string): number
  /** Rejects when the caller has gone, or the sandbox is closed. */
  answer(request: ControlRequest): Promise<ControlResponse>
}

/** A snapshot can be larger than any request. */
const mostSnapshotBytes = 256 * 1024 * 1024

export function createControl(parts: ControlParts): Control {
  const { context } = parts
  let router: ReturnType<typeof createControlRouter> | undefined

  function find(method: string, path: string) {
    // Made when it is first asked for: most sandboxes of tests never are.
    router ??= createControlRouter()
    return router.find(method, path)
  }

  function mostBytes(method: string, path: string): number {
    const isSnapshot = method === 'PUT' && path.replace(/\/$/, '') === `${controlBase}/snapshot`
    return isSnapshot ? mostSnapshotBytes : context.settings.maxBodyBytes
  }

  return {
    owns: (path) => path === controlBase || path.startsWith(`${controlBase}/`),
    mostBytes,
    answer: async (request) => {
      parts.assertOpen()
      try {
        const { method, path } = request
        const { operationId, parameters } = find(method, path)
        const asked = readCall(operationId, request, mostBytes(method, path))
        settleDue(context)
        // What was read is what the operation takes: it was checked by the operation's own part of the spec.
        const operation = handlers[operationId] as unknown as AnyOperation
        const result = await operation(parts, { request, path: parameters, ...asked })
        parts.commit()
        return request.method === 'HEAD'
          ? headOf(respond(operationId, result))
          : respond(operationId, result)
      } catch (error) {
        request.signal.throwIfAborted()
        return toResponse(error)
      }
    },
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
  return json(created.has(operationId) ? 201 : 200, result)
}

/** An answer of which the doors send only the head: a stream is not even begun. */
function headOf(response: ControlResponse): ControlResponse {
  if (typeof response.body === 'string') return response
  void response.body.cancel()
  return { ...response, body: '' }
}

/** The operations that make something that was not there. */
const created: ReadonlySet<ControlOperationId> = new Set(['addFault', 'addAccount', 'issueToken'])

/** The boundary where a ControlRefusal becomes the envelope. Anything else is a mistake of the sandbox's own, and says so. */
function toResponse(error: unknown): ControlResponse {
  if (error instanceof ControlRefusal) return controlFailure(error)
  if (error instanceof FileError)
    return controlFailure(new ControlRefusal('unavailable', error.message))
  console.error('The sandbox failed; this is a mistake in gateway-sms.', error)
  return controlFailure(new ControlRefusal('internal', 'the sandbox failed; its log says why'))
}

/** The control API's envelope of failures, also for what the doors refuse. */
export function controlFailure({
  status,
  code,
  message,
  headers,
}: ControlRefusal): ControlResponse & { body: string } {
  return json(status, { error: { code, message } }, headers)
}

function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): ControlResponse & { body: string } {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}
