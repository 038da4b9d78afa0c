import { requestShapes } from '../../../generated/request-shapes.ts'
import type { ClientOptions } from '../options.ts'
import type { Fields, Shape } from './check-shape.ts'
import type { Arguments } from './checked.ts'

/** `false` is no limit. */
const limit: Shape = ['number', 'Infinity', 'boolean']
const bound: Shape = ['number', 'Infinity']

const limits = {
  'timeout?': limit,
  'deadline?': limit,
  'retry?': [
    'boolean',
    { 'attempts?': limit, 'minDelay?': limit, 'maxDelay?': limit, 'maxRetryAfter?': limit },
  ],
} satisfies Fields

const options = {
  ...limits,
  'signal?': { aborted: 'boolean', addEventListener: 'function', '*': 'any' },
  'headers?': 'object',
} satisfies Fields

const draftOptions = {
  ...options,
  'key?': ['string', 'boolean'],
  'dryRun?': 'boolean',
  'maxSegments?': bound,
} satisfies Fields

const sendOptions = {
  ...draftOptions,
  'maxPrice?': bound,
  'invalidRecipients?': new Set(['report', 'throw']),
} satisfies Fields

const watchOptions = { ...options, 'interval?': bound, 'maxInterval?': bound } satisfies Fields

/** A Date goes out as the gateway takes it. */
const date: Shape = ['string', 'Date']

/** The request of a send. */
export const sendRequest: Fields = {
  ...requestShapes.sendMessage,
  'options?': {
    ...requestShapes.sendMessage['options?'],
    'timestamp_send?': date,
    'custom?': 'json',
  },
}

/** The request of an update. */
export const updateRequest: Fields = {
  ...requestShapes.updateMessage,
  'options?': { 'timestamp_send?': date },
}

const id = 'string'
const { recipients } = requestShapes.sendMessage

/** Requests themselves are checked where they are read, also those that `sendMany` takes from its input. */
const request: Shape = 'any'

/** The arguments of each method. */
export const messageArguments = {
  send: { request, 'options?': sendOptions },
  sendOnce: { request, 'options?': { ...sendOptions, 'save?': 'function' } },
  sendRealtime: {
    request: {
      sender: 'string',
      body: 'string',
      number: 'string',
      'fields?': 'object',
      'options?': 'object',
      'priority?': 'number',
      'test?': 'boolean',
    },
    'options?': sendOptions,
  },
  sendMany: {
    requests: 'iterable',
    'options?': {
      ...sendOptions,
      'key?': 'function',
      'save?': 'function',
      'concurrency?': 'number',
      'once?': 'boolean',
      'stopOn?': 'function',
    },
  },
  draft: { request, 'options?': draftOptions },
  resumeDraft: {
    handle: {
      id,
      'key?': 'string',
      recipients: { given: 'number', distinct: 'number' },
      '*': 'any',
    },
    'options?': options,
  },
  list: { 'options?': options },
  get: { id, 'options?': options },
  update: { id, request, 'options?': options },
  reschedule: { id, date, 'options?': options },
  cancel: { id, 'options?': options },
  recipients: { id, 'options?': options },
  recipient: { id, number: 'string', 'options?': options },
  watch: { id, 'options?': watchOptions },
  waitForDelivery: { id, 'options?': watchOptions },
  reconcile: {
    key: 'string',
    'options?': {
      ...options,
      'since?': 'Date',
      'until?': 'Date',
      'sender?': 'string',
      'maxReads?': bound,
    },
  },
} satisfies Arguments

/** Those of the methods of a draft. */
export const draftArguments = {
  add: { recipients, 'options?': options },
  refresh: { 'options?': options },
  close: { 'options?': options },
  discard: { 'options?': options },
} satisfies Arguments

/** Those of the methods of `tokens`. */
export const tokenArguments = {
  create: { request: requestShapes.createToken, 'options?': options },
  list: { 'page?': { 'limit?': 'number', 'skip?': 'number' }, 'options?': options },
  get: { token: 'string', 'options?': options },
  update: { token: 'string', request: requestShapes.updateToken, 'options?': options },
  refresh: { token: 'string', refreshToken: 'string', 'options?': options },
  delete: { token: 'string', 'options?': options },
  scopes: { 'options?': options },
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
