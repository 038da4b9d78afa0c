import type { ErrorName } from '../../generated/error-names.ts'
import type { DraftHandle } from './draft-handle.ts'
import type { Endpoint, OperationId } from './request/endpoints.ts'
import { showable } from './request/thrown.ts'
import { isObject } from './response/wire-shape.ts'
import type { Message } from './types.ts'

/**
 * Marks the client's errors. All loaded copies of this package share this symbol, whereas `instanceof` recognises only the
 * classes of one copy.
 */
const brand = Symbol.for('gateway-sms.error')

/**
 * Whether a call queued its message at the gateway.
 *
 * `no`: the call did not queue the message. `unknown`: the call may have queued the message, so check before you send it again.
 * `yes`: the call queued the message.
 */
export type Sent = 'no' | 'unknown' | 'yes'

/**
 * The base class of the client's errors. The subclasses differ in what the caller should do next.
 *
 * The error's message and its enumerable properties never contain a token, an API key, a telephone number or the text of an
 * SMS. They contain only the client's own wording, values that the spec documents, technical details such as an HTTP status,
 * and the id and key of the SMS. Text from a response or from another error is available only through a getter, so
 * `console.log()` and `JSON.stringify()` do not output it.
 */
export abstract class SmsError extends Error {
  /** The name of the subclass. */
  abstract override get name(): string
  /**
   * Whether the message was queued. Always `no` for a call that only reads or cancels, except in an error with the reason
   * `not-delivered-in-time` or `draft-gone`.
   */
  declare readonly sent: Sent
  /**
   * The number of requests that were made for the operation in which the error occurred; 0 if it occurred outside an operation.
   */
  declare readonly attempts: number
  /** The name of the failed operation, as in the spec; absent if no operation failed. */
  declare readonly operation?: OperationId
  /** The HTTP method of the operation. */
  declare readonly method?: Endpoint['method']
  /** The operation's path as in the spec, with placeholders instead of parameter values. */
  declare readonly path?: Endpoint['path']
  /** The message's key, which you can pass to `messages.reconcile(key)`. */
  declare readonly key?: string
  /** The transaction's handle. Pass it to `messages.resumeDraft(draft)`, whether or not the transaction has been closed. */
  declare readonly draft?: DraftHandle
  readonly #thrown: unknown

  /** @internal */
  constructor(message: string, properties: object = {}, options: ErrorOptions = {}) {
    const cause = isSmsError(options.cause) ? options.cause : showable(options.cause)
    super(message, cause && { cause })
    Object.assign(this, { sent: 'no', attempts: 0 }, properties)
    this.#thrown = options.cause
  }

  /**
   * The value that `fetch` or one of your functions threw; undefined if nothing was thrown. The value may contain secrets, so
   * `console.log()` and `JSON.stringify()` do not output it. If the value is an error, `cause` describes the error by its name
   * and code, and is safe to output.
   */
  get thrown(): unknown {
    return this.#thrown
  }

  /** @internal */
  get [brand](): true {
    return true
  }

  /** Returns the properties for `JSON.stringify()`, including the name and the message, which would otherwise be omitted. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

/**
 * The properties that the constructor of a subclass accepts: those of the subclass itself, and some of those of
 * {@link SmsError}.
 */
type Properties<T extends SmsError> = Omit<T, keyof SmsError> &
  Partial<Pick<SmsError, 'sent' | 'attempts' | keyof Endpoint>>

/**
 * The reason why the gateway refused the call: the name of the gateway's error code, or `undocumented` if the code is missing
 * or no source documents it.
 */
export type GatewayErrorReason = ErrorName | 'undocumented'

/** The gateway, or its token service, refused the call. Check the request, the token and the account. */
export class GatewayError extends SmsError {
  /** The HTTP status. */
  declare readonly status: number
  /** The gateway's error code; absent if the response has none, or one with more than four digits. */
  declare readonly code?: number
  /** The name of the error code. */
  declare readonly reason: GatewayErrorReason
  /** The time in milliseconds to wait before you try again, as stated by the gateway; absent if the response states no time. */
  declare readonly retryAfter?: number
  readonly #gatewayMessage: string

  /** @internal */
  constructor(message: string, { gatewayMessage, ...properties }: Properties<GatewayError>) {
    super(message, properties)
    this.#gatewayMessage = gatewayMessage
  }

  /**
   * The gateway's own message. It may quote parts of the request, so `console.log()` and `JSON.stringify()` do not output it.
   * The error's `message` quotes only those words of it that the spec documents.
   */
  get gatewayMessage(): string {
    return this.#gatewayMessage
  }

