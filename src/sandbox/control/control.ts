import { controlBase } from '../../../generated/control-operations.ts'
import type { ControlRequest, ControlResponse } from '../pipeline/exchange.ts'
import { maxSnapshotBytes, type ControlParts } from './control-call.ts'

export type Control = ReturnType<typeof createControl>

/** Creates the control API for the HTTP server and the fetch handler. Only the server checks the admin token. */
export function createControl(parts: ControlParts) {
  return {
    /** Whether a path belongs to the control API. */
    owns: (path: string): boolean => path === controlBase || path.startsWith(`${controlBase}/`),
    /** The maximum size of a request's body, in bytes. */
    maxBytes: (method: string, path: string): number => {
      const isSnapshot = method === 'PUT' && path.replace(/\/$/, '') === `${controlBase}/snapshot`
      return isSnapshot ? maxSnapshotBytes : parts.context.settings.maxBodyBytes
    },
    /** Responds to a request. Rejects if the caller has disconnected, or if the sandbox is closed. */
    respond: async (request: ControlRequest): Promise<ControlResponse> => {
      // Loaded with the first request, because most sandboxes in tests never receive a request to the control API.
      const { respond } = await import('./respond.ts')
      return respond(parts, request)
    },
  }
}
