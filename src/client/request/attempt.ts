import type { WithResponse } from '../response/response-promise.ts'
import type { Call } from './call-types.ts'
import { ConfigurationError } from '../errors.ts'
import { explainNoResponse, type Progress } from './no-response.ts'
import { readResponse, type Outcome } from '../response/read-response.ts'
import type { SendSettings, Service } from './service.ts'
import { traced } from './tracing.ts'
import { withinLimits } from './within-limits.ts'

/** The headers in a call's options. */
type GivenHeaders = Readonly<Record<string, string>>

/** Makes one request and reads its response. Throws one of the client's errors if the request fails. */
export function attempt<T>(
  service: Service,
  operation: Call<T>,
  progress: Progress,
  headers: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  const { endpoint, attempt } = progress
  return traced(
    'request',
    { ...endpoint, attempt },
    () => makeAttempt(service, operation, progress, headers),
    () => ({
      origin: progress.request && new URL(progress.request.url).origin,
      status: progress.response?.status,
    }),
  )
}

async function makeAttempt<T>(
  service: Service,
  operation: Call<T>,
  progress: Progress,
  headers: GivenHeaders | undefined,
): Promise<WithResponse<T>> {
  let outcome: Outcome
  try {
    outcome = await withinLimits(
      (signal) => operation.send(sendSettings(service, operation, progress, signal, headers)),
      progress.signal,
      progress.timeout,
    )
  } catch (error) {
    throw explainNoResponse(error, progress)
  }
  return readResponse(outcome, operation, progress, service.now())
}

function sendSettings<T>(
  service: Service,
  { isRetryable = false }: Call<T>,
  progress: Progress,
  signal: AbortSignal,
  headers: GivenHeaders | undefined,
): SendSettings {
  const { watch, now } = service
  const event = { ...progress.endpoint, attempt: progress.attempt }
  return service.settings({
    signal,
    headers: headers && readHeaders(headers),
    isOnce: !isRetryable,
    send: (request, send) => {
      // If the signal aborted while the token was awaited, nothing is sent, even by a `fetch` that ignores signals.
      signal.throwIfAborted()
      const startedAt = now()
      watch?.('request', event)
      progress.request = request
      return send().then(
        (response) => {
          progress.response = response
          watch?.('response', { ...event, status: response.status, duration: now() - startedAt })
          return response
        },
        (error: unknown) => {
          // If the thrown value were falsy, openapi-fetch would continue without a response.
          throw error || new Error('', { cause: error })
        },
      )
    },
  })
}

/** Reads the headers. Replaces the platform's own error, because it would quote an invalid value, which may be a secret. */
function readHeaders(headers: GivenHeaders): Headers {
  try {
    return new Headers(headers)
  } catch {
    throw new ConfigurationError('`headers` has an invalid entry.', 'headers')
  }
}
