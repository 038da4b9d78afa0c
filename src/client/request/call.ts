import type { WithResponse } from '../response/response-promise.ts'
import { attempt } from './attempt.ts'
import type { Call, CallTo } from './call-types.ts'
import type { Endpoint } from './endpoints.ts'
import { isSmsError, type SmsFailure } from '../errors.ts'
import { resolveLimits, type LimitOptions, type Limits } from './limits.ts'
import { explainNoResponse } from './no-response.ts'
import type { Progress } from './progress.ts'
import { delayAfter, isRefusedWith, isTooMany, mayBeDone, mayRetry } from './retry.ts'
import type { Pace } from './pace.ts'
import type { Service } from './service.ts'
import { isTraced, traced } from './tracing.ts'

/** The options that every call takes as its last argument. */
export interface CallOptions extends LimitOptions {
  /** Aborts the call, even while it is waiting. The call then fails with a ConnectionError. */
  signal?: AbortSignal | undefined
  /** Headers for this call. An `Authorization` header replaces the client's own. */
  headers?: Readonly<Record<string, string>> | undefined
}

/**
 * A service, and the functions that call it. The parts that are loaded on first use receive this object instead of importing
 * this module, which is part of the first load.
 */
export interface Caller<Paths extends {}> {
  readonly service: Service<Paths>
  /** Makes a call, with as many requests as necessary within the limits. */
  readonly call: <To extends Endpoint, T>(
    options: CallOptions | undefined,
    call: CallTo<Paths, To, T>,
  ) => Promise<WithResponse<T>>
  /** Returns a caller whose calls share a pace, so that a 429 for one call delays all of them. */
  readonly paced: (pace: Pace) => Caller<Paths>
}

export function createCaller<Paths extends {}>(service: Service<Paths>): Caller<Paths> {
  return {
    service,
    call: (options, call) => makeCall(service, options, call),
    paced: (pace) => createCaller({ ...service, pace }),
  }
}

