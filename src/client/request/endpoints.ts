import type { routes } from '../../../generated/routes.ts'

/** An operation of the gateway or of its token service, by its name in the spec. */
export type OperationId = keyof typeof routes

/** The target of a call. `path` is the spec's template, because a path with its parameters can hold a telephone number. */
export interface Endpoint {
  /** The operation, by its name in the spec. */
  readonly operation: OperationId
  /** The HTTP method. */
  readonly method: (typeof routes)[OperationId]['method']
  /** The path as the spec writes it, without the values of its parameters. */
  readonly path: (typeof routes)[OperationId]['path']
}

/** Describes an operation for an error's message: `getMessage (GET /messages/{id})`. */
export function describe({ operation, method, path }: Endpoint): string {
  return `${operation} (${method} ${path})`
}

/**
 * Returns advice for a request that may have been received: a second GET is harmless, but a second POST may be a second
 * message.
 */
export function caution({ method }: Endpoint): string {
  return method === 'GET' ? '' : ' The gateway may have acted on it: check before you retry.'
}
