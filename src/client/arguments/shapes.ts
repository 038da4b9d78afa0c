import { sendMessage } from '../../../generated/request-shapes/send-message.ts'
import type { ClientOptions } from '../options.ts'
import type { Fields, Shape } from './check-shape.ts'

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
} satisfies Record<string, Fields>

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
