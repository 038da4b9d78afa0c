import { createToken } from '../../../generated/request-shapes/create-token.ts'
import { updateMessage } from '../../../generated/request-shapes/update-message.ts'
import { updateToken } from '../../../generated/request-shapes/update-token.ts'
import { Range, type Fields } from './check-shape.ts'
import type { Arguments } from './checked.ts'
import {
  callOptions as options,
  date,
  draftOptions,
  id,
  request,
  sendOptions,
} from './call-shapes.ts'
import { fromOne, fromZero } from './shapes.ts'

const watchOptions = { ...options, 'interval?': fromOne, 'maxInterval?': fromOne } satisfies Fields

/** The fields of an update request. */
export const updateRequest: Fields = { ...updateMessage, 'options?': { 'timestamp_send?': date } }

const { recipients } = updateMessage

/** The arguments of the other `messages` methods. */
export const messageArguments = {
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
      'concurrency?': new Range(1, 256),
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
      'maxReads?': fromZero,
    },
  },
} satisfies Arguments

/** The arguments of a draft's methods. */
export const draftArguments = {
  add: { recipients, 'options?': options },
  refresh: { 'options?': options },
  close: { 'options?': options },
  discard: { 'options?': options },
} satisfies Arguments

/** The arguments of the `tokens` methods. */
export const tokenArguments = {
  create: { request: createToken, 'options?': options },
  list: { 'page?': { 'limit?': 'number', 'skip?': 'number' }, 'options?': options },
  get: { token: 'string', 'options?': options },
  update: { token: 'string', request: updateToken, 'options?': options },
  refresh: { token: 'string', refreshToken: 'string', 'options?': options },
  delete: { token: 'string', 'options?': options },
  scopes: { 'options?': options },
} satisfies Arguments
