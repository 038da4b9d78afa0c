import { channel } from 'node:diagnostics_channel'

/** Describes why a batch failed. The description contains no phone numbers or message texts. */
export interface BatchError {
  name: string
  reason?: string
  message: string
}

/** An event that a worker reports. */
export type OutboxEvent =
  /** A batch was queued at the gateway. */
  | {
      type: 'sent'
      batch: string
      campaign: string | undefined
      messageId: string
      recipients: number
    }
  /** A batch failed and will be retried. */
  | { type: 'retry'; batch: string; error: BatchError; at: Date }
  /** A batch was rejected permanently; see `deadLetters()`. */
  | { type: 'dead'; batch: string; error: BatchError }
  /** A batch may or may not have been sent; see `undetermined()`. */
  | { type: 'undetermined'; batch: string; error: BatchError }
  /** All workers are paused, because the gateway requested a pause or rejected the token (401, 403). */
  | { type: 'held'; until: Date; error: BatchError }
  /** A campaign was paused automatically. */
  | { type: 'paused'; campaign: string; reason: string }
  /** An open transaction at the gateway was discarded, because no batch refers to it. */
  | { type: 'orphan'; messageId: string }
  /**
   * The gateway has queued one of this outbox's messages, although no batch refers to it. This should never happen; if it does,
   * investigate the cause.
   */
  | { type: 'stray'; messageId: string; batch: string }
  /** An unexpected error occurred, such as a lost database connection. The worker continues. */
  | { type: 'error'; error: unknown }

/**
 * @internal Returns a function that notifies the listener and the channel's subscribers. If the listener throws an error or
 * rejects, the worker continues.
 */
export function createEmit(listener: ((event: OutboxEvent) => unknown) | undefined) {
  const events = channel('gateway-sms:outbox')
  // An async function, so that a listener may also reject.
  const notify = async (event: OutboxEvent) => await listener?.(event)
  return (event: OutboxEvent): void => {
    if (events.hasSubscribers) events.publish(event)
    notify(event).catch((error: unknown) => {
      process.emitWarning(`gateway-sms outbox: onEvent failed: ${String(error)}`)
    })
  }
}
