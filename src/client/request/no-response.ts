import { caution, describe } from './endpoints.ts'
import { ConfigurationError, ConnectionError, isSmsError, type SmsFailure } from '../errors.ts'
import type { Attempt, SentRequest } from './exchange.ts'
import { codeOf, isTimeout, propertyOf, reasonOf } from './thrown.ts'
import { TimeLimit } from './within-limits.ts'

/** Makes one of the client's errors from a value that was thrown before the complete response had arrived. */
export function explainNoResponse(error: unknown, attempt: Attempt): SmsFailure {
  const { signal, request } = attempt
  if (signal?.aborted) {
    const how = isTimeout(signal.reason) ? 'timed out' : 'aborted'
    return stopped(`was ${how} by its signal`, signal.reason, attempt)
  }
  if (error instanceof TimeLimit) {
    return stopped(`timed out after ${Math.max(0, Math.round(attempt.timeout))} ms`, error, attempt)
  }
  if (request !== undefined) return brokenOff(error, request, attempt)
  // The `token` function may make calls itself.
  if (isSmsError(error) && error.operation !== undefined) return error
  return notSent(error, attempt)
}

function stopped(how: string, cause: unknown, { endpoint, request }: Attempt): ConnectionError {
  const then = request === undefined ? ' before it was sent.' : `.${caution(endpoint)}`
  return new ConnectionError(
    `${describe(endpoint)} ${how}${then}`,
    { ...endpoint, reason: isTimeout(cause) ? 'timeout' : 'aborted' },
    { cause },
  )
}

function notSent(error: unknown, { endpoint }: Attempt): ConfigurationError {
  const isOurs = error instanceof ConfigurationError
  return new ConfigurationError(
    `${describe(endpoint)} was not sent: ${isOurs ? error.message : `${reasonOf(error)}.`}`,
    isOurs ? error.option : undefined,
    endpoint,
    { cause: isOurs ? error.thrown : error },
  )
}

function brokenOff(error: unknown, request: SentRequest, attempt: Attempt): ConnectionError {
  const { endpoint, response } = attempt
  const { origin } = new URL(request.url)
  const reason = response === undefined && isUnreachable(error) ? 'unreachable' : 'connection'
  const what = response
    ? `the response (status ${response.status}) was cut off`
    : `no ${reason === 'unreachable' ? 'connection to' : 'response from'} ${origin}`
  const advice = response ? '' : ' Check the URL and any proxy.'
  const end = reason === 'unreachable' ? ' Nothing was sent.' : caution(endpoint)
  return new ConnectionError(
    `${describe(endpoint)}: ${what}: ${reasonOf(error)}.${advice}${end}`,
    {
      ...endpoint,
      reason: reason === 'connection' && isPlatformTimeout(error) ? 'timeout' : reason,
    },
    { cause: error },
  )
}

/**
 * Whether no connection was made, so that the request cannot have been received.
 *
 * Recognises only the errors of Node's `fetch` for an unknown host name, a failed connection or an untrusted certificate. After
 * any other error, including all errors of other runtimes, the request may have been received.
 */
function isUnreachable(error: unknown): boolean {
  const cause = propertyOf(error, 'cause')
  const errors = propertyOf(cause, 'errors')
  // If the name has several addresses, all of them were tried.
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

/** Whether the error comes from one of Node's own time limits for the connection, the headers and the body. */
function isPlatformTimeout(error: unknown): boolean {
  const reason = propertyOf(error, 'cause') ?? error
  return isTimeout(reason) || /TIMEOUT|TIMEDOUT/u.test(codeOf(reason) ?? '')
}
