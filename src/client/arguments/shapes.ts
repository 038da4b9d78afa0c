import { environments } from '../../../generated/environments.ts'
import type { ClientOptions } from '../options.ts'
import { managedTokenDefaults } from '../defaults.ts'
import { oneOf, range, type Fields, type Shape } from './check-shape.ts'

/** The value `false`, which means no limit or no retries. */
const none = oneOf([false])
export const fromZero = range(0)
export const fromOne = range(1)
const limit: Shape = [fromOne, none]

export const limits = {
  'timeout?': limit,
  'deadline?': limit,
  'retry?': [
    none,
    {
      'attempts?': fromOne,
      'minDelay?': fromZero,
      'maxDelay?': fromZero,
      'maxRetryAfter?': fromZero,
    },
  ],
} satisfies Fields

const log = 'function'

const environment: Shape = oneOf(Object.keys(environments))

/** The options of `createClient`. */
export const clientOptions: { readonly [Name in `${keyof ClientOptions}?`]: Shape } = {
  ...limits,
  'environment?': environment,
  'baseUrl?': 'string',
  'token?': ['string', 'function'],
  'credentials?': { email: 'string', apiKey: 'string', '*': 'any' },
  'managedToken?': {
    'methods?': { '[]': oneOf(managedTokenDefaults.methods) },
    'name?': 'string',
    // The range of TimeToLive in spec/tokens.yaml (R).
    'ttl?': range(60, 31_536_000),
    'environment?': environment,
  },
  'tokenServiceUrl?': 'string',
  'fetch?': 'function',
  'hooks?': {
    'request?': 'function',
    'response?': 'function',
    'retry?': 'function',
    'unknownOutcome?': 'function',
  },
  'logger?': { debug: log, info: log, warn: log, error: log, '*': 'any' },
  'now?': 'function',
  'random?': 'function',
  'wait?': 'function',
}

/** A `Request` object from any implementation of the Fetch API. */
export const callbackRequest: Fields = { method: 'string', url: 'string', '*': 'any' }

/** The options of `parseCallback`, which checks `secret` and `confirm` itself. */
export const parseCallbackOptions: Fields = {
  'field?': 'string',
  'maxBytes?': fromZero,
  'path?': 'string',
  'now?': 'function',
  'secret?': 'any',
  'confirm?': 'any',
}

/** The client with which `parseCallback` confirms a callback. */
export const messageReader: Fields = {
  messages: { get: 'function', '*': 'any' },
  '*': 'any',
}

/** A URL, as a string or a `URL` object. */
export const address: Shape = ['string', { href: 'string', '*': 'any' }]

/** The options of `createCallbackUrl`, which checks their values itself. */
export const createCallbackUrlOptions: Fields = {
  'secret?': 'any',
  'reference?': 'any',
  'expiresAt?': 'any',
}

/** The options of `checkCallbackUrl`, which also accepts the options of `parseCallback`. */
export const checkCallbackUrlOptions: Fields = {
  'secret?': 'any',
  'path?': 'string',
  'now?': 'function',
  'field?': 'any',
  'maxBytes?': 'any',
  'confirm?': 'any',
}

/** The options of `createNumberFormatter`. */
export const numberOptions: Fields = { 'defaultCountry?': 'string' }
