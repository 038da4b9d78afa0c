import { MessageState } from '../../../generated/message-state.ts'
import type { CallOptions } from '../request/call.ts'
import { deliveryDeadline, watchDefaults } from '../defaults.ts'
import { resolveLimits } from '../request/limits.ts'
import type { MessageCalls } from '../message-calls.ts'
import { preflightError, sentAccordingTo } from '../sending/checks.ts'
import type { Dependencies } from '../request/exchange.ts'
import type { Message } from '../types.ts'

/**
 * The options for polling a message. `timeout`, `retry` and `headers` apply to each read, and `deadline` applies to the whole
 * wait.
 */
export interface WatchOptions extends CallOptions {
  /**
   * The time in milliseconds until the second read. Each further pause is half as long again as the previous one, until a
   * change of state resets the pause. @defaultValue `1000`
   */
  interval?: number | undefined
  /** The longest pause between two reads, in milliseconds. @defaultValue `30000` */
  maxInterval?: number | undefined
}

const minute = 60_000
const hour = 60 * minute

/** Yields a message when it is first read and whenever it changes, until it is final. */
export async function* watch(
  calls: Pick<MessageCalls, 'get'>,
  { now, wait }: Pick<Dependencies, 'now' | 'wait'>,
  id: string,
  {
    interval = watchDefaults.interval,
    maxInterval = watchDefaults.maxInterval,
    ...options
  }: WatchOptions = {},
): AsyncGenerator<Message, void> {
  const { deadline: _, ...each } = options
  const { deadline } = resolveLimits(options)
  const ends = now() + deadline
  let pause = 0
  let seen: string | undefined
  let state: number | undefined
  for (;;) {
    const left = ends - now()
    // The last read may take a second.
    const limit = left === Infinity ? {} : { deadline: Math.max(1000, left) }
    const { data: message } = await calls.get(id, { ...each, ...limit })
    const { statistics, transaction } = message
    const summary = JSON.stringify([
      message.state,
      transaction,
      statistics,
      message.options.timestamp_send,
    ])
    if (summary !== seen) yield message
    if (isFinal(message)) return
    if (left <= 0) throw late(message, deadline)
    // The statistics of a message to many recipients differ at each read, which is no reason to read more often.
    pause = Math.min(maxInterval, pause && message.state === state ? pause * 1.5 : interval)
    seen = summary
    state = message.state
    const date = dateOf(message)
    const untilDate = date ? Math.min(hour, date.getTime() - now()) : 0
    try {
      await wait(Math.max(0, Math.min(ends - now(), Math.max(pause, untilDate))), each.signal)
    } catch (error) {
      // If the signal aborted, the next read throws the usual error.
      if (!each.signal?.aborted) throw error
    }
  }
}

/** Waits until a message is final. */
export async function waitForDelivery(
  calls: Pick<MessageCalls, 'get'>,
  dependencies: Pick<Dependencies, 'now' | 'wait'>,
  id: string,
  { deadline = deliveryDeadline, ...options }: WatchOptions = {},
): Promise<Message> {
  let last: Message | undefined
  for await (const message of watch(calls, dependencies, id, { deadline, ...options })) {
    if (message.transaction) {
      throw preflightError(
        'not-delivered-in-time',
        'the message is an open transaction, which is not sent until you close it.',
        { sent: 'no' },
        message,
      )
    }
    last = message
  }
  if (last === undefined) throw new Error('watch() yields at least once')
  return last
}

/**
 * Whether a message has been delivered or has ended with errors, or its statistics account for every recipient, whatever its
 * state (R, A21). An open transaction is never final: it has state 0, like a message that is waiting.
 */
function isFinal({ state, transaction, statistics }: Message): boolean {
  if (state === MessageState.Delivered || state === MessageState.EndedWithErrors) return true
  const { delivered = 0, error = 0, total = 0 } = statistics
  return transaction === false && total > 0 && delivered + error >= total
}

/**
 * Returns the send date for which a message is waiting; undefined if it is not waiting. The date is compared with the gateway's
 * `last_update` instead of the local clock. If that clock were slow, every message that is sent immediately would seem to have
 * a send date in the future.
 */
function dateOf({ options, last_update }: Message): Date | undefined {
  const date = options.timestamp_send
  return date && last_update && Number(date) - Number(last_update) > minute ? date : undefined
}

function late(message: Message, deadline: number) {
  const { delivered = 0, total } = message.statistics
  const date = dateOf(message)
  const share =
    total === undefined
      ? 'the message was not delivered'
      : `the message reached ${delivered} of ${total} recipients`
  return preflightError(
    'not-delivered-in-time',
    `${share} within ${deadline} ms. Delivery may continue.${date ? ` The send date is ${date.toISOString()}.` : ''}`,
    { sent: sentAccordingTo(message) },
    message,
  )
}
