import type { CallOptions } from '../call.ts'
import type { MessageCalls } from '../message-calls.ts'
import { stopped } from '../sending/checks.ts'
import type { Surroundings } from '../service.ts'
import type { Message } from '../types.ts'

/** How to follow a message. `timeout`, `retry` and `headers` are those of each look; `deadline` is that of the whole wait. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds until the second look; the pauses grow by half each time. @defaultValue `1000` */
  interval?: number
  /** The longest pause between two looks, in milliseconds. @defaultValue `30000` */
  maxInterval?: number
}

/** A message that waits for its date is looked at this often, in case the date is moved. */
const hour = 3_600_000

/** Yields a message when it is first seen and whenever it has changed, until nothing more will change. */
export async function* watch(
  calls: MessageCalls,
  { now, wait }: Surroundings,
  id: string,
  { interval = 1000, maxInterval = 30_000, deadline, ...options }: WatchOptions = {},
): AsyncGenerator<Message, void> {
  const ends = now() + (deadline || Infinity)
  let pause = interval
  let seen: string | undefined
  for (;;) {
    const { data: message } = await calls.get(id, options)
    const isLast = isFinal(message)
    const state = JSON.stringify([
      message.state,
      message.transaction,
      message.statistics,
      message.options,
    ])
    if (state !== seen) yield message
    if (isLast) return
    if (seen !== state) pause = interval
    seen = state
    const left = ends - now()
    if (left <= 0) throw late(message, deadline)
    const untilDate = Math.min(hour, message.options.timestamp_send.getTime() - now())
    await wait(Math.min(left, Math.max(pause, untilDate)), options.signal)
    pause = Math.min(maxInterval, pause * 1.5)
  }
}

/** Waits until a message has reached its end. */
export async function waitForDelivery(
  calls: MessageCalls,
  surroundings: Surroundings,
  id: string,
  { deadline = 600_000, ...options }: WatchOptions = {},
): Promise<Message> {
  let last: Message | undefined
  for await (const message of watch(calls, surroundings, id, { deadline, ...options })) {
    last = message
  }
  if (last === undefined) throw new Error('a watched message is seen at least once')
  return last
}

/** Delivered, or ended with errors (R, A21). A transaction that is open has state 0, and so has a message that waits. */
function isFinal({ state }: Message): boolean {
  return state === 2 || state === 3
}

function late(message: Message, deadline: number | false | undefined) {
  const { delivered, total } = message.statistics
  return stopped(
    'not-delivered-in-time',
    `after ${deadline} ms ${delivered} of ${total} recipients are reached; the message may still arrive.`,
    { sent: message.transaction ? 'no' : 'yes' },
    message,
  )
}
