import { environments, type Environment } from '../../generated/environments.ts'
import { gatewayRoutes } from '../../generated/gateway-routes.ts'
import { checkShape, oneOf } from './arguments/check-shape.ts'
import { ConfigurationError } from './errors.ts'

/** An HTTP method of this API: GET reads messages, POST sends them, PUT changes them, and DELETE cancels them. */
export type MessageMethod = (typeof gatewayRoutes)[keyof typeof gatewayRoutes]['method']

/**
 * Returns scopes such as `POST:ws.messaggisms.com/messages`, which let a token use the given methods of this API.
 *
 * `methods` has no default, because a token should have only the scopes that it needs. Each scope covers every path under
 * `/messages` (A30). The format of scopes is documented.
 *
 * @throws ConfigurationError if the environment or a method does not exist, or if no method is given.
 * @example
 * ```ts
 * messageScopes('test', ['POST', 'GET'])
 * // ['POST:test.ws.messaggisms.com/messages', 'GET:test.ws.messaggisms.com/messages']
 * ```
 */
export function messageScopes(
  environment: Environment,
  methods: readonly MessageMethod[],
): string[] {
  checkShape(environment, 'environment', oneOf(Object.keys(environments)))
  const { host } = new URL(environments[environment].gateway)
  // Checked for callers without TypeScript, because the token would not work with a method that the API lacks.
  const root = gatewayRoutes.listMessages.path.slice(0, -1)
  const known: readonly string[] = Object.values(gatewayRoutes).map(({ method }) => method)
  if (
    !Array.isArray(methods) ||
    methods.length === 0 ||
    !methods.every((method) => known.includes(method))
  ) {
    throw new ConfigurationError(
      `messageScopes() needs one or more of the methods ${[...new Set(known)].join(', ')}.`,
      'methods',
    )
  }
  return methods.map((method) => `${method}:${host}${root}`)
}
