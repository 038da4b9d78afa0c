import { caution, describe, type Endpoint } from './endpoints.ts'
import { ConfigurationError, ConnectionError, isSmsError, type SmsFailure } from '../errors.ts'
import type { SentRequest } from './service.ts'
import { codeOf, propertyOf, reasonOf } from './thrown.ts'
import { TimeLimit } from './within-limits.ts'

/** One request of a call, and how far it came before something was thrown. */
export interface Progress {
  readonly endpoint: Endpoint
  /** The number of this attempt within its call, from 1. */
  readonly attempt: number
  /** The caller's own. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds that the request may take. */
  readonly timeout: number
  /** Whether an earlier request of the call may have done its work. */
  readonly isUnclear: boolean
  /** Given to `fetch`. */
  request?: SentRequest
  /** Its status and headers have come. */
  response?: Response
}

/** Turns what was thrown before there was a whole response into an error of the client. */
export function explainNoResponse(error: unknown, progress: Progress): SmsFailure {
  const { signal, request } = progress
  if (signal?.aborted) return aborted(signal.reason, progress)
  if (error instanceof TimeLimit) return tookTooLong(error, progress)
  if (request !== undefined) return brokenOff(error, request, progress)
  // A function that gives the token may well make calls of its own.
  if (isSmsError(error) && error.operation !== undefined) return error
  return notSent(error, progress)
}

function aborted(cause: unknown, progress: Progress): ConnectionError {
  const isTimeout = propertyOf(cause, 'name') === 'TimeoutError'
  const how = isTimeout ? 'took longer than its signal allows' : 'was aborted by its signal'
  return stopped(isTimeout ? 'timeout' : 'aborted', how, cause, progress)
}

function tookTooLong(cause: unknown, progress: Progress): ConnectionError {
  const how = `took longer than its limit of ${Math.max(0, Math.round(progress.timeout))} ms`
  return stopped('timeout', how, cause, progress)
}

function stopped(
  reason: ConnectionError['reason'],
  how: string,
  cause: unknown,
  { endpoint, request }: Progress,
): ConnectionError {
  const then = request === undefined ? ' before it was sent.' : `.${caution(endpoint)}`
  return new ConnectionError(
    `${describe(endpoint)} ${how}${then}`,
    { ...endpoint, reason },
    { cause },
  )
}

function notSent(error: unknown, { endpoint }: Progress): ConfigurationError {
  const isOurs = error instanceof ConfigurationError
  return new ConfigurationError(
    `${describe(endpoint)} was not sent: ${isOurs ? error.message : `${reasonOf(error)}.`}`,
    isOurs ? error.option : undefined,
    endpoint,
    { cause: isOurs ? error.thrown : error },
  )
}

function brokenOff(error: unknown, request: SentRequest, progress: Progress): ConnectionError {
  const { endpoint, response } = progress
  const { origin } = new URL(request.url)
  const reason = response === undefined && isUnreachable(error) ? 'unreachable' : 'connection'
  const what = response
    ? `the response, of status ${response.status}, broke off`
    : `no ${reason === 'unreachable' ? 'connection to' : 'response from'} ${origin}`
  const advice = response ? '' : ' Check the address, and any proxy in between.'
  const end = reason === 'unreachable' ? ' Nothing was received.' : caution(endpoint)
  return new ConnectionError(
    `${describe(endpoint)}: ${what}: ${reasonOf(error)}.${advice}${end}`,
    { ...endpoint, reason: reason === 'connection' && isTimeout(error) ? 'timeout' : reason },
    { cause: error },
  )
}

/**
 * Whether no connection could be made, so that nothing was received.
 *
 * Only what Node's `fetch` is known to say of a name that is not found, of connecting, and of a certificate that is not
 * trusted. Everything else, other runtimes' words included, counts as received.
 */
function isUnreachable(error: unknown): boolean {
  const cause = propertyOf(error, 'cause')
  const errors = propertyOf(cause, 'errors')
  // Of a name with several addresses, each was tried.
  return Array.isArray(errors) && errors.length > 0
    ? errors.every(hasNoConnection)
    : hasNoConnection(cause)
}

function hasNoConnection(cause: unknown): boolean {
  const syscall = propertyOf(cause, 'syscall')
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    /^(?:UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/u.test(
      codeOf(cause) ?? '',
    )
  )
}

/** Node's own limits on the time that connecting, headers and body take. */
function isTimeout(error: unknown): boolean {
  const reason = propertyOf(error, 'cause') ?? error
  return (
    propertyOf(reason, 'name') === 'TimeoutError' || /TIMEOUT|TIMEDOUT/u.test(codeOf(reason) ?? '')
  )
}
