import type { gatewayRoutes } from '../../../generated/gateway-routes.ts'
import type { tokenRoutes } from '../../../generated/token-routes.ts'

type Routes = typeof gatewayRoutes & typeof tokenRoutes

/** An operation's name in the spec of the gateway or of its token service. */
export type OperationId = keyof Routes

/**
 * The target of a call. `path` is the template in the spec, because a path with parameter values can contain a telephone
 * number.
 */
export interface Endpoint {
  /** The operation's name in the spec. */
  readonly operation: OperationId
  /** The HTTP method. */
  readonly method: Routes[OperationId]['method']
  /** The path as in the spec, with placeholders instead of parameter values. */
  readonly path: Routes[OperationId]['path']
}

/** Describes an operation for an error message, as in `getMessage (GET /messages/{id})`. */
export function describe({ operation, method, path }: Endpoint): string {
  return `${operation} (${method} ${path})`
}

/**
 * Returns advice about a request that may have been received. A second GET is harmless, but a second POST can create a second
 * message.
 */
export function caution({ method }: Endpoint): string {
  return method === 'GET' ? '' : ' The request may have taken effect: check before you retry.'
}
