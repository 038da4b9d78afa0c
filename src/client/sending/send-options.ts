import type { CallOptions } from '../request/call.ts'
import type { DraftHandle } from '../draft-handle.ts'

/** What a send takes beside the request. */
export interface SendOptions extends CallOptions {
  /**
   * What {@link Messages.reconcile} finds the message by: 1 to 128 characters, stored with it in `options.custom`. `false` for
   * none.
   *
   * It is the JSON text `{"gateway_sms_key":"…"}`, or a field of the object that the caller gives as `custom`. A gateway that takes
   * objects only (A46) refuses the text, and gets an object from then on. A `custom` of another kind goes out as it is given.
   *
   * @defaultValue a random UUID; none if `custom` is given and no object
   */
  key?: string | false | undefined
  /** Whether the send is only simulated: it goes out with `test: true` (D), and nothing is sent to a telephone. @defaultValue `false` */
  dryRun?: boolean | undefined
  /** How many segments the longest text may have. Counted before anything is sent. @defaultValue no limit */
  maxSegments?: number | undefined
  /**
   * How many euro the message may cost. The gateway tells the price of a transaction before it is closed, so that the message
   * goes the way of {@link Messages.sendOnce}. @defaultValue no limit
   */
  maxPrice?: number | undefined
  /**
   * Whether some recipients that the gateway finds invalid fail the call, or are listed in `recipients.invalid`. If none is
   * valid it always fails. @defaultValue `'report'`
   */
  invalidRecipients?: 'report' | 'throw' | undefined
}

/** What {@link Messages.sendOnce} takes beside the request. */
export interface SendOnceOptions extends SendOptions {
  /**
   * Stores the handle, after the transaction was opened and before it is closed. A program that finds a stored handle after a crash
   * goes on with {@link Messages.resumeDraft}; one that finds none sends again. @defaultValue nothing is stored
   */
  save?: ((handle: DraftHandle) => void | Promise<void>) | undefined
}

/** What {@link Messages.draft} takes beside the request. What it costs and whom it reaches is in the draft's `quote`. */
export type DraftOptions = Omit<SendOptions, 'maxPrice' | 'invalidRecipients'>
