import type { Answer } from '../answer/answer-promise.ts'
import { attempt } from './attempt.ts'
import type { Call } from './call-types.ts'
import type { Endpoint } from './endpoints.ts'
import { isSmsError, type SmsFailure } from '../errors.ts'
import { resolveLimits, type LimitOptions, type Limits } from './limits.ts'
import { explainNoAnswer, type Progress } from './no-answer.ts'
import { delayAfter, isRefusedWith, isTooMany, mayBeDone, mayRepeat } from './retry.ts'
import type { Pace } from './pace.ts'
import type { Service } from './service.ts'
import { traced } from './tracing.ts'

/** What every call takes as its last argument. */
export interface CallOptions extends LimitOptions {
  /** Aborts the call, its waits included, which then fails with a ConnectionError. */
  signal?: AbortSignal | undefined
  /** Headers for this call. An `Authorization` goes in place of the client's own. */
  headers?: Readonly<Record<string, string>> | undefined
}

/** A service, and how its calls are made. What is loaded on first use is given one, so that it makes no part of the first load. */
export interface Caller<Paths extends {}> {
  readonly service: Service<Paths>
  /** Makes a call, with as many requests as it takes and the limits allow. */
  readonly call: <T>(options: CallOptions | undefined, operation: Call<T>) => Promise<Answer<T>>
  /** One whose calls slow each other down. */
  readonly paced: (pace: Pace) => Caller<Paths>
}

export function createCaller<Paths extends {}>(service: Service<Paths>): Caller<Paths> {
  return {
    service,
    call: (options, operation) => makeCall(service, options, operation),
    paced: (pace) => createCaller({ ...service, pace }),
  }
}

async function makeCall<T>(
  service: Service,
  options: CallOptions = {},
  operation: Call<T>,
): Promise<Answer<T>> {
  const course: Course = {
    endpoint: operation.endpoint,
    limits: resolveLimits(options, service.limits),
    signal: options.signal,
    startedAt: service.now(),
    tries: 0,
    spared: 0,
    passed: 0,
    attempts: 0,
    isUnclear: false,
    isRenewed: false,
  }
  return traced(
    'call',
    course.endpoint,
    async () => {
      const answer = await makeRequests(service, options, operation, course)
      if (operation.verify === undefined) return answer
      try {
        return await operation.verify(answer)
      } catch (error) {
        if (isSmsError(error)) tell(service, operation, error, course)
        throw error
      }
    },
    (error) => ({
      attempts: course.attempts,
      sent: isSmsError(error) ? error.sent : operation.queues && !error ? 'yes' : 'no',
    }),
  )
}

async function makeRequests<T>(
  service: Service,
  options: CallOptions,
  operation: Call<T>,
  course: Course,
): Promise<Answer<T>> {
  for (;;) {
    course.tries += 1
    let progress = startProgress(service, course)
    try {
      if (service.pace?.isHeld) {
        await service.pace
          .turn(course.signal, () => timeLeft(service, course))
          .catch(notBegun(progress))
        progress = startProgress(service, course)
      }
      const answer = await attempt(service, operation, progress, options.headers)
      course.attempts += 1
      if (service.pace) service.pace.passed += 1
      return answer
    } catch (thrown) {
      const error = noteFailure(thrown, operation, progress, course)
      const delay = delayBeforeNext(service, operation, error, progress, course)
      if (delay === undefined) return await settle(service, operation, error, course)
      try {
        const wait = service.wait(delay, options.signal)
        if (isTooMany(error)) service.pace?.hold(wait)
        await wait
      } catch (reason) {
        // If nothing was done so far, it ends as if there had been no request.
        const last = course.isUnclear ? progress : startProgress(service, course)
        return await settle(service, operation, explainNoAnswer(reason, last), course)
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
  /** Those that were refused for too many requests, while others of the same pace got through: they do not count. */
  spared: number
  /** How many requests of the same pace had got through when this call was last refused so. */
  passed: number
  /** Those in which a request was made: it may have failed for want of a token. */
  attempts: number
  /** Whether one of them may have done its work, though its answer was none. */
  isUnclear: boolean
  /** Whether the token was renewed after a 401. */
  isRenewed: boolean
  last?: SmsFailure
}

function startProgress(service: Service, course: Course): Progress {
  const { endpoint, limits, signal, tries, isUnclear } = course
  return {
    endpoint,
    attempt: tries,
    signal,
    timeout: Math.min(limits.timeout, timeLeft(service, course)),
    isUnclear,
  }
}

/** Milliseconds until the deadline of the call. */
function timeLeft({ now }: Service, { startedAt, limits }: Course): number {
  return startedAt + limits.deadline - now()
}

/** Throws the error for a request that never had its turn. */
function notBegun(progress: Progress) {
  return (reason: unknown): never => {
    throw explainNoAnswer(reason, progress)
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
  { renew, watch, now, random, pace }: Service,
  { isRepeatable = false, isUrgent = false, adapt }: Call<T>,
  error: SmsFailure,
  { request }: Progress,
  course: Course,
): number | undefined {
  const { endpoint, limits, signal, startedAt, tries } = course
  if (signal?.aborted) return undefined
  if (pace && isTooMany(error) && limits.attempts > 1) {
    if (pace.passed > course.passed) course.spared += 1
    course.passed = pace.passed
  }
  // A refused token says that nothing was done, and so this goes for every operation.
  if (!course.isRenewed && isRefusedWith(401, error) && renew?.(request)) {
    course.isRenewed = true
    return 0
  }
  if (adapt?.(error)) return 0
  if (tries - course.spared >= limits.attempts || !mayRepeat(error, isRepeatable, isUrgent)) {
    return undefined
  }
  const delay = delayAfter(tries - course.spared, error, limits, random)
  if (delay === undefined || now() + delay >= startedAt + limits.deadline) return undefined
  watch?.('retry', { ...endpoint, attempt: tries, error, delay })
  return delay
}

/** Ends a call that has failed: with the answer, if it had worked after all, or with an error that says what is known. */
async function settle<T>(
  service: Service,
  operation: Call<T>,
  error: SmsFailure,
  course: Course,
): Promise<Answer<T>> {
  const { confirm, queues } = operation
  if (course.isUnclear && !course.signal?.aborted) {
    const answer = await confirm?.().catch(() => undefined)
    if (answer !== undefined) return answer
  }
  Object.assign(error, { sent: course.isUnclear && queues ? 'unknown' : 'no' })
  tell(service, operation, error, course)
  throw error
}

/** Completes an error by what belongs to its call. */
function tell<T>(
  { watch }: Service,
  { errorProperties }: Call<T>,
  error: SmsFailure,
  { endpoint, attempts }: Course,
): void {
  Object.assign(error, { attempts, ...errorProperties })
  if (error.sent === 'unknown') watch?.('unknownOutcome', { ...endpoint, attempt: attempts, error })
}
