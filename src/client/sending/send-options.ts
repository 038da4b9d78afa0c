import type { CallOptions } from '../request/call.ts'
import type { DraftHandle } from '../draft-handle.ts'

/** The options for sending a message. */
export interface SendOptions extends CallOptions {
  /**
   * The key by which {@link Messages.reconcile} finds the message. It has 1 to 128 characters, and is stored with the message
   * in `options.custom`. `false` means no key.
   *
   * It is sent as the JSON text `{"gateway_sms_key":"…"}`, or as a field of `custom` if you pass an object there. A gateway
   * that accepts only objects (A46) refuses the text, and gets an object from then on. Any other `custom` is sent unchanged.
   *
   * @defaultValue a random UUID; none if `custom` is given and is not an object
   */
  key?: string | false | undefined
  /** Whether to simulate the send: it is made with `test: true` (D), and no telephone gets a message. @defaultValue `false` */
  dryRun?: boolean | undefined
  /** The maximum number of segments of the longest text. Checked before anything is sent. @defaultValue no limit */
  maxSegments?: number | undefined
  /**
   * The maximum price of the message in euros. Only a transaction has a price before it is queued, so the message is sent in
   * the same way as by {@link Messages.sendOnce}. @defaultValue no limit
   */
  maxPrice?: number | undefined
  /**
   * Whether invalid recipients make the call fail (`throw`) or are only listed in `recipients.invalid` (`report`). If none is
   * valid, the call always fails.
   * @defaultValue `'report'`
   */
  invalidRecipients?: 'report' | 'throw' | undefined
}

/** The options of {@link Messages.sendOnce}. */
export interface SendOnceOptions extends SendOptions {
  /**
   * Stores the handle after the transaction is opened and before it is closed. After a crash, continue with
   * {@link Messages.resumeDraft} if a handle is stored; if not, send again. @defaultValue nothing is stored
   */
  save?: ((handle: DraftHandle) => void | Promise<void>) | undefined
}

/** The options of {@link Messages.draft}. The draft's `quote` has its price and recipients. */
export type DraftOptions = Omit<SendOptions, 'maxPrice' | 'invalidRecipients'>
