import type { WithResponse } from './response-promise.ts'
import { readRefusal, type ErrorNames, type Reading, type Refusal } from './envelope.ts'
import type { GatewayError, UnexpectedResponseError } from '../errors.ts'
import type { Attempt } from '../request/exchange.ts'
import { refusalError } from './refusal-error.ts'
import { unexpectedResponse, type ResponseContext } from './unexpected-response.ts'
import { readBoolean } from './read-scalar.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/**
 * The result of openapi-fetch. `data` is the text of a 2xx response. `error` is the parsed JSON of any other response, or the
 * text if it is not JSON.
 */
export interface Outcome {
  data?: unknown
  error?: unknown
  response: Response
}

/** How to read the responses of one operation. */
export interface ResponseReader<T> {
  /** Reads the JSON of a 2xx response. Throws WrongShape if it cannot be read. */
  read: (body: unknown) => Reading<T>
  /**
   * Returns the call's value for a refusal that is not a failure, such as the 404 for an account without messages.
   *
   * @param isUnclear Whether an earlier request of the same call may have taken effect.
   */
  recover?: (refusal: GatewayError, isUnclear: boolean) => { data: T } | undefined
  /** The names of the service's error codes. @defaultValue the gateway's */
  errorNames?: ErrorNames
  /** Returns advice about a refusal, if the call's arguments show what to do. */
  adviceOn?: (refusal: Refusal) => string | undefined
}

/**
 * Reads a complete response. Throws a GatewayError for a refusal, and an UnexpectedResponseError for any other response that is
 * not a success.
 */
export function readResponse<T>(
  { data, error, response }: Outcome,
  { read, recover, errorNames, adviceOn }: ResponseReader<T>,
  { endpoint, isUnclear }: Attempt,
  now: number,
): WithResponse<T> {
  const context = { endpoint, response, now }
  if (isRedirect(response)) {
    const target = response.redirected ? response.url : response.headers.get('location')
    throw unexpectedResponse(context, 'redirect', target ?? '')
  }
  if (response.ok) return { ...readSuccess(data, read, context), response }
  const refusal = readRefusal(error, errorNames)
  if (refusal === undefined) throw explainFailure(error, context)
  const refused = refusalError(context, refusal, adviceOn?.(refusal))
  const value = recover?.(refused, isUnclear)
  if (value === undefined) throw refused
  return { ...value, credit: undefined, message: refused.gatewayMessage, response }
}

/**
 * Whether a response is a redirect. In browsers, a redirect has the type `opaqueredirect`. The property `redirected` is set if
 * the caller's own `fetch` follows redirects.
 */
function isRedirect({ status, type, redirected }: Response): boolean {
  return redirected || type === 'opaqueredirect' || (status >= 300 && status < 400)
}

function readSuccess<T>(
  text: unknown,
  read: (body: unknown) => Reading<T>,
  context: ResponseContext,
): Reading<T> {
  if (typeof text !== 'string' || text.trim() === '') throw unexpectedResponse(context, 'empty')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw unexpectedResponse(context, 'not-json', text)
  }
  try {
    return read(body)
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error
    throw unexpectedResponse(context, 'wrong-shape', text, error.message)
  }
}

/** Makes the error for a failure response that is not a refusal. */
function explainFailure(body: unknown, context: ResponseContext): UnexpectedResponseError {
  if (body === undefined || body === '') return unexpectedResponse(context, 'empty')
  if (typeof body === 'string') return unexpectedResponse(context, 'not-json', body)
  const isSuccess = isObject(body) && readBoolean(body['success']) === true
  return unexpectedResponse(
    context,
    isSuccess ? 'contradiction' : 'wrong-shape',
    JSON.stringify(body),
  )
}
