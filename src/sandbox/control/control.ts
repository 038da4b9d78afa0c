import { controlBase } from '../../../generated/control-operations.ts'
import type { ControlRequest, ControlResponse } from '../pipeline/exchange.ts'
import { maxSnapshotBytes, type ControlParts } from './control-call.ts'

/** The control API for the HTTP server and the fetch handler. Only the server checks the admin token. */
export interface Control {
  /** Whether a path belongs to the control API. */
  owns(path: string): boolean
  /** The maximum size of a request's body, in bytes. */
  maxBytes(method: string, path: string): number
  /** Responds to a request. Rejects if the caller has disconnected, or if the sandbox is closed. */
  respond(request: ControlRequest): Promise<ControlResponse>
}

export function createControl(parts: ControlParts): Control {
  return {
    owns: (path) => path === controlBase || path.startsWith(`${controlBase}/`),
    maxBytes: (method, path) => {
      const isSnapshot = method === 'PUT' && path.replace(/\/$/, '') === `${controlBase}/snapshot`
      return isSnapshot ? maxSnapshotBytes : parts.context.settings.maxBodyBytes
    },
    respond: async (request) => {
      // Loaded with the first request, because most sandboxes in tests never receive a request to the control API.
      const { respond } = await import('./respond.ts')
      return respond(parts, request)
    },
  }
}
