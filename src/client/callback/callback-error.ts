import { SmsError } from '../errors.ts'

/** Why a callback was refused. */
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
 * A request to a `callback_url` is not a callback from the gateway. Respond with `status`, and ignore the request's content.
 */
export class CallbackError extends SmsError {
  /**
   * What is wrong with the request. `unconfirmed` means that the message it names does not have the callback URL that was
   * called.
   */
  declare readonly reason: CallbackErrorReason
  /** The HTTP status to respond with. */
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
