import { answerPromise, type Answer, type AnswerPromise } from '../answer/answer-promise.ts'
import { attempt } from './attempt.ts'
import { endpointOf, type Endpoint, type OperationId } from './endpoints.ts'
import { isSmsError, type GatewayErrorReason, type SmsFailure } from '../errors.ts'
import { resolveLimits, type LimitOptions, type Limits } from './limits.ts'
import { explainNoAnswer, type Progress } from './no-answer.ts'
import type { AnswerReader, Outcome } from '../answer/read-answer.ts'
import { delayAfter, mayBeDone, mayRepeat } from './retry.ts'
import type { DraftHandle } from '../sending/draft-handle.ts'
import type { Service } from './service.ts'

/** What every call takes as its last argument. */
export interface CallOptions extends LimitOptions {
  /** Aborts the call, its waits included, which then fails with a ConnectionError. */
  signal?: AbortSignal | undefined
  /** Headers for this call. An `Authorization` goes in place of the client's own. */
  headers?: Readonly<Record<string, string>> | undefined
}

/** One operation with its arguments: how it is sent, how its answer is read, and what may be repeated. */
export interface Call<T> extends AnswerReader<T> {
  operation: OperationId
  /** Sends the request by openapi-fetch, with the given settings. */
  send: (settings: SendSettings) => Promise<Outcome>
  /** Whether it does no harm if the gateway gets the request twice. @defaultValue `false` */
  isRepeatable?: boolean
  /** Whether the request puts a message into the gateway's queue. @defaultValue `false` */
  queues?: boolean
  /** Looks, after a failure, whether a request that may have been received has done its work: its answer if so. */
  confirm?: () => Promise<Answer<T> | undefined>
  /** The refusal that a copy of this very request may have caused, which something in between has made. */
  unclearRefusal?: GatewayErrorReason
  /** What the error of a failure says besides. */
  errorProperties?: { key?: string; draft?: DraftHandle }
}

/** What openapi-fetch is told for each request. */
export interface SendSettings {
  /** So that an answer which is not JSON can be told from one that broke off. */
  parseAs: 'text'
  headers?: Headers
  bodySerializer: (body: unknown) => string
  fetch: (request: Request) => Promise<Response>
}

/** Makes a call and gives the promise of its value. */
export function call<T>(
  service: Service,
  options: CallOptions | undefined,
  operation: Call<T>,
): AnswerPromise<T> {
  return answerPromise(makeCall(service, options, operation))
}

/** Makes a call, with as many requests as it takes and the limits allow. */
export async function makeCall<T>(
  service: Service,
  options: CallOptions = {},
  operation: Call<T>,
): Promise<Answer<T>> {
  const course: Course = {
    endpoint: endpointOf(operation.operation),
    limits: resolveLimits(options, service.limits),
    signal: options.signal,
    startedAt: service.now(),
    tries: 0,
    attempts: 0,
    isUnclear: false,
    isRenewed: false,
  }
  for (;;) {
    const progress = startProgress(service, course)
    try {
      return await attempt(service, operation, progress, options.headers)
    } catch (thrown) {
      const error = noteFailure(thrown, operation, progress, course)
      const delay = delayBeforeNext(service, operation, error, progress, course)
      if (delay === undefined) return await settle(service, operation, error, course)
      try {
        await service.wait(delay, options.signal)
      } catch (reason) {
        return await settle(service, operation, explainNoAnswer(reason, progress), course)
      }
    }
  }
}

/** What is known of a call over all its requests. */
interface Course {
  readonly endpoint: Endpoint
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  readonly startedAt: number
  tries: number
  /** Those in which a request was made: it may have failed for want of a token. */
  attempts: number
  /** Whether one of them may have done its work, though its answer was none. */
  isUnclear: boolean
  /** Whether the token was renewed after a 401. */
  isRenewed: boolean
  last?: SmsFailure
}

function startProgress(service: Service, course: Course): Progress {
  const { endpoint, limits, signal, startedAt, isUnclear } = course
  course.tries += 1
  return {
    endpoint,
    attempt: course.tries,
    signal,
    timeout: Math.min(limits.timeout, startedAt + limits.deadline - service.now()),
    isUnclear,
  }
}

/** Takes down what a failed request means for the call. Throws what is no failure of this operation. */
function noteFailure<T>(
  thrown: unknown,
  { queues, unclearRefusal }: Call<T>,
  { request }: Progress,
  course: Course,
): SmsFailure {
  if (!isSmsError(thrown)) throw thrown
  if (thrown.operation !== course.endpoint.operation) {
    // Of a call that the function makes which gives the token: it does not know what was sent before.
    if (course.last === undefined || !(course.isUnclear && queues)) throw thrown
    return course.last
  }
  if (request !== undefined) {
    course.attempts += 1
    course.isUnclear ||=
      mayBeDone(thrown) || (thrown.name === 'GatewayError' && thrown.reason === unclearRefusal)
  }
  course.last = thrown
  return thrown
}

/** How many milliseconds to wait before the next request; undefined if there is to be none. */
function delayBeforeNext<T>(
  { renew, watch, now, random }: Service,
  { isRepeatable = false }: Call<T>,
  error: SmsFailure,
  { request }: Progress,
  course: Course,
): number | undefined {
  const { endpoint, limits, signal, startedAt, tries } = course
  if (signal?.aborted) return undefined
  // A refused token says that nothing was done, and so this goes for every operation.
  if (!course.isRenewed && 'status' in error && error.status === 401 && renew?.(request)) {
    course.isRenewed = true
    return 0
  }
  if (tries >= limits.attempts || !mayRepeat(error, isRepeatable)) return undefined
  const delay = delayAfter(tries, error, limits, random)
  if (delay === undefined || now() + delay >= startedAt + limits.deadline) return undefined
  watch?.('retry', { ...endpoint, attempt: tries, error, delay })
  return delay
}

/** Ends a call that has failed: with the answer, if it had worked after all, or with an error that says what is known. */
async function settle<T>(
  { watch }: Service,
  { confirm, queues, errorProperties }: Call<T>,
  error: SmsFailure,
  { endpoint, signal, attempts, isUnclear }: Course,
): Promise<Answer<T>> {
  if (isUnclear && !signal?.aborted) {
    const answer = await confirm?.().catch(() => undefined)
    if (answer !== undefined) return answer
  }
  const sent = isUnclear && queues ? 'unknown' : 'no'
  Object.assign(error, { sent, attempts, ...errorProperties })
  if (sent === 'unknown') watch?.('unknownOutcome', { ...endpoint, attempt: attempts, error })
  throw error
}
