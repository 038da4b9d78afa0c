import type { WithResponse } from '../response/response-promise.ts'
import type { Call } from './call-types.ts'
import { ConfigurationError } from '../errors.ts'
import type { Attempt } from './exchange.ts'
import { explainNoResponse } from './no-response.ts'
import { readResponse } from '../response/read-response.ts'
import type { Service } from './service.ts'
import { isTraced, traced } from './tracing.ts'
import { withinLimits } from './within-limits.ts'

/** The headers in a call's options. */
type GivenHeaders = Readonly<Record<string, string>>

/** Makes one request and reads its response. Throws one of the client's errors if the request fails. */
export function makeAttempt<T>(
  service: Service,
  call: Call<T>,
  attempt: Attempt,
  headers: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  const work = () => sendAndRead(service, call, attempt, headers)
  if (!isTraced('request')) return work()
  const { endpoint, number } = attempt
  return traced('request', { ...endpoint, attempt: number }, work, () => ({
    origin: attempt.request && new URL(attempt.request.url).origin,
    status: attempt.response?.status,
  }))
}

function sendAndRead<T>(
  service: Service,
  call: Call<T>,
  attempt: Attempt,
  given: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  return withinLimits(
    (signal) => {
      const headers = given && readHeaders(given)
      return service.send(attempt, { request: call.request(), headers, signal })
    },
    attempt.signal,
    attempt.timeout,
  ).then(
    (outcome) => readResponse(outcome, call, attempt, service.now()),
    (error: unknown) => {
      throw explainNoResponse(error, attempt)
    },
  )
}

/**
 * Returns the headers with names in lower case. Replaces the platform's own error for an invalid entry, because it would quote
 * the value, which may be a secret.
 */
function readHeaders(headers: GivenHeaders): GivenHeaders {
  try {
    return Object.fromEntries(new Headers(headers))
  } catch {
    throw new ConfigurationError('`headers` has an invalid entry.', 'headers')
  }
}
