import type { EventLog, SandboxEvent } from './event-log.ts'
import {
  AbortController,
  ReadableStream,
  startTimer,
  stopTimer,
  TextEncoder,
} from '../model/platform.ts'

/** The maximum number of events that a reader receives at once. */
const maxAtOnce = 100

/** How long a browser waits before it reconnects, in milliseconds. */
const greeting = 'retry: 1000\n\n'

/** A reader that follows the events. */
export interface Following {
  /** The id of the last event that the reader has received, or undefined to receive only new events. */
  after: number | undefined
  signal: AbortSignal
  /** How long the stream stays silent without an event before a comment is sent, in milliseconds on the machine's clock. */
  heartbeat: number
  /** Wakes the scheduler, so that events happen even without requests. */
  keepGoing: () => void
}

/**
 * Streams the events as text/event-stream. A reader receives the events that follow its last one in the log; none are stored
 * for an individual reader. If a reader is so slow that some events have been deleted, it is told how many.
 */
export function createEventStream(
  events: EventLog,
  { after = events.last, signal, heartbeat, keepGoing }: Following,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = new AbortController()
  events.followers += 1
  left.signal.addEventListener('abort', () => (events.followers -= 1), { once: true })
  // If the id is 0, or belongs to an earlier run of the sandbox, the stream begins with the first event that is kept.
  let position = after === 0 || after > events.last ? events.first - 1 : after
  let isGreeted = false

  async function next(): Promise<string | undefined> {
    if (!isGreeted) {
      isGreeted = true
      keepGoing()
      return greeting
    }
    for (let isQuiet = false; ; isQuiet = await isSilent(events, left.signal, heartbeat)) {
      const text = read()
      if (text !== '') return text
      if (events.isEnded || left.signal.aborted) return undefined
      if (isQuiet) return ': nothing has happened\n\n'
    }
  }

  function read(): string {
    const missed = events.first - 1 - position
    const batch = events.after(position, maxAtOnce)
    const [first] = batch
    if (first === undefined) return ''
    position = batch.at(-1)?.id ?? position
    keepGoing()
    if (missed <= 0) return batch.map(write).join('')
    const gap = { id: first.id - 1, at: first.at, kind: 'missed', count: missed } as const
    return [gap, ...batch].map(write).join('')
  }

  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const abort = () => {
          left.abort()
          controller.error(signal.reason)
        }
        if (signal.aborted) abort()
        else signal.addEventListener('abort', abort, { once: true, signal: left.signal })
      },
      pull: async (controller) => {
        const text = await next()
        if (left.signal.aborted) return
        if (text !== undefined) return controller.enqueue(encoder.encode(text))
        left.abort()
        controller.close()
      },
      cancel: () => left.abort(),
    },
    // Nothing is prepared until the reader requests it.
    { highWaterMark: 0 },
  )
}

/** Waits for the next event or for the end of the stream. Returns true if neither comes in time. */
function isSilent(events: EventLog, left: AbortSignal, heartbeat: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = startTimer(() => end(true), heartbeat)
  const stop = events.listen(() => end(false))
  const leave = () => end(false)
  left.addEventListener('abort', leave)

  function end(isQuiet: boolean): void {
    stopTimer(timer)
    stop()
    left.removeEventListener('abort', leave)
    resolve(isQuiet)
  }

  return promise
}

function write(event: SandboxEvent): string {
  return `id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`
}
