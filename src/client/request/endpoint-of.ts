import { routes } from '../../../generated/routes.ts'
import type { Endpoint, OperationId } from './endpoints.ts'

/** The endpoint of an operation. */
export function endpointOf(operation: OperationId): Endpoint {
  return { operation, ...routes[operation] }
}
