import { routes } from '../../../generated/routes.ts'
import type { Endpoint, OperationId } from './endpoints.ts'

/** Where an operation's calls go. */
export function endpointOf(operation: OperationId): Endpoint {
  return { operation, ...routes[operation] }
}
