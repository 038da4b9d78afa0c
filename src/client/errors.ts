import type { ErrorName } from '../../generated/error-names.ts'
import type { DraftHandle } from './draft-handle.ts'
import type { Endpoint, OperationId } from './request/endpoints.ts'
import { showable } from './request/thrown.ts'
import type { Message } from './types.ts'

/** Shared by every copy of this package that is loaded; `instanceof` knows only its own. */
const brand = Symbol.for('gateway-sms.error')

/**
 * What is known about the message that a call was to put into the gateway's queue.
 *
 * `no`: nothing was queued by this call. `unknown`: it may have been, so do not repeat it blindly. `yes`: it was.
 */
export type Sent = 'no' | 'unknown' | 'yes'

/**
 * What every failure of the client is; its subclasses are split by what the caller does next.
 *
 * Its message and its enumerable properties hold no token, API key, telephone number or text: they are made of the client's own
 * words and of what the spec documents. What a response or another error says is behind a getter, which no console and no JSON
 * reads.
 */
export abstract class SmsError extends Error {
  /** The name of the subclass. */
  abstract override get name(): string
  /** Whether the message that it is about is in the gateway's queue by this call. Of one that reads or cancels, `no`. */
  declare readonly sent: Sent
  /** How many requests the call has made; 0 if none. */
  declare readonly attempts: number
  /** The operation that failed, by its name in the spec; absent outside a call. */
  declare readonly operation?: OperationId
  /** The HTTP method of the operation. */
  declare readonly method?: Endpoint['method']
  /** The path of the operation as the spec has it, its parameters not filled in. */
  declare readonly path?: Endpoint['path']
  /** The key that the send carried: `messages.reconcile(key)` looks for it. */
  declare readonly key?: string
  /** The transaction that stands open, or may have been closed: `messages.resumeDraft(draft)` goes on with it. */
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
   * What was thrown underneath, by `fetch` or by a function of yours; undefined if nothing was. It may hold secrets, and so
   * no console and no JSON shows it. `cause` is a copy that can be shown, with name and code.
   */
  get thrown(): unknown {
    return this.#thrown
  }

  /** @internal */
  get [brand](): true {
    return true
  }

  /** The name, the message and the properties: JSON would leave the first two out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

// oxlint-disable no-useless-constructor -- each says which properties its class has

/** The properties of an error that come of the call: all that {@link SmsError} has itself. */
type Properties<T extends SmsError> = Omit<T, keyof SmsError> &
  Partial<Pick<SmsError, 'sent' | 'attempts' | keyof Endpoint>>

/** Why the gateway refused: the name of its error code, or `undocumented` for one that no source names. */
export type GatewayErrorReason = ErrorName | 'undocumented'

/** The gateway, or its token service, refused the call. Correct the request, the token or the account. */
export class GatewayError extends SmsError {
  /** The HTTP status. */
  declare readonly status: number
  /** The gateway's error code; absent if the response has none. */
  declare readonly code?: number
  /** The name of the code. */
  declare readonly reason: GatewayErrorReason
  /** After how many milliseconds the gateway wants to be asked again; absent if it does not say. */
  declare readonly retryAfter?: number
  readonly #gatewayMessage: string

  /** @internal */
  constructor(message: string, { gatewayMessage, ...properties }: Properties<GatewayError>) {
    super(message, properties)
    this.#gatewayMessage = gatewayMessage
  }

  /**
   * The gateway's own words. They may repeat the request, and so no console and no JSON shows them; the error's message has as
   * much of them as the spec documents.
   */
  get gatewayMessage(): string {
    return this.#gatewayMessage
  }

  /** Always `GatewayError`. */
  override get name() {
    return 'GatewayError' as const
  }
}

/** There was no response, or not all of it. Unless it is `unreachable`, the gateway may have the request all the same. */
export class ConnectionError extends SmsError {
  /**
   * `unreachable`: no connection could be made, so definitely nothing was received. `connection`: it broke off.
   *
   * `timeout`: an attempt, or the whole call, took too long. `aborted`: by the caller's signal.
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
 * Something answered that is not the gateway, or not as the spec has it: a proxy's page, a redirect, broken JSON.
 *
 * Look at what stands between. A request other than a GET may have taken effect.
 */
export class UnexpectedResponseError extends SmsError {
  /**
   * What is wrong with the response. `not-as-asked`: it succeeds, and is of another message, or not what was asked for.
   * `contradiction`: its status is a failure, and its body says that it succeeds.
   */
  declare readonly reason:
    | 'redirect'
    | 'empty'
    | 'not-json'
    | 'wrong-shape'
    | 'not-as-asked'
    | 'contradiction'
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number
  /** The media type that the response claims to have; absent if it claims none. */
  declare readonly contentType?: string
  /** How many characters the response has or, of a redirect, its target. */
  declare readonly length: number
  /** After how many milliseconds the response wants to be asked for again; absent if it does not say. */
  declare readonly retryAfter?: number

  readonly #excerpt: string

  /** @internal */
  constructor(message: string, { excerpt, ...properties }: Properties<UnexpectedResponseError>) {
    super(message, properties)
    this.#excerpt = excerpt
  }

  /**
   * The first 1,000 characters of the response or, of a redirect, its target. It may repeat the request, and so no console and
   * no JSON shows it.
   */
  get excerpt(): string {
    return this.#excerpt
  }

  /** Always `UnexpectedResponseError`. */
  override get name() {
    return 'UnexpectedResponseError' as const
  }
}

/** An option or an argument is missing or wrong, or a function given as one failed. Nothing was sent. */
export class ConfigurationError extends SmsError {
  /** The option or argument; absent if it is not known which. */
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

/** Why the client itself stopped. */
export type CheckErrorReason =
  | 'no-valid-recipient'
  | 'invalid-recipients'
  | 'too-many-segments'
  | 'too-expensive'
  | 'realtime-minute'
  | 'not-as-asked'
  | 'draft-changed'
  | 'draft-gone'
  | 'not-delivered-in-time'

/** A check of the client's own said no: what was asked for is not what would happen, or has happened. */
export class PreflightError extends SmsError {
  /** Which check. */
  declare readonly reason: CheckErrorReason
  /** After how many milliseconds it would pass, where that is known. */
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
   * The message as the gateway has it, if there is one. It holds numbers and text, and so no console and no JSON shows it.
   */
  get result(): Message | undefined {
    return this.#result
  }

  /** Always `PreflightError`. */
  override get name() {
    return 'PreflightError' as const
  }
}

/** Every error that the client throws; `name` tells them apart. */
export type SmsFailure =
  | GatewayError
  | ConnectionError
  | UnexpectedResponseError
  | ConfigurationError
  | PreflightError

/**
 * Tells whether an error is one of the client's, whichever copy of this package made it.
 *
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
