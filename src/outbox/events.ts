import { channel } from 'node:diagnostics_channel'

/** Why a batch failed, without phone numbers or message texts. */
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
  /** A batch was rejected permanently: see `deadLetters()`. */
  | { type: 'dead'; batch: string; error: BatchError }
  /** It is unknown whether a batch was sent: see `undetermined()`. */
  | { type: 'undetermined'; batch: string; error: BatchError }
  /** All workers are paused, because the gateway requested a pause or rejected the token (401, 403). */
  | { type: 'held'; until: Date; error: BatchError }
  /** A campaign was paused automatically. */
  | { type: 'paused'; campaign: string; reason: string }
  /** An open message at the gateway that no batch refers to was discarded. */
  | { type: 'orphan'; messageId: string }
  /**
   * The gateway has queued one of this outbox's messages, but its batch does not refer to it. This should never happen, so
   * investigate it.
   */
  | { type: 'stray'; messageId: string; batch: string }
  /** Something other than a batch failed, such as the database connection. The worker continues. */
  | { type: 'error'; error: unknown }

/**
 * @internal Returns a function that notifies the caller and the channel's subscribers. A listener that throws must not stop a
 * worker.
 */
export function createEmit(listener: ((event: OutboxEvent) => void) | undefined) {
  const events = channel('gateway-sms:outbox')
  return (event: OutboxEvent): void => {
    if (events.hasSubscribers) events.publish(event)
    try {
      listener?.(event)
    } catch (error) {
      process.emitWarning(`gateway-sms outbox: onEvent failed: ${String(error)}`)
    }
  }
}
