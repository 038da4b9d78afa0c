import type { CallOptions } from '../request/call.ts'
import { reconcileDefaults } from '../defaults.ts'
import { isGone, type AllMessageCalls } from '../more-message-calls.ts'
import { countsOf } from '../sending/expected-message.ts'
import { checkKey, keyOf } from '../sending/key.ts'
import type { Message } from '../types.ts'

/** The options of {@link Messages.reconcile}, which select the messages to search. */
export interface ReconcileOptions extends CallOptions {
  /** Searches only messages from this time on, by the gateway's clock. @defaultValue all */
  since?: Date | undefined
  /** Searches only messages up to this time, by the gateway's clock. @defaultValue all */
  until?: Date | undefined
  /** Searches only messages from this sender. @defaultValue all */
  sender?: string | undefined
  /** The maximum number of messages to read, newest first. @defaultValue `500` */
  maxReads?: number | undefined
}

/** The outcome of a send, as far as the account's messages show it. Only a queued message proves that the send succeeded. */
export type ReconcileResult =
  | {
      found: true
      /** The message was queued. */
      isQueued: true
      message: Message
    }
  | ({
      found: true
      /**
       * `false` if the message was not queued, because it has no valid recipient, is a dry run (`message.test`), or is an open
       * transaction (`message.transaction`). `undefined` if the gateway's response does not show whether the message was queued,
       * because it lacks `transaction` or the number of valid recipients. The same send may also have queued another message.
       */
      isQueued: false | undefined
      message: Message
    } & Inconclusive)
  | ({ found: false } & Inconclusive)

/**
 * The extent of a search that found no queued message. Such a search proves nothing, because a slow request may still arrive.
 */
export interface Inconclusive {
  /** The number of messages that were read. */
  read: number
  /** The number of messages that match the filters, but were not read because of `maxReads`. */
  unread: number
}

/** The time that is assumed for a message without a time, because it may be the newest one. */
const latest = Number.MAX_SAFE_INTEGER
/** The number of messages that are read at the same time. */
const batch = 4

/** Searches for the message with the given key. */
export async function reconcile(
  calls: Pick<AllMessageCalls, 'list' | 'get' | 'within'>,
  key: string,
  {
    since,
    until,
    sender,
    maxReads = reconcileDefaults.maxReads,
    ...options
  }: ReconcileOptions = {},
): Promise<ReconcileResult> {
  checkKey(key)
  const left = calls.within(options)
  const { data: all } = await calls.list(left())
  const candidates = all
    .filter(({ timestamp }) => !since || !timestamp || timestamp >= since)
    .filter(({ timestamp }) => !until || !timestamp || timestamp <= until)
    .filter((each) => sender === undefined || (each.sender ?? sender) === sender)
    .toSorted((a, b) => Number(b.timestamp ?? latest) - Number(a.timestamp ?? latest))
  const chosen = candidates.slice(0, maxReads)
  let read = 0
  let best: { found: true; isQueued: false | undefined; message: Message } | undefined
  while (read < chosen.length) {
    const messages = await Promise.all(
      chosen.slice(read, read + batch).map(({ id }) => unlessGone(calls.get(id, left()))),
    )
    read += messages.length
    for (const message of messages) {
      if (message === undefined || keyOf(message) !== key) continue
      const isQueued = wasQueued(message)
      if (isQueued) return { found: true, isQueued, message }
      // A lost response can leave an open transaction in addition to the message that was sent, so the search continues.
      if (best === undefined || (best.isQueued === false && isQueued === undefined)) {
        best = { found: true, isQueued, message }
      }
    }
  }
  return { ...(best ?? { found: false }), read, unread: candidates.length - read }
}

/** Whether a message was queued; undefined if it lacks the properties that show this. */
function wasQueued(message: Message): boolean | undefined {
  const { transaction, test } = message
  const valid = countsOf(message)?.valid
  if (transaction || test || valid === 0) return false
  return transaction === undefined || valid === undefined ? undefined : true
}

/** Returns the message; undefined if it was cancelled after it was listed. A cancelled message cannot be the one sought. */
async function unlessGone(
  response: ReturnType<AllMessageCalls['get']>,
): Promise<Message | undefined> {
  try {
    return (await response).data
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}
