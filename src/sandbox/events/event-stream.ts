import { startTimer, stopTimer } from '../model/node-globals.ts'
import type { EventLog, SandboxEvent } from './event-log.ts'

/** The maximum number of events that are sent at once. */
const maxAtOnce = 100

/** Makes a browser wait for a second before it reconnects. */
const greeting = 'retry: 1000\n\n'

export interface Reader {
  /** The id of the last event that the reader has received, or undefined if the reader wants only new events. */
  after: number | undefined
  /** Aborted when the reader disconnects, even while the stream is waiting for an event. */
  signal: AbortSignal
  /** How long the stream waits for an event before it sends a comment, in milliseconds on the machine's clock. */
  heartbeat: number
  /** Wakes the scheduler, so that events happen even if there are no requests. */
  wake: () => void
}

/**
 * Streams events from the log as text/event-stream. Nothing is buffered for a reader, so a reader that is too slow misses
 * events, and receives a count of them instead.
 */
export function streamEvents(events: EventLog, reader: Reader): AsyncGenerator<string, void> {
  const stream = follow(events, reader)
  // Runs the generator up to its first part, so that the reader counts as a follower before it reads.
  void stream.next()
  return stream
}

async function* follow(
  events: EventLog,
  { after = events.last(), signal, heartbeat, wake }: Reader,
): AsyncGenerator<string, void> {
  // If the id is 0, or comes from an earlier run of the sandbox, the stream begins with the oldest event that is kept.
  let position = after === 0 || after > events.last() ? events.first() - 1 : after

  function read(): string {
    const missed = events.first() - 1 - position
    const batch = events.after(position, maxAtOnce)
    const [first] = batch
    if (first === undefined) return ''
    position = batch.at(-1)?.id ?? position
    if (missed <= 0) return batch.map(write).join('')
    const gap = { id: first.id - 1, at: first.at, kind: 'missed', count: missed } as const
    return [gap, ...batch].map(write).join('')
  }

  events.followers += 1
  try {
    yield ''
    signal.throwIfAborted()
    wake()
    yield greeting
    for (;;) {
      const text = read()
      if (text !== '') {
        wake()
        yield text
      } else if (events.isEnded) return
      else if (await isSilent(events, signal, heartbeat)) yield ': nothing has happened\n\n'
    }
  } finally {
    events.followers -= 1
  }
}

/** Waits for an event or the end of the log. Resolves with true if neither happens in time; rejects if the reader is gone. */
function isSilent(events: EventLog, signal: AbortSignal, heartbeat: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const timer = startTimer(() => resolve(true), heartbeat)
  const stop = events.listen(() => resolve(false))
  const leave = () => reject(signal.reason)
  signal.addEventListener('abort', leave)
  if (signal.aborted) leave()
  return promise.finally(() => {
    stopTimer(timer)
    stop()
    signal.removeEventListener('abort', leave)
  })
}

function write(event: SandboxEvent): string {
  return `id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`
}
