import type { EventLog, SandboxEvent } from './event-log.ts'
import {
  AbortController,
  ReadableStream,
  startTimer,
  stopTimer,
  TextEncoder,
} from '../model/platform.ts'

/** How many events a reader gets at once. */
const maxAtOnce = 100

/** How long a browser waits before it reconnects, in milliseconds. */
const greeting = 'retry: 1000\n\n'

/** A reader of the events. */
export interface Following {
  /** The id of the last event that it has, or undefined for new events only. */
  after: number | undefined
  signal: AbortSignal
  /** After how long without an event a comment is sent, in the machine's milliseconds. */
  heartbeat: number
  /** Wakes the scheduler, so that events happen without requests. */
  keepGoing: () => void
}

/**
 * The events as a text/event-stream. A reader gets the events of the log after its last one: none are stored for it. If it is so slow
 * that some were deleted, it is told how many.
 */
export function createEventStream(
  events: EventLog,
  { after = events.last, signal, heartbeat, keepGoing }: Following,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = new AbortController()
  events.followers += 1
  left.signal.addEventListener('abort', () => (events.followers -= 1), { once: true })
  // With 0, or an id of an earlier run of the sandbox, it begins with the first event that is kept.
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
    // Nothing is buffered for the reader.
    { highWaterMark: 0 },
  )
}

/** Waits for the next event or the end. True if neither comes in time. */
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
