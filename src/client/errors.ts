import type { ErrorName } from '../../generated/error-names.ts'
import type { Endpoint, OperationId } from './endpoints.ts'

/** Shared by every copy of this package that is loaded; `instanceof` knows only its own. */
const brand = Symbol.for('gateway-sms.error')

/**
 * What every failure of the client is; its subclasses are split by what the caller does next.
 *
 * No token, API key, telephone number and text of a message is in its message or its properties.
 */
export abstract class SmsError extends Error {
  /** The name of the subclass. */
  abstract override get name(): string
  /** The operation that failed, by its name in the spec; absent outside a call. */
  declare readonly operation?: OperationId
  /** The HTTP method of the operation. */
  declare readonly method?: Endpoint['method']
  /** The path of the operation as the spec has it, its parameters not filled in. */
  declare readonly path?: Endpoint['path']

  /** @internal */
  constructor(message: string, endpoint?: Endpoint, options?: ErrorOptions) {
    super(message, options)
    if (endpoint !== undefined) Object.assign(this, endpoint)
  }

  /** @internal */
  get [brand](): true {
    return true
  }

  /** The name, the message and the properties: JSON would leave the first two out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) }
  }
}

/** Why the gateway refused: the name of its error code, or `undocumented` for one that no source names. */
export type GatewayErrorReason = ErrorName | 'undocumented'

/** The gateway, or its token service, refused the call. Correct the request, the token or the account. */
export class GatewayError extends SmsError {
  /** The HTTP status. */
  declare readonly status: number
  /** The gateway's error code; absent if the answer has none. */
  declare readonly code?: number
  /** The name of the code. */
  declare readonly reason: GatewayErrorReason
  /** The gateway's own words, secrets and numbers taken out. */
  declare readonly gatewayMessage: string

  /** @internal */
  constructor(
    message: string,
    endpoint: Endpoint,
    refusal: Pick<GatewayError, 'status' | 'code' | 'reason' | 'gatewayMessage'>,
  ) {
    super(message, endpoint)
    Object.assign(this, refusal)
  }

  /** Always `GatewayError`. */
  override get name() {
    return 'GatewayError' as const
  }
}

/** There was no answer, or not all of it. Whether the gateway has the request is not known. */
export class ConnectionError extends SmsError {
  /** `aborted` and `timeout` are by the caller's signal; `timeout` is also by the limits of the runtime's `fetch`. */
  readonly reason: 'connection' | 'timeout' | 'aborted'

  /** @internal */
  constructor(
    message: string,
    endpoint: Endpoint,
    reason: ConnectionError['reason'],
    options: ErrorOptions,
  ) {
    super(message, endpoint, options)
    this.reason = reason
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
export class UnexpectedAnswerError extends SmsError {
  /** What is wrong with the answer. */
  declare readonly reason: 'redirect' | 'empty' | 'not-json' | 'wrong-shape'
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number
  /** The answer's `Content-Type`; absent if it has none. */
  declare readonly contentType?: string
  /** How the answer begins, secrets and numbers taken out; of a 2xx, only what stands before its data. */
  declare readonly excerpt: string

  /** @internal */
  constructor(
    message: string,
    endpoint: Endpoint,
    answer: Pick<UnexpectedAnswerError, 'reason' | 'status' | 'contentType' | 'excerpt'>,
  ) {
    super(message, endpoint)
    Object.assign(this, answer)
  }

  /** Always `UnexpectedAnswerError`. */
  override get name() {
    return 'UnexpectedAnswerError' as const
  }
}

/** An option or an argument is missing or wrong, or a function given as one failed. Nothing was sent. */
export class ConfigurationError extends SmsError {
  /** The option or argument; absent if it is not known which. */
  declare readonly option?: string

  /** @internal */
  constructor(message: string, option?: string, endpoint?: Endpoint, options?: ErrorOptions) {
    super(message, endpoint, options)
    if (option !== undefined) this.option = option
  }

  /** Always `ConfigurationError`. */
  override get name() {
    return 'ConfigurationError' as const
  }
}

/** Every error that the client throws; `name` tells them apart. */
export type SmsFailure = GatewayError | ConnectionError | UnexpectedAnswerError | ConfigurationError

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
