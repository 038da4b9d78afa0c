import type { WithResponse } from '../response/response-promise.ts'
import type { Call } from './call-types.ts'
import { ConfigurationError } from '../errors.ts'
import { explainNoResponse } from './no-response.ts'
import type { Progress } from './progress.ts'
import { readResponse } from '../response/read-response.ts'
import type { Service } from './service.ts'
import { isTraced, traced } from './tracing.ts'
import { withinLimits } from './within-limits.ts'

/** The headers in a call's options. */
type GivenHeaders = Readonly<Record<string, string>>

/** Makes one request and reads its response. Throws one of the client's errors if the request fails. */
export function attempt<T>(
  service: Service,
  call: Call<T>,
  progress: Progress,
  headers: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  const work = () => makeAttempt(service, call, progress, headers)
  if (!isTraced('request')) return work()
  const { endpoint, attempt } = progress
  return traced('request', { ...endpoint, attempt }, work, () => ({
    origin: progress.request && new URL(progress.request.url).origin,
    status: progress.response?.status,
  }))
}

function makeAttempt<T>(
  service: Service,
  call: Call<T>,
  progress: Progress,
  given: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  return withinLimits(
    (signal) => {
      const headers = given && readHeaders(given)
      return service.send(progress, { request: call.request(), headers, signal })
    },
    progress.signal,
    progress.timeout,
  ).then(
    (outcome) => readResponse(outcome, call, progress, service.now()),
    (error: unknown) => {
      throw explainNoResponse(error, progress)
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
