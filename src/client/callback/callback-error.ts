import { SmsError } from '../errors.ts'

/** The reason why a callback was refused. */
export type CallbackErrorReason =
  | 'wrong-method'
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'
  | 'bad-signature'
  | 'expired'
  | 'unknown-message'
  | 'unconfirmed'

/**
 * A request to a `callback_url` was not accepted as a callback from the gateway. Respond with `status`, and ignore the content
 * of the request.
 */
export class CallbackError extends SmsError {
  /**
   * What is wrong with the request. `unconfirmed` means that the URL that was called does not match the `callback_url` that the
   * gateway stores for the message.
   */
  declare readonly reason: CallbackErrorReason
  /** The HTTP status for your response. */
  declare readonly status: number

  /** @internal */
  constructor(reason: CallbackErrorReason, message: string, options?: ErrorOptions) {
    super(message, { reason, status: statuses[reason] }, options)
  }

  /** Always `CallbackError`. */
  override get name() {
    return 'CallbackError' as const
  }
}

const statuses: Record<CallbackErrorReason, number> = {
  'wrong-method': 405,
  'too-large': 413,
  'not-json': 400,
  'wrong-shape': 400,
  'bad-signature': 403,
  expired: 403,
  'unknown-message': 404,
  unconfirmed: 403,
}
