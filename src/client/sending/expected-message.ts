import type { RecipientCounts } from '../draft-handle.ts'
import type { Message } from '../types.ts'
import { keyOf } from './key.ts'

/** The requested properties of a message. Undefined properties are not compared with the message. */
export interface ExpectedMessage {
  /** The message's id. */
  id?: string
  /** The message's key, which the gateway may omit from its response. */
  key?: string | undefined
  /** Whether the message should be an open transaction. If false, the message should be queued. */
  transaction?: boolean
  /** Whether the message should be a dry run. */
  test?: boolean
  recipients?: RecipientCounts
}

/** A difference between a message and the request. `detail` is a clause for an error message. */
export interface Difference {
  what: 'message' | 'transaction' | 'test' | 'recipients'
  detail: string
}

/**
 * Returns the difference between the gateway's message and the request; undefined if they match.
 *
 * @param doubted In what an earlier response differed. A message that leaves this out does not settle the doubt, and still
 * differs.
 */
export function differenceFrom(
  message: Message,
  expected: ExpectedMessage,
  doubted?: Difference['what'],
): Difference | undefined {
  const { id, key, transaction, test, recipients } = expected
  const carried = keyOf(message)
  const isOther = doubted === 'message' ? carried !== key : isOtherKey(carried, key)
  if ((id !== undefined && message.id !== id) || isOther) {
    return { what: 'message', detail: 'it is about another message' }
  }
  if (transaction !== undefined && message.transaction !== transaction) {
    const state =
      message.transaction === undefined
        ? 'may be open or closed'
        : `is ${message.transaction ? 'open' : 'closed'}`
    return { what: 'transaction', detail: `the transaction ${state}` }
  }
  if (test === true && (doubted === 'test' ? !message.test : message.test === false)) {
    return { what: 'test', detail: 'the message is not a dry run' }
  }
  return recipients && compareCounts(message, recipients, doubted === 'recipients')
}

/** Counts the valid and invalid recipients of a message. Returns undefined if the message does not state how many are valid. */
export function countsOf(message: Message): { valid: number; invalid: number } | undefined {
  const { valid, invalid } = message.recipients
  const count = valid.count ?? message.statistics.total
  if (count === undefined) return undefined
  return { valid: count, invalid: invalid.total ?? invalid.list?.length ?? 0 }
}

function compareCounts(
  message: Message,
  { given, distinct }: RecipientCounts,
  isDoubted: boolean,
): Difference | undefined {
  const counts = countsOf(message)
  const what = 'recipients' as const
  if (counts === undefined) return { what, detail: 'the number of valid recipients is missing' }
  const { invalid } = message.recipients
  const isWhole = isDoubted || invalid.total !== undefined || invalid.list !== undefined
  const count = counts.valid + counts.invalid
  if (count <= given && (count >= distinct || !isWhole)) return undefined
  return { what, detail: `the gateway has ${count} recipients instead of ${given}` }
}

function isOtherKey(carried: unknown, key: string | undefined): boolean {
  return key !== undefined && typeof carried === 'string' && carried !== key
}
