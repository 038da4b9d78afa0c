import type { CallOptions } from '../request/call.ts'
import type { DraftHandle } from '../draft-handle.ts'

/** The options for sending a message. */
export interface SendOptions extends CallOptions {
  /**
   * The key by which {@link Messages.reconcile} finds the message, or `false` for no key. A key has 1 to 128 characters, and is
   * stored with the message in `options.custom`.
   *
   * Without `custom`, the key is sent as the JSON text `{"gateway_sms_key":"…"}`. If you pass an object as `custom`, the key is
   * sent as a field of this object. If the gateway accepts only objects, and therefore refuses the JSON text (A46), the client
   * sends this key and all later keys in objects. A `custom` that is not an object is sent unchanged.
   *
   * @defaultValue a random UUID; no key if `custom` is given and is not an object
   */
  key?: string | false | undefined
  /**
   * Whether to simulate the send. If true, the request has `test: true` (documented), and the message is not delivered to any
   * telephone.
   * @defaultValue `false`
   */
  dryRun?: boolean | undefined
  /**
   * The maximum number of segments of the longest text. This limit is checked before anything is sent. @defaultValue no limit
   */
  maxSegments?: number | undefined
  /**
   * The maximum price of the message in euros. With a maximum, the message is sent through a transaction, as by
   * {@link Messages.sendOnce}, because only a transaction has a price before it is queued. @defaultValue no limit
   */
  maxPrice?: number | undefined
  /**
   * Whether invalid recipients make the call fail (`throw`), or are only listed in `recipients.invalid` (`report`). If no
   * recipient is valid, the call always fails.
   * @defaultValue `'report'`
   */
  invalidRecipients?: 'report' | 'throw' | undefined
}

/** The options of {@link Messages.sendOnce}. */
export interface SendOnceOptions extends SendOptions {
  /**
   * A function that stores the handle of the transaction. The client calls the function after opening the transaction and
   * before closing it. After a crash, pass the stored handle to {@link Messages.resumeDraft} and close the draft. If no handle
   * is stored, send the message again.
   *
   * If the call is aborted or its deadline passes while the function is running, nothing is queued, and the error has the
   * `draft`, because the function may yet store the handle.
   * @defaultValue nothing is stored
   */
  save?: ((handle: DraftHandle) => void | Promise<void>) | undefined
}

/** The options of {@link Messages.draft}. To check the price or the invalid recipients, read the draft's `quote` instead. */
export type DraftOptions = Omit<SendOptions, 'maxPrice' | 'invalidRecipients'>
