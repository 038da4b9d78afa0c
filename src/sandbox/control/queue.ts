import { listQueue, type WaitingMessage } from '../sandbox-queue.ts'
import { Content, type ControlOperations, type ControlParts } from './control-call.ts'
import { streamInSlices } from './slices.ts'

/** The operations for the queue and its throughput. */
export const queue: ControlOperations<'getQueue' | 'setThroughput'> = {
  getQueue: present,

  setThroughput: (parts, { body: { throughput } }) => {
    parts.sandbox.queue.throughput = throughput ?? Infinity
    return present(parts)
  },
}

function present({ context }: ControlParts): Content {
  // JSON cannot represent Infinity, which becomes null.
  const head = `{"throughput":${JSON.stringify(context.throughput)},"messages":[`
  return new Content('application/json', streamInSlices(write(head, listQueue(context))))
}

function* write(
  head: string,
  messages: Iterable<WaitingMessage | undefined>,
): Generator<string, void> {
  yield head
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
