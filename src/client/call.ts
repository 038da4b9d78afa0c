import { abortable } from './abortable.ts'
import { answerPromise, type Answer, type AnswerPromise } from './answer-promise.ts'
import { endpointOf, type OperationId } from './endpoints.ts'
import { ConfigurationError } from './errors.ts'
import { explainNoAnswer, type Progress } from './no-answer.ts'
import { readAnswer, type AnswerReader, type Outcome } from './read-answer.ts'
import { textsIn } from './secrets.ts'
import type { Service } from './service.ts'

/** What every call takes as its last argument. */
export interface CallOptions {
  /** Aborts the call, which then fails with a ConnectionError; `AbortSignal.timeout(…)` limits its time. */
  signal?: AbortSignal
  /** Headers for this call. An `Authorization` goes in place of the client's own. */
  headers?: Readonly<Record<string, string>>
}

/** One operation with its arguments: how it is sent, and how its answer is read. */
export interface Call<T> extends AnswerReader<T> {
  operation: OperationId
  /** Sends the request by openapi-fetch, with the given settings. */
  send: (settings: SendSettings) => Promise<Outcome>
  /** Arguments of which no text must show in an error. */
  private?: readonly unknown[]
}

/** What openapi-fetch is told for each call. */
export interface SendSettings {
  /** So that an answer which is not JSON can be told from one that broke off. */
  parseAs: 'text'
  signal: AbortSignal | null
  headers: Headers
  fetch: (request: Request) => Promise<Response>
}

/** Sends one request and gives the promise of its value. */
export function call<T>(
  service: Service,
  options: CallOptions = {},
  operation: Call<T>,
): AnswerPromise<T> {
  return answerPromise(run(service, operation, options))
}

async function run<T>(
  service: Service,
  operation: Call<T>,
  { signal, headers }: CallOptions,
): Promise<Answer<T>> {
  const progress: Progress = {
    endpoint: endpointOf(operation.operation),
    signal,
    secrets: () => [...service.secrets(progress.request), ...textsIn(operation.private)],
  }
  let outcome: Outcome
  try {
    const settings = sendSettings(service, progress, headers)
    outcome = await abortable(() => operation.send(settings), signal)
  } catch (error) {
    throw explainNoAnswer(error, progress)
  }
  return readAnswer(outcome, operation, progress)
}

function sendSettings(
  service: Service,
  progress: Progress,
  headers: CallOptions['headers'],
): SendSettings {
  return {
    parseAs: 'text',
    signal: progress.signal ?? null,
    headers: readHeaders(headers),
    fetch: async (request) => {
      // What was aborted while the token was waited for is not sent, also by a fetch that does not heed the signal.
      progress.signal?.throwIfAborted()
      progress.request = request
      progress.response = await service.fetch(request)
      return progress.response
    },
  }
}

/** Checked here because the platform's own error quotes the value, which may be a secret. */
function readHeaders(headers: CallOptions['headers']): Headers {
  try {
    return new Headers(headers)
  } catch {
    throw new ConfigurationError('a header in `headers` is not valid in HTTP', 'headers')
  }
}
