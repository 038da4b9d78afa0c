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

/** How long a browser waits before it connects again, in milliseconds. */
const greeting = 'retry: 1000\n\n'

/** Who follows the events, and from where. */
export interface Following {
  /** The id of the last event that they know, or undefined for what happens from now on. */
  after: number | undefined
  signal: AbortSignal
  /** After how long a silence there is a comment, in the machine's milliseconds. */
  heartbeat: number
  /** Lets happen what is due, now and later, although nobody asks. */
  keepGoing: () => void
}

/**
 * The events as a text/event-stream. A reader gets what is in the log after its last event: nothing is kept for them, and
 * where they are so slow that it was forgotten, they are told how much.
 */
export function createEventStream(
  events: EventLog,
  { after = events.last, signal, heartbeat, keepGoing }: Following,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = new AbortController()
  events.followers += 1
  left.signal.addEventListener('abort', () => (events.followers -= 1), { once: true })
  let position = beginAt(events, after)
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
    // Nothing is read ahead of the reader.
    { highWaterMark: 0 },
  )
}

/** Where to begin: with all that is there for 0, and for an id of another life of the sandbox. */
function beginAt({ first, last }: EventLog, after: number): number {
  return after === 0 || after > last ? first - 1 : after
}

/** Waits for the next event or the end. True if neither came in time. */
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
