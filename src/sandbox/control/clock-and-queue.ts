import type { Duration } from '../model/clock.ts'
import { listQueue, type WaitingMessage } from '../sandbox-queue.ts'
import { Content, type ControlOperations, type ControlParts } from './control-call.ts'
import { orRefuse } from './control-refusal.ts'
import { inSlices } from './in-slices.ts'

export const clockAndQueue = {
  getClock: presentClock,

  advanceClock: async (parts, { body: { duration } }) => {
    await orRefuse(() => parts.sandbox.advance(duration as Duration))
    return presentClock(parts)
  },

  getQueue: presentQueue,

  setThroughput: (parts, { body: { throughput } }) => {
    parts.sandbox.queue.throughput = throughput ?? Infinity
    return presentQueue(parts)
  },
} satisfies Partial<ControlOperations>

function presentClock({ sandbox, context }: ControlParts) {
  return { now: sandbox.now, kind: context.settings.clock }
}

function presentQueue({ context }: ControlParts): Content {
  const parts = writeQueue(context.throughput, listQueue(context))
  return new Content('application/json', inSlices(parts))
}

function* writeQueue(
  throughput: number,
  messages: Iterable<WaitingMessage | undefined>,
): Generator<string, void> {
  // JSON cannot represent Infinity, which becomes null.
  yield `{"throughput":${JSON.stringify(throughput)},"messages":[`
  let comma = ''
  for (const message of messages) {
    if (message === undefined) yield ''
    else {
      yield comma + JSON.stringify({ ...message, leavesAt: message.leavesAt ?? null })
      comma = ','
    }
  }
  yield ']}'
}
