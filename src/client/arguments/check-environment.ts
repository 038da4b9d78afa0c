import { environments, type Environment } from '../../../generated/environments.ts'
import { ConfigurationError } from '../errors.ts'

/** Gives an environment that exists; throws a ConfigurationError for any other. */
export function checkEnvironment(environment: Environment): Environment {
  if (typeof environment === 'string' && Object.hasOwn(environments, environment))
    return environment
  throw new ConfigurationError(
    `\`environment\` must be ${Object.keys(environments).join(' or ')}.`,
    'environment',
  )
}