function makeCall<T>(
  service: Service,
  options: CallOptions = {},
  call: Call<T>,
): Promise<WithResponse<T>> {
  const { endpoint } = call
  const state: CallState = {
    endpoint,
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
  const work = () => makeRequests(service, options, call, state)
  if (!isTraced('call')) return work()
  return traced('call', { ...endpoint }, work, (error) => ({
    attempts: state.attempts,
    sent: isSmsError(error) ? error.sent : call.queues && !error ? 'yes' : 'no',
  }))
}

/** Makes a request and, after a failure, as many more as the limits allow. */
function makeRequests<T>(
  service: Service,
  options: CallOptions,
  call: Call<T>,
  state: CallState,
): Promise<WithResponse<T>> {
  const { pace } = service
  state.tries += 1
  let progress = startProgress(service, state)
  const begin = () => attempt(service, call, progress, options.headers)
  // Chained with `then`, which costs a third of an `await`, because every call passes through here.
  const request = pace?.isHeld
    ? pace
        .turn(state.signal, () => timeLeft(service, state))
        .then(
          () => {
            progress = startProgress(service, state)
            return begin()
          },
          (reason: unknown) => {
            throw explainNoResponse(reason, progress)
          },
        )
    : begin()
  return request.then(
    (response) => {
      state.attempts += 1
      if (pace) pace.passed += 1
      const verified = call.verify?.(response) ?? response
      if (!('then' in verified)) return verified
      return verified.catch((error: unknown) => {
        if (isSmsError(error)) tell(service, call, error, state)
        throw error
      })
    },
    async (thrown: unknown) =>
      (await recover(service, options, call, thrown, progress, state)) ??
      (await makeRequests(service, options, call, state)),
  )
}

/**
 * Handles a failed request. Returns nothing if the call is to make another request, after the wait for it. Otherwise returns a
 * response if the request took effect after all, or throws the call's error.
 */
async function recover<T>(
  service: Service,
  { signal }: CallOptions,
  call: Call<T>,
  thrown: unknown,
  progress: Progress,
  state: CallState,
): Promise<WithResponse<T> | undefined> {
  const error = noteFailure(thrown, call, progress, state)
  const delay = delayBeforeNext(service, call, error, progress, state)
  if (delay === undefined) return await settle(service, call, error, state)
  try {
    const wait = service.wait(delay, signal)
    if (isTooMany(error)) service.pace?.hold(wait)
    await wait
    return undefined
  } catch (reason) {
    // If no request so far can have taken effect, the call ends as if there had been none.
    const last = state.isUnclear ? progress : startProgress(service, state)
    return await settle(service, call, explainNoResponse(reason, last), state)
  }
}

/** The state of a call across its requests. */
interface CallState {
  readonly endpoint: Endpoint
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  readonly startedAt: number
  tries: number
  /**
   * The number of attempts that were refused with a 429 while other calls that share this call's `Pace` succeeded. Such
   * attempts do not count towards the limit on attempts.
   */
  spared: number
  /** The value of `passed` in the shared `Pace` when this call last received a 429. */
  passed: number
  /** The number of requests that were made. An attempt for which there is no token makes no request. */
  attempts: number
  /** Whether one of the requests may have taken effect although it failed. */
  isUnclear: boolean
  /** Whether the token was replaced after a 401. */
  isRenewed: boolean
  last?: SmsFailure
}

function startProgress(service: Service, state: CallState): Progress {
  const { endpoint, limits, signal, tries, isUnclear } = state
  return {
    endpoint,
    attempt: tries,
    signal,
    timeout: Math.min(limits.timeout, timeLeft(service, state)),
    isUnclear,
  }
}

/** Returns the time in milliseconds until the call's deadline. */
function timeLeft({ now }: Service, { startedAt, limits }: CallState): number {
  return startedAt + limits.deadline - now()
}

/**
 * Updates the call's state after a failed request, and returns the failure. Throws any error that is not a failure of this
 * operation.
 */
function noteFailure<T>(
  thrown: unknown,
  { queues, unclearRefusal }: Call<T>,
  { request }: Progress,
  state: CallState,
): SmsFailure {
  if (!isSmsError(thrown)) throw thrown
  if (thrown.operation !== state.endpoint.operation) {
    // The `token` function may have made a call that failed. That call's error says nothing about what was sent before.
    if (state.last === undefined || !(state.isUnclear && queues)) throw thrown
    return state.last
  }
  if (request !== undefined) {
    state.attempts += 1
    state.isUnclear ||=
      mayBeDone(thrown) || (thrown.name === 'GatewayError' && thrown.reason === unclearRefusal)
  }
  state.last = thrown
  return thrown
}

/** Returns the time in milliseconds to wait before the next request; undefined if no further request is made. */
function delayBeforeNext<T>(
  { renew, watch, now, random, pace }: Service,
  call: Call<T>,
  error: SmsFailure,
  { request }: Progress,
  state: CallState,
): number | undefined {
  const { endpoint, limits, signal, startedAt, tries } = state
  const isHarmless = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const { isRetryable = isHarmless, isUrgent = false, adapt } = call
  if (signal?.aborted) return undefined
  if (pace && isTooMany(error) && limits.attempts > 1) {
    if (pace.passed > state.passed) state.spared += 1
    state.passed = pace.passed
  }
  // A request with a refused token has done nothing, so this applies to every operation.
  if (!state.isRenewed && isRefusedWith(401, error) && renew?.(request)) {
    state.isRenewed = true
    return 0
  }
  if (adapt?.(error)) return 0
  if (tries - state.spared >= limits.attempts || !mayRetry(error, isRetryable, isUrgent)) {
    return undefined
  }
  const delay = delayAfter(tries - state.spared, error, limits, random)
  if (delay === undefined || now() + delay >= startedAt + limits.deadline) return undefined
  watch?.('retry', { ...endpoint, attempt: tries, error, delay })
  return delay
}

/**
 * Ends a failed call. Returns a response if the request took effect after all; otherwise throws the error, whose `sent`
 * property states whether the call may have queued its message.
 */
async function settle<T>(
  service: Service,
  call: Call<T>,
  error: SmsFailure,
  state: CallState,
): Promise<WithResponse<T>> {
  const { confirm, queues } = call
  if (state.isUnclear && !state.signal?.aborted) {
    const response = await confirm?.().catch(() => undefined)
    if (response !== undefined) return response
  }
  Object.assign(error, { sent: state.isUnclear && queues ? 'unknown' : 'no' })
  tell(service, call, error, state)
  throw error
}

/** Adds the call's properties to its error, and reports an unknown outcome. */
function tell<T>(
  { watch }: Service,
  { errorProperties }: Call<T>,
  error: SmsFailure,
  { endpoint, attempts }: CallState,
): void {
  Object.assign(error, { attempts, ...errorProperties })
  if (error.sent === 'unknown') watch?.('unknownOutcome', { ...endpoint, attempt: attempts, error })
}
