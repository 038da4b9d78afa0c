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

/** A request to a `callback_url` is not what the gateway sends there. Respond with `status`, and use nothing of it. */
export class CallbackError extends SmsError {
  /** What is wrong with it. `unconfirmed`: the message it names is not the one whose callback URL was called. */
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
