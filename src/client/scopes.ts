import { environments, type Environment } from '../../generated/environments.ts'
import type { paths } from '../../generated/gateway-sms.ts'
import { routes } from '../../generated/routes.ts'
import { checkShape } from './arguments/check-shape.ts'
import { ConfigurationError } from './errors.ts'

/** A method of this API: GET reads, POST sends, PUT completes and moves, DELETE cancels. */
export type MessageMethod = Extract<
  (typeof routes)[keyof typeof routes],
  { path: keyof paths }
>['method']

/**
 * Names the scopes with which a token may use some methods of this API, such as `POST:ws.messaggisms.com/messages`.
 *
 * There is no default: a token should be allowed what it is for, and no more. Each scope covers every path under
 * `/messages` (A30). Source of the form: R.
 *
 * @throws ConfigurationError for an environment or a method that does not exist, and if there is no method.
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
  checkShape(environment, 'environment', new Set(Object.keys(environments)))
  const { host } = new URL(environments[environment].gateway)
  // Typed for callers without TypeScript: a method that the API lacks would make a token that does not do its work.
  // What all paths of this API begin with, as a scope has it: `/messages`.
  const root = routes.listMessages.path.slice(0, -1)
  const known: readonly string[] = Object.values(routes)
    .filter(({ path }) => path.startsWith(root))
    .map(({ method }) => method)
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
