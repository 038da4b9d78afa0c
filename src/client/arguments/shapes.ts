import { environments } from '../../../generated/environments.ts'
import type { ClientOptions } from '../options.ts'
import type { Fields, Shape } from './check-shape.ts'

/** No limit, and no retry. */
const none: Shape = new Set([false])
const limit: Shape = ['number', 'Infinity', none]
export const bound: Shape = ['number', 'Infinity']

export const limits = {
  'timeout?': limit,
  'deadline?': limit,
  'retry?': [
    none,
    { 'attempts?': limit, 'minDelay?': limit, 'maxDelay?': limit, 'maxRetryAfter?': limit },
  ],
} satisfies Fields

const log = 'function'

const environment: Shape = new Set(Object.keys(environments))

/** What `createClient` takes. */
export const clientOptions: { readonly [Name in `${keyof ClientOptions}?`]: Shape } = {
  ...limits,
  'environment?': environment,
  'baseUrl?': 'string',
  'token?': ['string', 'function'],
  'credentials?': { email: 'string', apiKey: 'string', '*': 'any' },
  'accessToken?': {
    'methods?': { '[]': 'string' },
    'name?': 'string',
    'ttl?': 'number',
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

/** A Request, of whichever copy of the class. */
export const callbackRequest: Fields = { method: 'string', url: 'string', '*': 'any' }

/** What `parseCallback` takes. Whether `secret` and `confirm` will do it says itself. */
export const parseCallbackOptions: Fields = {
  'field?': 'string',
  'maxBytes?': bound,
  'path?': 'string',
  'now?': 'function',
  'secret?': 'any',
  'confirm?': 'any',
}

/** What confirms a callback. */
export const messageReader: Fields = {
  messages: { get: 'function', '*': 'any' },
  '*': 'any',
}

/** An address as a text or a URL. */
export const address: Shape = ['string', { href: 'string', '*': 'any' }]

/** What `createCallbackUrl` takes. Whether the values will do it says itself. */
export const createCallbackUrlOptions: Fields = {
  'secret?': 'any',
  'reference?': 'any',
  'expiresAt?': 'any',
}

/** What `checkCallbackUrl` takes, among the options of `parseCallback`. */
export const checkCallbackUrlOptions: Fields = {
  'secret?': 'any',
  'path?': 'string',
  'now?': 'function',
  'field?': 'any',
  'maxBytes?': 'any',
  'confirm?': 'any',
}

/** How numbers are read. */
export const numberOptions: Fields = { 'defaultCountry?': 'string' }
