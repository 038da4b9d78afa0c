import type { CallOptions } from '../request/call.ts'
import { reconcileDefaults } from '../defaults.ts'
import { ConfigurationError, isSmsError } from '../errors.ts'
import type { AllMessageCalls } from '../more-message-calls.ts'
import { countsOf } from '../sending/as-asked.ts'
import { checkKey, keyOf } from '../sending/key.ts'
import type { Message } from '../types.ts'

/** Which messages may be the one. */
export interface ReconcileOptions extends CallOptions {
  /** Only messages from then on, by the gateway's clock. @defaultValue all */
  since?: Date | undefined
  /** Only messages until then, by the gateway's clock. @defaultValue all */
  until?: Date | undefined
  /** Only messages of this sender. @defaultValue all */
  sender?: string | undefined
  /** How many messages are read at most, the newest first. @defaultValue `500` */
  maxReads?: number | undefined
}

/** What has become of a send. */
export type ReconcileResult =
  | {
      found: true
      /** It was queued. */
      isQueued: true
      message: Message
    }
  | ({
      found: true
      /**
       * It was not, and will not be sent to a telephone: it is a transaction that stands open (`message.transaction`), a dry run
       * (`message.test`), or has no valid recipient. The same send may have left another message all the same.
       */
      isQueued: false
      message: Message
    } & Inconclusive)
  | ({ found: false } & Inconclusive)

/** What is known where nothing was found that was queued. */
export interface Inconclusive {
  /** Never: a request that was slow may still arrive, and a list may be behind. */
  conclusive: false
  /** How many messages were read. */
  read: number
  /** How many more there are that could be the one, and were not read for `maxReads`. */
  unread: number
}

/** A message without a time may be the newest. */
const latest = Number.MAX_SAFE_INTEGER
/** So many messages are read at once. */
const batch = 4

/** Looks for the message that carries a key. */
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
  checkFilters(since, until, maxReads)
  const left = calls.within(options)
  const { data: all } = await calls.list(left())
  const candidates = all
    .filter(({ timestamp }) => !since || !timestamp || timestamp >= since)
    .filter(({ timestamp }) => !until || !timestamp || timestamp <= until)
    .filter((each) => sender === undefined || (each.sender ?? sender) === sender)
    .toSorted((a, b) => Number(b.timestamp ?? latest) - Number(a.timestamp ?? latest))
  const chosen = candidates.slice(0, maxReads)
  let read = 0
  let notQueued: Message | undefined
  while (read < chosen.length) {
    const messages = await Promise.all(
      chosen.slice(read, read + batch).map(({ id }) => unlessGone(calls.get(id, left()))),
    )
    read += messages.length
    const found = messages.filter((each) => each !== undefined && keyOf(each) === key)
    const message = found.find((each) => each !== undefined && isQueued(each))
    if (message !== undefined) return { found: true, isQueued: true, message }
    // A lost response leaves an open transaction beside the message that was sent: it is not the end of the search.
    notQueued ??= found[0]
  }
  const rest = { conclusive: false, read, unread: candidates.length - read } as const
  if (notQueued === undefined) return { found: false, ...rest }
  return { found: true, isQueued: false, message: notQueued, ...rest }
}

/** By what is none, nothing would be found. */
function checkFilters(since: Date | undefined, until: Date | undefined, maxReads: number): void {
  for (const [option, date] of Object.entries({ since, until })) {
    if (date === undefined || (date instanceof Date && !Number.isNaN(date.getTime()))) continue
    throw new ConfigurationError(`\`${option}\` must be a Date.`, option)
  }
  if (maxReads >= 0) return
  throw new ConfigurationError('`maxReads` must be a number from 0 on.', 'maxReads')
}

function isQueued(message: Message): boolean {
  const { transaction, test } = message
  return transaction === false && test !== true && (countsOf(message)?.valid ?? 0) > 0
}

/** One that was cancelled after it was listed is not the one. Its id, which was listed, is well formed (A10). */
async function unlessGone(
  response: ReturnType<AllMessageCalls['get']>,
): Promise<Message | undefined> {
  try {
    return (await response).data
  } catch (error) {
    if (isSmsError(error) && error.name === 'GatewayError' && [404, 406].includes(error.status)) {
      return undefined
    }
    throw error
  }
}
