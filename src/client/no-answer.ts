import { caution, describe, type Endpoint } from './endpoints.ts'
import { ConfigurationError, ConnectionError, isSmsError, type SmsError } from './errors.ts'
import { excerptOf, showable } from './secrets.ts'
import { isObject } from './wire-shape.ts'

/** How far a call came before something was thrown. */
export interface Progress {
  endpoint: Endpoint
  signal: AbortSignal | undefined
  /** Given to `fetch`. */
  request?: Request
  /** Its status and headers have come. */
  response?: Response
  /** What must not show in an error. */
  secrets: () => readonly string[]
}

/** Turns what was thrown before there was a whole answer into an error of the client. */
export function explainNoAnswer(error: unknown, progress: Progress): SmsError {
  const { signal, request } = progress
  if (signal?.aborted) return aborted(signal.reason, progress)
  // A function that gives the token may well make calls of its own.
  if (isSmsError(error) && error.operation !== undefined) return error
  return request === undefined ? notSent(error, progress) : brokenOff(error, request, progress)
}

function aborted(cause: unknown, { endpoint, request, secrets }: Progress): ConnectionError {
  const reason = nameOf(cause) === 'TimeoutError' ? 'timeout' : 'aborted'
  const how =
    reason === 'timeout' ? 'took longer than its signal allows' : 'was aborted by its signal'
  const message =
    `${describe(endpoint)} ${how}` +
    (request === undefined ? ' before it was sent.' : `.${caution(endpoint)}`)
  return new ConnectionError(message, endpoint, reason, { cause: showable(cause, secrets()) })
}

function notSent(error: unknown, { endpoint, secrets }: Progress): ConfigurationError {
  const isOurs = error instanceof ConfigurationError
  const detail = isOurs ? error.message : detailOf(error, secrets())
  const cause = showable(isOurs ? error.cause : error, secrets())
  return new ConfigurationError(
    `${describe(endpoint)} was not sent: ${detail}`,
    isOurs ? error.option : undefined,
    endpoint,
    cause === undefined ? {} : { cause },
  )
}

function brokenOff(error: unknown, request: Request, progress: Progress): ConnectionError {
  const { endpoint, response, secrets } = progress
  const what = response
    ? `the answer, of status ${response.status}, broke off`
    : `no answer from ${new URL(request.url).origin}`
  const advice = response ? '' : ' Check the address, and what stands between.'
  return new ConnectionError(
    `${describe(endpoint)}: ${what}: ${detailOf(error, secrets())}.${advice}${caution(endpoint)}`,
    endpoint,
    isTimeout(error) ? 'timeout' : 'connection',
    { cause: showable(error, secrets()) },
  )
}

/** What `fetch` throws says little; the reason is its cause. */
function detailOf(error: unknown, secrets: readonly string[]): string {
  const reason = causeOf(error) ?? error
  const text = isObject(reason) ? (reason['code'] ?? reason['message']) : reason
  return excerptOf(String(text), secrets)
}

/** Node's own limits on the time that connecting, headers and body take. */
function isTimeout(error: unknown): boolean {
  const reason = causeOf(error) ?? error
  const code = isObject(reason) ? reason['code'] : undefined
  return nameOf(reason) === 'TimeoutError' || /TIMEOUT|TIMEDOUT/u.test(String(code))
}

function causeOf(error: unknown): unknown {
  return isObject(error) ? error['cause'] : undefined
}

function nameOf(error: unknown): unknown {
  return isObject(error) ? error['name'] : undefined
}
