import { createToken } from '../../../generated/request-shapes/create-token.ts'
import { updateMessage } from '../../../generated/request-shapes/update-message.ts'
import { updateToken } from '../../../generated/request-shapes/update-token.ts'
import { Kind, range, type Arguments, type Fields } from './check-shape.ts'
import {
  callOptions,
  date,
  draftOptions,
  id,
  request,
  sendOptions,
  validDate,
} from './call-shapes.ts'
import { fromOne, fromZero } from './shapes.ts'

const iterable = new Kind(
  'an iterable',
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    (Symbol.asyncIterator in value || Symbol.iterator in value),
)

const watchOptions = {
  ...callOptions,
  'interval?': fromOne,
  'maxInterval?': fromOne,
} satisfies Fields

/** The fields of an update request. */
export const updateRequest: Fields = { ...updateMessage, 'options?': { 'timestamp_send?': date } }

const { recipients } = updateMessage

/** The arguments of all `messages` methods except `send` and `get`. */
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
    requests: iterable,
    'options?': {
      ...sendOptions,
      'key?': 'function',
      'save?': 'function',
      'concurrency?': range(1, 256),
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
  },
  list: {},
  update: { id, request },
  reschedule: { id, date },
  cancel: { id },
  recipients: { id },
  recipient: { id, number: 'string' },
  watch: { id, 'options?': watchOptions },
  waitForDelivery: { id, 'options?': watchOptions },
  reconcile: {
    key: 'string',
    'options?': {
      ...callOptions,
      'since?': validDate,
      'until?': validDate,
      'sender?': 'string',
      'maxReads?': fromZero,
    },
  },
} satisfies Arguments

/** The arguments of a draft's methods. */
export const draftArguments = {
  add: { recipients },
  refresh: {},
  close: {},
  discard: {},
} satisfies Arguments

/** The arguments of the `tokens` methods. */
export const tokenArguments = {
  create: { request: createToken },
  list: { 'page?': { 'limit?': 'number', 'skip?': 'number' } },
  get: { token: 'string' },
  update: { token: 'string', request: updateToken },
  refresh: { token: 'string', refreshToken: 'string' },
  delete: { token: 'string' },
  scopes: {},
} satisfies Arguments
