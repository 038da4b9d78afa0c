import { sendMessage } from '../../../generated/request-shapes/send-message.ts'
import { Kind, oneOf, type Arguments, type Fields, type Shape } from './check-shape.ts'
import { fromZero, limits } from './shapes.ts'

export const callOptions = {
  ...limits,
  'signal?': { aborted: 'boolean', addEventListener: 'function', '*': 'any' },
  'headers?': 'object',
} satisfies Fields

export const draftOptions = {
  ...callOptions,
  'key?': ['string', 'boolean'],
  'dryRun?': 'boolean',
  'maxSegments?': fromZero,
} satisfies Fields

export const sendOptions = {
  ...draftOptions,
  'maxPrice?': fromZero,
  'invalidRecipients?': oneOf(['report', 'throw']),
} satisfies Fields

const json = new Kind('a value that JSON can express', (value) => {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
})

export const validDate = new Kind(
  'a valid Date',
  (value) => value instanceof Date && !Number.isNaN(value.getTime()),
)

/** A date: a string in the gateway's format, or a `Date`, which is converted to that format. */
export const date: Shape = ['string', validDate]

/** The fields of a send request. */
export const sendRequest: Fields = {
  ...sendMessage,
  'options?': { ...sendMessage['options?'], 'timestamp_send?': date, 'custom?': json },
}

/** Accepts any value, because the call itself later checks every request, including those in the input of `sendMany`. */
export const request: Shape = 'any'
export const id: Shape = 'string'

/** The arguments of `send` and `get`. */
export const ownArguments = {
  send: { request, 'options?': sendOptions },
  get: { id },
} satisfies Arguments
