import { listQueue, type WaitingMessage } from '../sandbox-queue.ts'
import { Content, type ControlOperations, type ControlParts } from './control-call.ts'
import { streamInSlices } from './slices.ts'

/** What waits, and how fast it leaves. */
export const queue: ControlOperations<'getQueue' | 'setThroughput'> = {
  getQueue: present,

  setThroughput: (parts, { body: { throughput } }) => {
    parts.queue.throughput = throughput ?? Infinity
    return present(parts)
  },
}

function present({ context, queue: { throughput } }: ControlParts): Content {
  const head = `{"throughput":${throughput === Infinity ? 'null' : throughput},"messages":[`
  return new Content('application/json', streamInSlices(write(head, listQueue(context))))
}

function* write(
  head: string,
  messages: Iterable<WaitingMessage | undefined>,
): Generator<string, void> {
  yield head
  let comma = ''
  for (const message of messages) {
    // A Date is written as its text.
    const text =
      message && `${comma}${JSON.stringify({ ...message, leavesAt: message.leavesAt ?? null })}`
    if (text !== undefined) comma = ','
    yield text ?? ''
  }
  yield ']}'
}