  /** Always `GatewayError`. */
  override get name() {
    return 'GatewayError' as const
  }
}

/**
 * The client received no response, or only part of a response. Unless `reason` is `unreachable`, the gateway may have received
 * the request.
 */
export class ConnectionError extends SmsError {
  /**
   * `unreachable`: no connection was made, so the gateway did not receive the request. `connection`: the connection failed,
   * perhaps after the gateway received the request.
   *
   * `timeout`: a request or the whole call exceeded its time limit. `aborted`: the caller's signal aborted the call.
   */
  declare readonly reason: 'unreachable' | 'connection' | 'timeout' | 'aborted'

  /** Always `ConnectionError`. */
  override get name() {
    return 'ConnectionError' as const
  }
}

/**
 * The response did not come from the gateway, or does not match the spec or the request. It may be a proxy's page, a redirect,
 * or invalid JSON.
 *
 * Check the URL and any proxy between the client and the gateway. A request other than a GET may have taken effect.
 */
export class UnexpectedResponseError extends SmsError {
  /**
   * What is wrong with the response. `mismatch`: the response reports success, but for a different message or with values other
   * than those requested. `contradiction`: the status indicates a failure, but the body reports success.
   */
  declare readonly reason:
    | 'redirect'
    | 'empty'
    | 'not-json'
    | 'wrong-shape'
    | 'mismatch'
    | 'contradiction'
  /** The HTTP status; 0 for a redirect in a browser, because browsers hide the status of redirects. */
  declare readonly status: number
  /** The response's media type; absent if the response does not state a valid one. */
  declare readonly contentType?: string
  /** The length in characters of the response's body or, for a redirect, of the target URL. */
  declare readonly length: number
  /**
   * The time in milliseconds to wait before you try again, as stated by the response; absent if the response states no time.
   */
  declare readonly retryAfter?: number

  readonly #excerpt: string

  /** @internal */
  constructor(message: string, { excerpt, ...properties }: Properties<UnexpectedResponseError>) {
    super(message, properties)
    this.#excerpt = excerpt
  }

  /**
   * The first 1,000 characters of the response's body or, for a redirect, of the target URL. This text may quote parts of the
   * request, so `console.log()` and `JSON.stringify()` do not output it.
   */
  get excerpt(): string {
    return this.#excerpt
  }

  /** Always `UnexpectedResponseError`. */
  override get name() {
    return 'UnexpectedResponseError' as const
  }
}

/**
 * An option or an argument is missing or invalid, one of your functions failed, or something that the client needs, such as
 * `fetch`, is not available. No message was queued, unless `sent` is `unknown` or `yes`.
 */
export class ConfigurationError extends SmsError {
  /** The name of the option or argument; absent if it is not known. */
  declare readonly option?: string

  /** @internal */
  constructor(message: string, option?: string, endpoint?: Endpoint, options?: ErrorOptions) {
    super(message, { ...(option !== undefined && { option }), ...endpoint }, options)
  }

  /** Always `ConfigurationError`. */
  override get name() {
    return 'ConfigurationError' as const
  }
}

/** The name of the client's own check that failed. */
export type PreflightErrorReason =
  | 'no-valid-recipient'
  | 'invalid-recipients'
  | 'too-many-segments'
  | 'too-expensive'
  | 'realtime-minute'
  | 'mismatch'
  | 'draft-changed'
  | 'draft-gone'
  | 'not-delivered-in-time'

/** One of the client's own checks failed, either before or after the message was queued; see `sent`. */
export class PreflightError extends SmsError {
  /** The name of the check that failed. */
  declare readonly reason: PreflightErrorReason
  /** The time in milliseconds until the check would pass; absent if it is not known. */
  declare readonly retryAfter?: number
  readonly #result: Message | undefined

  /** @internal */
  constructor(
    message: string,
    properties: Omit<Properties<PreflightError>, 'result'> &
      Partial<Pick<SmsError, 'key' | 'draft'>>,
    result?: Message,
    options?: ErrorOptions,
  ) {
    super(message, properties, options)
    this.#result = result
  }

  /**
   * The message as the gateway stores it; undefined if the check failed before the client received it. The message contains
   * telephone numbers and text, so `console.log()` and `JSON.stringify()` do not output it.
   */
  get result(): Message | undefined {
    return this.#result
  }

  /** Always `PreflightError`. */
  override get name() {
    return 'PreflightError' as const
  }
}

/** Any error that a call can throw. The property `name` distinguishes the types of error. */
export type SmsFailure =
  | GatewayError
  | ConnectionError
  | UnexpectedResponseError
  | ConfigurationError
  | PreflightError

/**
 * Returns whether a value is one of the client's errors, including errors from another copy of this package.
 * @example
 * ```ts
 * try {
 *   await sms.messages.send(request)
 * } catch (error) {
 *   if (!isSmsError(error)) throw error
 *   if (error.name === 'GatewayError' && error.reason === 'credit-not-enough') await topUp()
 *   else console.error(error.message)
 * }
 * ```
 */
export function isSmsError(error: unknown): error is SmsFailure {
  return isObject(error) && brand in error
}
