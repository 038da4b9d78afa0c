import type { CallOptions } from '../call.ts'
import { isSmsError } from '../errors.ts'
import { resolveLimits } from '../limits.ts'
import type { MessageCalls } from '../message-calls.ts'
import { checkKey, keyOf } from '../sending/key.ts'
import type { Message } from '../types.ts'

/** Which messages may be the one. */
export interface ReconcileOptions extends CallOptions {
  /** Only messages from then on, by the gateway's clock. @defaultValue all */
  since?: Date
  /** Only messages of this sender. @defaultValue all */
  sender?: string
  /** How many messages are read at most, the newest first. @defaultValue `500` */
  maxReads?: number
}

/** What has become of a send. */
export type Reconciliation =
  | {
      found: true
      message: Message
      /** Whether it was queued; if not, it is a transaction that stands open, and will not be sent. */
      isQueued: boolean
    }
  | {
      found: false
      /** Never: a request that was slow may still arrive, and a list may be behind. */
      conclusive: false
      /** How many messages were read. */
      read: number
      /** How many more there are that could be the one, and were not read for `maxReads`. */
      unread: number
    }

/** Looks for the message that carries a key. */
export async function reconcile(
  calls: MessageCalls,
  key: string,
  { since, sender, maxReads = 500, ...options }: ReconcileOptions = {},
): Promise<Reconciliation> {
  checkKey(key)
  resolveLimits(options)
  const { data: all } = await calls.list(options)
  const candidates = all
    .filter((each) => since === undefined || each.timestamp >= since)
    .filter((each) => sender === undefined || each.sender === sender)
    .toSorted((a, b) => b.timestamp.getTime() - a.timestamp.getTime())
  let read = 0
  for (const { id } of candidates.slice(0, maxReads)) {
    const message = await unlessGone(calls.get(id, options))
    read += 1
    if (message !== undefined && keyOf(message) === key) {
      return { found: true, message, isQueued: !message.transaction }
    }
  }
  return { found: false, conclusive: false, read, unread: candidates.length - read }
}

/** One that was cancelled after it was listed is not the one. */
async function unlessGone(answer: ReturnType<MessageCalls['get']>): Promise<Message | undefined> {
  try {
    return (await answer).data
  } catch (error) {
    if (isSmsError(error) && 'status' in error && error.status === 404) return undefined
    throw error
  }
}
