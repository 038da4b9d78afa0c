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

/** A call, with what it needs to make a request. */
interface Calling<T> {
  readonly service: Service
  readonly call: Call<T>
  readonly options: { readonly headers?: GivenHeaders | undefined }
}

/** Makes one request and reads its response. Throws one of the client's errors if the request fails. */
export function makeAttempt<T>(calling: Calling<T>, attempt: Attempt): Promise<WithResponse<T>> {
  return isTraced('request') ? sendTraced(calling, attempt) : sendAndRead(calling, attempt)
}

function sendTraced<T>(calling: Calling<T>, attempt: Attempt): Promise<WithResponse<T>> {
  const { endpoint, number } = attempt
  return traced(
    'request',
    { ...endpoint, attempt: number },
    () => sendAndRead(calling, attempt),
    () => ({
      origin: attempt.request && new URL(attempt.request.url).origin,
      status: attempt.response?.status,
    }),
  )
}

function sendAndRead<T>(
  { service, call, options }: Calling<T>,
  attempt: Attempt,
): Promise<WithResponse<T>> {
  return withinLimits(
    (signal) => {
      const headers = options.headers && readHeaders(options.headers)
      return service.send(attempt, call.request(), headers, signal)
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
