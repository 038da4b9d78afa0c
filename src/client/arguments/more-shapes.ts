import { createToken } from '../../../generated/request-shapes/create-token.ts'
import { updateMessage } from '../../../generated/request-shapes/update-message.ts'
import { updateToken } from '../../../generated/request-shapes/update-token.ts'
import type { Messages } from '../messages.ts'
import type { Tokens } from '../tokens.ts'
import type { Fields } from './check-shape.ts'
import {
  bound,
  callOptions as options,
  date,
  draftOptions,
  id,
  type ownArguments,
  request,
  sendOptions,
} from './shapes.ts'

const watchOptions = { ...options, 'interval?': bound, 'maxInterval?': bound } satisfies Fields

/** The request of an update. */
export const updateRequest: Fields = { ...updateMessage, 'options?': { 'timestamp_send?': date } }

const { recipients } = updateMessage

/** The arguments of the methods that are loaded on first use. */
export const messageArguments: Readonly<
  Record<Exclude<keyof Messages, keyof typeof ownArguments>, Fields>
> = {
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
}

/** Those of the methods of a draft. */
export const draftArguments: Readonly<Record<'add' | 'refresh' | 'close' | 'discard', Fields>> = {
  add: { recipients, 'options?': options },
  refresh: { 'options?': options },
  close: { 'options?': options },
  discard: { 'options?': options },
}

/** Those of the methods of `tokens`. */
export const tokenArguments: Readonly<Record<Exclude<keyof Tokens, 'raw'>, Fields>> = {
  create: { request: createToken, 'options?': options },
  list: { 'page?': { 'limit?': 'number', 'skip?': 'number' }, 'options?': options },
  get: { token: 'string', 'options?': options },
  update: { token: 'string', request: updateToken, 'options?': options },
  refresh: { token: 'string', refreshToken: 'string', 'options?': options },
  delete: { token: 'string', 'options?': options },
  scopes: { 'options?': options },
}
