import type { WithResponse } from '../response/response-promise.ts'
import { makeAttempt } from './attempt.ts'
import type { Call, CallTo } from './call-types.ts'
import type { Endpoint } from './endpoints.ts'
import { isSmsError, type SmsFailure } from '../errors.ts'
import { resolveLimits, type LimitOptions, type Limits } from './limits.ts'
import { explainNoResponse } from './no-response.ts'
import type { Attempt } from './exchange.ts'
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
  const state: CallState<T> = {
    service,
    call,
    options,
    limits: resolveLimits(options, service.limits),
    startedAt: service.now(),
    tries: 0,
    spared: 0,
    passed: 0,
    attempts: 0,
    isUnclear: false,
    isRenewed: false,
    last: undefined,
  }
  return isTraced('call') ? makeTracedRequests(state) : makeRequests(state)
}

function makeTracedRequests<T>(state: CallState<T>): Promise<WithResponse<T>> {
  const { endpoint, queues } = state.call
  return traced(
    'call',
    { ...endpoint },
    () => makeRequests(state),
    (error) => ({
      attempts: state.attempts,
      sent: isSmsError(error) ? error.sent : queues && !error ? 'yes' : 'no',
    }),
  )
}

/** The state of a call across its requests. */
interface CallState<T> {
  readonly service: Service
  readonly call: Call<T>
  readonly options: CallOptions
  readonly limits: Limits
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
  /** The error of the last request that failed. */
  last: SmsFailure | undefined
}

/** Makes a request and, after a failure, as many more as the limits allow. */
function makeRequests<T>(state: CallState<T>): Promise<WithResponse<T>> {
  const { pace } = state.service
  state.tries += 1
  const attempt = startAttempt(state)
  const request = pace?.isHeld ? waitForTurn(state, pace, attempt) : makeAttempt(state, attempt)
  // Not an `async` function, which would cost more, and every call passes through here.
  return request.then(
    (response) => {
      state.attempts += 1
      if (pace) pace.passed += 1
      return verify(state, response)
    },
    async (thrown: unknown) =>
      (await recover(state, thrown, attempt)) ?? (await makeRequests(state)),
  )
}

/** Makes a request as soon as its pace permits. */
async function waitForTurn<T>(
  state: CallState<T>,
  pace: Pace,
  attempt: Attempt,
): Promise<WithResponse<T>> {
  try {
    await pace.turn(attempt.signal, () => timeLeft(state))
  } catch (reason) {
    throw explainNoResponse(reason, attempt)
  }
  attempt.timeout = timeoutOf(state)
  return await makeAttempt(state, attempt)
}

/** Compares a successful response with its request. */
function verify<T>(
  state: CallState<T>,
  response: WithResponse<T>,
): WithResponse<T> | Promise<WithResponse<T>> {
  const verified = state.call.verify?.(response)?.catch((error: unknown) => {
    if (isSmsError(error)) tell(state, error)
    throw error
  })
  return verified ?? response
}

function startAttempt<T>(state: CallState<T>): Attempt {
  const { call, options, tries, isUnclear } = state
  return {
    endpoint: call.endpoint,
    number: tries,
    signal: options.signal,
    timeout: timeoutOf(state),
    isUnclear,
    request: undefined,
    response: undefined,
  }
}

/** Returns the time limit in milliseconds for a request that starts now. */
function timeoutOf<T>(state: CallState<T>): number {
  return Math.min(state.limits.timeout, timeLeft(state))
}

/** Returns the time in milliseconds until the call's deadline. */
function timeLeft<T>({ service, limits, startedAt }: CallState<T>): number {
  return startedAt + limits.deadline - service.now()
}

/**
 * Handles a failed request. Returns nothing if the call is to make another request, after the wait for it. Otherwise returns a
 * response if the request took effect after all, or throws the call's error.
 */
async function recover<T>(
  state: CallState<T>,
  thrown: unknown,
  attempt: Attempt,
): Promise<WithResponse<T> | undefined> {
  const { service, options } = state
  const error = noteFailure(state, thrown, attempt)
  const delay = delayBeforeNext(state, error, attempt)
  if (delay === undefined) return await settle(state, error)
  try {
    const wait = service.wait(delay, options.signal)
    if (isTooMany(error)) service.pace?.hold(wait)
    await wait
    return undefined
  } catch (reason) {
    // If no request so far can have taken effect, the call ends as if there had been none.
    return await settle(
      state,
      explainNoResponse(reason, state.isUnclear ? attempt : startAttempt(state)),
    )
  }
}

/**
 * Updates the call's state after a failed request, and returns the failure. Throws any error that is not a failure of this
 * operation.
 */
function noteFailure<T>(state: CallState<T>, thrown: unknown, { request }: Attempt): SmsFailure {
  const { endpoint, queues, unclearRefusal } = state.call
  if (!isSmsError(thrown)) throw thrown
  if (thrown.operation !== endpoint.operation) {
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
  state: CallState<T>,
  error: SmsFailure,
  { request }: Attempt,
): number | undefined {
  const { service, call, limits, options, tries } = state
  const { renew, watch, random, pace } = service
  const { endpoint, isUrgent = false, adapt } = call
  const { isRetryable = endpoint.method === 'GET' || endpoint.method === 'DELETE' } = call
  if (options.signal?.aborted) return undefined
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
  const counted = tries - state.spared
  if (counted >= limits.attempts || !mayRetry(error, isRetryable, isUrgent)) return undefined
  const delay = delayAfter(counted, error, limits, random)
  if (delay === undefined || delay >= timeLeft(state)) return undefined
  watch?.('retry', { ...endpoint, attempt: tries, error, delay })
  return delay
}

/**
 * Ends a failed call. Returns a response if the request took effect after all; otherwise throws the error, whose `sent`
 * property states whether the call may have queued its message.
 */
async function settle<T>(state: CallState<T>, error: SmsFailure): Promise<WithResponse<T>> {
  const { call, isUnclear } = state
  if (isUnclear) {
    const response = await call.confirm?.().catch(() => undefined)
    if (response !== undefined) return await verify(state, response)
  }
  Object.assign(error, { sent: isUnclear && call.queues ? 'unknown' : 'no' })
  tell(state, error)
  throw error
}

/** Adds the call's properties to its error, and reports an unknown outcome. */
function tell<T>({ service, call, attempts }: CallState<T>, error: SmsFailure): void {
  const { endpoint, errorProperties } = call
  Object.assign(error, { attempts, ...errorProperties })
  if (error.sent === 'unknown') {
    service.watch?.('unknownOutcome', { ...endpoint, attempt: attempts, error })
  }
}
