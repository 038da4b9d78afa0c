import { performance } from 'node:perf_hooks'
import { ReadableStream as NodeStream } from 'node:stream/web'
import timers from 'node:timers'
import { TextDecoder as NodeDecoder } from 'node:util'
import { runInThisContext } from 'node:vm'

// Node's own implementations, because a test environment may replace the globals: a DOM has different timers, and may lack
// streams, encoders or fetch. The timers are captured once, so that fake timers in a test do not stop the gateway.

export const {
  setTimeout: startTimer,
  clearTimeout: stopTimer,
  setImmediate: startSoon,
  clearImmediate: stopSoon,
} = timers

/** The time on the machine's monotonic clock, in milliseconds. */
export const machineTime: () => number = performance.now.bind(performance)

export const TextDecoder = NodeDecoder as typeof globalThis.TextDecoder
export const ReadableStream = NodeStream as unknown as typeof globalThis.ReadableStream

// No module exports these. The call returns Node's own global object, even if Jest or vitest's vm pools use another context.
const node = runInThisContext('globalThis') as typeof globalThis
export const { AbortController, structuredClone } = node

/** Node's classes for `fetch`. They are read on first use, because Node takes 24 ms to load them, even to describe them. */
export const web: Pick<typeof globalThis, 'Headers' | 'Request' | 'Response'> = {
  get Headers() {
    return loadClasses().Headers
  },
  get Request() {
    return loadClasses().Request
  },
  get Response() {
    return loadClasses().Response
  },
}

let loaded: typeof web | undefined
function loadClasses(): typeof web {
  return (loaded ??= { Headers: node.Headers, Request: node.Request, Response: node.Response })
}
