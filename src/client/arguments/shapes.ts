import { sendMessage } from '../../../generated/request-shapes/send-message.ts'
import type { ClientOptions } from '../options.ts'
import type { Fields, Shape } from './check-shape.ts'
import type { Arguments } from './checked.ts'

/** `false` is no limit. */
const limit: Shape = ['number', 'Infinity', 'boolean']
export const bound: Shape = ['number', 'Infinity']

const limits = {
  'timeout?': limit,
  'deadline?': limit,
  'retry?': [
    'boolean',
    { 'attempts?': limit, 'minDelay?': limit, 'maxDelay?': limit, 'maxRetryAfter?': limit },
  ],
} satisfies Fields

export const callOptions = {
  ...limits,
  'signal?': { aborted: 'boolean', addEventListener: 'function', '*': 'any' },
  'headers?': 'object',
} satisfies Fields

export const draftOptions = {
  ...callOptions,
  'key?': ['string', 'boolean'],
  'dryRun?': 'boolean',
  'maxSegments?': bound,
} satisfies Fields

export const sendOptions = {
  ...draftOptions,
  'maxPrice?': bound,
  'invalidRecipients?': new Set(['report', 'throw']),
} satisfies Fields

/** A Date goes out as the gateway takes it. */
export const date: Shape = ['string', 'Date']

/** The request of a send. */
export const sendRequest: Fields = {
  ...sendMessage,
  'options?': { ...sendMessage['options?'], 'timestamp_send?': date, 'custom?': 'json' },
}

/** Requests themselves are checked where they are read, also those that `sendMany` takes from its input. */
export const request: Shape = 'any'
export const id: Shape = 'string'

/** The arguments of the methods that are there from the start. */
export const ownArguments = {
  send: { request, 'options?': sendOptions },
  get: { id, 'options?': callOptions },
} satisfies Arguments

const log = 'function'

/** What `createClient` takes. */
export const clientOptions: { readonly [Name in `${keyof ClientOptions}?`]: Shape } = {
  ...limits,
  'environment?': 'string',
  'baseUrl?': 'string',
  'token?': ['string', 'function'],
  'credentials?': { email: 'string', apiKey: 'string', '*': 'any' },
  'accessToken?': {
    'methods?': { '[]': 'string' },
    'name?': 'string',
    'ttl?': 'number',
    'environment?': 'string',
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
