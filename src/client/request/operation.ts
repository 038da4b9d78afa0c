import { routes } from '../../../generated/routes.ts'
import type { Outcome } from '../response/read-response.ts'
import type { Call } from './call-types.ts'
import type { Endpoint, OperationId } from './endpoints.ts'
import type { RequestOf, Service } from './service.ts'

/**
 * The part of a call that follows from its operation: the endpoint, how to send the request, and whether the request can be
 * retried.
 */
type OperationPart = Required<Pick<Call<unknown>, 'endpoint' | 'send' | 'isRetryable'>>

/** An operation's type in the spec of a service; `never` if the spec does not have the operation. */
type SpecOf<Paths, Id extends OperationId> = (typeof routes)[Id] extends {
  method: infer Method extends string
  path: infer Path extends keyof Paths
}
  ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
  : never

/**
 * Returns the part of a call that follows from its operation. A GET or a DELETE can be retried; for any other method, the
 * caller decides.
 *
 * @param request Returns the request's parameters and body. The function is called before each attempt.
 */
export function operation<Paths extends {}, Id extends OperationId>(
  { client }: Service<Paths>,
  id: Id,
  request: () => RequestOf<SpecOf<Paths, Id>>,
): OperationPart {
  const endpoint = endpointOf(id)
  const { method, path } = endpoint
  return {
    endpoint,
    send: (settings) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the request fits the path, as its type says
      const send = client()[method] as unknown as (path: string, init: object) => Promise<Outcome>
      return send(path, { ...settings, ...request() })
    },
    isRetryable: method === 'GET' || method === 'DELETE',
  }
}

/** Returns an operation's name, HTTP method and path. */
export function endpointOf(operation: OperationId): Endpoint {
  return { operation, ...routes[operation] }
}
