import { MessageState } from '../../../generated/message-state.ts'
import type { CallOptions } from '../request/call.ts'
import { deliveryDeadline, watchDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import { resolveLimits } from '../request/limits.ts'
import type { MessageCalls } from '../message-calls.ts'
import { stopped } from '../sending/checks.ts'
import type { Dependencies } from '../request/service.ts'
import type { Message } from '../types.ts'

/** How to follow a message. `timeout`, `retry` and `headers` are those of each look; `deadline` is that of the whole wait. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds until the second look; the pauses grow by half each time. @defaultValue `1000` */
  interval?: number | undefined
  /** The longest pause between two looks, in milliseconds. @defaultValue `30000` */
  maxInterval?: number | undefined
}

const minute = 60_000
const hour = 60 * minute

/** Yields a message when it is first seen and whenever it has changed, until nothing more will change. */
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
  for (const [name, value] of Object.entries({ interval, maxInterval })) {
    if (!(value >= 1)) throw new ConfigurationError(`\`${name}\` must be a number from 1 on.`, name)
  }
  const { deadline: _, ...each } = options
  const { deadline } = resolveLimits(options)
  const ends = now() + deadline
  let pause = 0
  let seen: string | undefined
  let state: number | undefined
  for (;;) {
    const left = ends - now()
    // The last look, at the end, has a second too.
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
    // A message to many has other statistics at each look: that is no reason to look more often.
    pause = Math.min(maxInterval, message.state === state ? pause * 1.5 : interval)
    seen = summary
    state = message.state
    const date = dateOf(message)
    const untilDate = date ? Math.min(hour, date.getTime() - now()) : 0
    try {
      await wait(Math.max(0, Math.min(ends - now(), Math.max(pause, untilDate))), each.signal)
    } catch (error) {
      // If it was aborted, the next look says so, with the error of every call.
      if (!each.signal?.aborted) throw error
    }
  }
}

/** Waits until a message has reached its end. */
export async function waitForDelivery(
  calls: Pick<MessageCalls, 'get'>,
  dependencies: Pick<Dependencies, 'now' | 'wait'>,
  id: string,
  { deadline = deliveryDeadline, ...options }: WatchOptions = {},
): Promise<Message> {
  let last: Message | undefined
  for await (const message of watch(calls, dependencies, id, { deadline, ...options })) {
    if (message.transaction) {
      throw stopped(
        'not-delivered-in-time',
        'it is an open transaction, and never sent before it is closed.',
        { sent: 'no' },
        message,
      )
    }
    last = message
  }
  if (last === undefined) throw new Error('a watched message is seen at least once')
  return last
}

/**
 * Delivered, or ended with errors (R, A21); or every recipient is accounted for, should the state say it otherwise. A
 * transaction that is open has state 0, and so has a message that waits.
 */
function isFinal({ state, transaction, statistics }: Message): boolean {
  if (state === MessageState.Delivered || state === MessageState.EndedWithErrors) return true
  const { delivered = 0, error = 0, total = 0 } = statistics
  return transaction === false && total > 0 && delivered + error >= total
}

/**
 * The date for which a message waits; undefined if it waits for none. Both times are the gateway's: by a clock here that is slow,
 * every message that goes out at once would seem to have a date yet to come.
 */
function dateOf({ options, last_update }: Message): Date | undefined {
  const date = options.timestamp_send
  return date && last_update && Number(date) - Number(last_update) > minute ? date : undefined
}

function late(message: Message, deadline: number) {
  const { delivered = 0, total } = message.statistics
  const date = dateOf(message)
  const share =
    total === undefined ? 'it is not delivered' : `${delivered} of ${total} recipients are reached`
  return stopped(
    'not-delivered-in-time',
    `after ${deadline} ms ${share}; the message may still arrive.${date ? ` Its date is ${date.toISOString()}.` : ''}`,
    { sent: message.transaction ? 'no' : 'yes' },
    message,
  )
}
