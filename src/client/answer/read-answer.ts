import type { Answer } from './answer-promise.ts'
import { readRefusal, type ErrorNames, type Reading, type Refusal } from './envelope.ts'
import type { GatewayError, UnexpectedAnswerError } from '../errors.ts'
import type { Progress } from '../request/no-answer.ts'
import { refusalError } from './refusal-error.ts'
import { unexpectedAnswer, type AnswerContext } from './unexpected-answer.ts'
import { readBoolean } from './read-scalar.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/** What openapi-fetch gives: the text of a 2xx; of another status the parsed JSON, or the text if it is none. */
export interface Outcome {
  data?: unknown
  error?: unknown
  response: Response
}

/** How the answers of one operation are read. */
export interface AnswerReader<T> {
  /** Reads the JSON of a 2xx. Throws WrongShape for what it cannot read. */
  read: (body: unknown) => Reading<T>
  /**
   * The value for a refusal that is none, such as that of an account without messages.
   *
   * @param isUnclear Whether an earlier request of the same call may have done its work.
   */
  recover?: (refusal: GatewayError, isUnclear: boolean) => { data: T } | undefined
  /** The names of the service's error codes. @defaultValue those of the gateway */
  errorNames?: ErrorNames
  /** What to do about a refusal, where the arguments of the call tell. */
  adviceOn?: (refusal: Refusal) => string | undefined
}

/** Reads a whole answer. Throws a GatewayError or an UnexpectedAnswerError for every one that is no success. */
export function readAnswer<T>(
  { data, error, response }: Outcome,
  { read, recover, errorNames, adviceOn }: AnswerReader<T>,
  { endpoint, isUnclear }: Progress,
  now: number,
): Answer<T> {
  const context = { endpoint, response, now }
  if (isRedirect(response)) {
    const target = response.redirected ? response.url : response.headers.get('location')
    throw unexpectedAnswer(context, 'redirect', target ?? '')
  }
  if (response.ok) return { ...readSuccess(data, read, context), response }
  const refusal = readRefusal(error, errorNames)
  if (refusal === undefined) throw explainFailure(error, context)
  const refused = refusalError(context, refusal, adviceOn?.(refusal))
  const value = recover?.(refused, isUnclear)
  if (value === undefined) throw refused
  return { ...value, credit: undefined, message: refused.gatewayMessage, response }
}

/** Type `opaqueredirect` is how a browser shows one; `redirected` comes of a given fetch that follows all the same. */
function isRedirect({ status, type, redirected }: Response): boolean {
  return redirected || type === 'opaqueredirect' || (status >= 300 && status < 400)
}

function readSuccess<T>(
  text: unknown,
  read: (body: unknown) => Reading<T>,
  context: AnswerContext,
): Reading<T> {
  if (typeof text !== 'string' || text.trim() === '') throw unexpectedAnswer(context, 'empty')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw unexpectedAnswer(context, 'not-json', text)
  }
  try {
    return read(body)
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error
    throw unexpectedAnswer(context, 'wrong-shape', text, error.message)
  }
}

/** A failure that is not the gateway's own. */
function explainFailure(body: unknown, context: AnswerContext): UnexpectedAnswerError {
  if (body === undefined || body === '') return unexpectedAnswer(context, 'empty')
  if (typeof body === 'string') return unexpectedAnswer(context, 'not-json', body)
  const isSuccess = isObject(body) && readBoolean(body['success']) === true
  return unexpectedAnswer(
    context,
    isSuccess ? 'contradiction' : 'wrong-shape',
    JSON.stringify(body),
  )
}
