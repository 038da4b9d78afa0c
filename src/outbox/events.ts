import { channel } from 'node:diagnostics_channel'

/** Why a batch failed, without numbers and texts. */
export interface BatchError {
  name: string
  reason?: string
  message: string
}

/** What a worker tells. */
export type OutboxEvent =
  /** A batch was queued at the gateway. */
  | {
      type: 'sent'
      batch: string
      campaign: string | undefined
      messageId: string
      recipients: number
    }
  /** A batch failed, and is tried again. */
  | { type: 'retry'; batch: string; error: BatchError; at: Date }
  /** A batch was refused for good: see `deadLetters()`. */
  | { type: 'dead'; batch: string; error: BatchError }
  /** Whether a batch was sent cannot be known: see `undetermined()`. */
  | { type: 'undetermined'; batch: string; error: BatchError }
  /** The gateway asks for a pause, and all workers make one. */
  | { type: 'held'; until: Date }
  /** A campaign was paused by itself. */
  | { type: 'paused'; campaign: string; reason: string }
  /** A message at the gateway was discarded that no batch stands behind. */
  | { type: 'orphan'; messageId: string }
  /** A message of this outbox is queued at the gateway that its batch knows nothing of. It should not happen: look into it. */
  | { type: 'stray'; messageId: string; batch: string }
  /** Something failed beside the batches, such as the connection to the database; the worker goes on. */
  | { type: 'error'; error: unknown }

/** @internal Tells the caller and the subscribers of the channel. A listener that throws must not stop a worker. */
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
