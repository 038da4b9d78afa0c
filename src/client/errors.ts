import type { ErrorName } from '../../generated/error-names.ts'
import type { DraftHandle } from './draft-handle.ts'
import type { Endpoint, OperationId } from './request/endpoints.ts'
import { showable } from './request/thrown.ts'
import type { Message } from './types.ts'

/** Shared by every loaded copy of this package, unlike a class checked with `instanceof`. */
const brand = Symbol.for('gateway-sms.error')

/**
 * Whether a call queued its message at the gateway.
 *
 * `no`: this call queued nothing. `unknown`: it may have, so check before you send again. `yes`: it did.
 */
export type Sent = 'no' | 'unknown' | 'yes'

/**
 * The base class of the client's errors. Its subclasses differ in what the caller should do next.
 *
 * The message and the enumerable properties never hold a token, an API key, a telephone number or a message text: they contain
 * only the client's own wording and what the spec documents. Text from a response or from another error is behind a getter,
 * which neither a console nor JSON shows.
 */
export abstract class SmsError extends Error {
  /** The name of the subclass. */
  abstract override get name(): string
  /** Whether this call queued the message. `no` for a call that only reads or cancels. */
  declare readonly sent: Sent
  /** How many requests the call made; 0 if none. */
  declare readonly attempts: number
  /** The operation that failed, by its name in the spec; absent outside a call. */
  declare readonly operation?: OperationId
  /** The HTTP method of the operation. */
  declare readonly method?: Endpoint['method']
  /** The path of the operation as the spec writes it, without the values of its parameters. */
  declare readonly path?: Endpoint['path']
  /** The message's key. Pass it to `messages.reconcile(key)`. */
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
   * The value that `fetch` or one of your functions threw; undefined if none did. It may hold secrets, so neither a console nor
   * JSON shows it. `cause` is a copy that is safe to show, with its name and code.
   */
  get thrown(): unknown {
    return this.#thrown
  }

  /** @internal */
  get [brand](): true {
    return true
  }

  /** Includes the name and the message, which JSON would otherwise omit. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

// oxlint-disable no-useless-constructor -- each declares the properties of its class

/** The properties that a subclass's constructor takes: those that {@link SmsError} lacks, and some of those that it has. */
type Properties<T extends SmsError> = Omit<T, keyof SmsError> &
  Partial<Pick<SmsError, 'sent' | 'attempts' | keyof Endpoint>>

/** Why the gateway refused the call: the name of its error code, or `undocumented` for a code that no source documents. */
export type GatewayErrorReason = ErrorName | 'undocumented'

/** The gateway, or its token service, refused the call. Correct the request, the token or the account. */
export class GatewayError extends SmsError {
  /** The HTTP status. */
  declare readonly status: number
  /** The gateway's error code; absent if the response has none. */
  declare readonly code?: number
  /** The name of the error code. */
  declare readonly reason: GatewayErrorReason
  /** Milliseconds that the gateway asks you to wait before you try again; absent if it does not say. */
  declare readonly retryAfter?: number
  readonly #gatewayMessage: string

  /** @internal */
  constructor(message: string, { gatewayMessage, ...properties }: Properties<GatewayError>) {
    super(message, properties)
    this.#gatewayMessage = gatewayMessage
  }

  /**
   * The gateway's own message. It may repeat parts of the request, so neither a console nor JSON shows it. The error's
   * `message` quotes the part that the spec documents.
   */
  get gatewayMessage(): string {
    return this.#gatewayMessage
  }

  /** Always `GatewayError`. */
  override get name() {
    return 'GatewayError' as const
  }
}

/** There was no response, or only part of one. Unless `reason` is `unreachable`, the gateway may have received the request. */
export class ConnectionError extends SmsError {
  /**
   * `unreachable`: no connection was made, so nothing was received. `connection`: the connection broke.
   *
   * `timeout`: an attempt, or the whole call, took too long. `aborted`: the caller's signal aborted it.
   */
  declare readonly reason: 'unreachable' | 'connection' | 'timeout' | 'aborted'

  /** @internal */
  constructor(message: string, properties: Properties<ConnectionError>, options?: ErrorOptions) {
    super(message, properties, options)
  }

  /** Always `ConnectionError`. */
  override get name() {
    return 'ConnectionError' as const
  }
}

/**
 * The response is not the gateway's, or does not match the spec. It may be a proxy's page, a redirect, or broken JSON.
 *
 * Check what is between the client and the gateway. A request other than GET may have taken effect.
 */
export class UnexpectedResponseError extends SmsError {
  /**
   * What is wrong with the response. `mismatch`: it reports success, but for a different message or with values other than
   * those requested. `contradiction`: its status is a failure, but its body reports success.
   */
  declare readonly reason:
    | 'redirect'
    | 'empty'
    | 'not-json'
    | 'wrong-shape'
    | 'mismatch'
    | 'contradiction'
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number
  /** The response's media type; absent if it has none. */
  declare readonly contentType?: string
  /** The length of the response in characters; for a redirect, the length of its target. */
  declare readonly length: number
  /** Milliseconds that the response asks you to wait before you try again; absent if it does not say. */
  declare readonly retryAfter?: number

  readonly #excerpt: string

  /** @internal */
  constructor(message: string, { excerpt, ...properties }: Properties<UnexpectedResponseError>) {
    super(message, properties)
    this.#excerpt = excerpt
  }

  /**
   * The first 1,000 characters of the response or, for a redirect, of its target. It may repeat parts of the request, so
   * neither a console nor JSON shows it.
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
 * An option or an argument is missing or invalid, or a function that you passed failed. Nothing was sent unless `sent` says
 * otherwise.
 */
export class ConfigurationError extends SmsError {
  /** The name of the option or argument; absent if unknown. */
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

/** Which of the client's own checks failed. */
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

/** One of the client's own checks failed: the message would not be, or is not, what was requested. */
export class PreflightError extends SmsError {
  /** Which check failed. */
  declare readonly reason: PreflightErrorReason
  /** Milliseconds until the check would pass; absent if unknown. */
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
   * The message as the gateway stores it; undefined if there is none. It holds numbers and text, so neither a console nor JSON
   * shows it.
   */
  get result(): Message | undefined {
    return this.#result
  }

  /** Always `PreflightError`. */
  override get name() {
    return 'PreflightError' as const
  }
}

/** Every error that a call throws; `name` tells them apart. */
export type SmsFailure =
  | GatewayError
  | ConnectionError
  | UnexpectedResponseError
  | ConfigurationError
  | PreflightError

/**
 * Tells whether a value is one of the client's errors, even one made by another copy of this package.
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
  return typeof error === 'object' && error !== null && brand in error
}
