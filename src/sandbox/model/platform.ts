import { performance } from 'node:perf_hooks'
import { ReadableStream as NodeStream } from 'node:stream/web'
import timers from 'node:timers'
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from 'node:util'
import { runInThisContext } from 'node:vm'

// Node's own implementations, because a test environment may replace the globals: a DOM has other timers, and may have no streams,
// encoders or fetch. Timers are captured once, so that a test's fake timers do not stop the gateway.

export const {
  setTimeout: startTimer,
  clearTimeout: stopTimer,
  setImmediate: startSoon,
  clearImmediate: stopSoon,
} = timers

/** The machine's clock, in milliseconds. */
export const machineTime: () => number = performance.now.bind(performance)

export const TextEncoder: typeof globalThis.TextEncoder = NodeEncoder
export const TextDecoder = NodeDecoder as typeof globalThis.TextDecoder
export const ReadableStream = NodeStream as unknown as typeof globalThis.ReadableStream

// No module exports these. Jest and vitest's vm pools run tests in another context; this is Node's own.
export const { AbortController, Headers, Request, Response, structuredClone } = runInThisContext(
  'globalThis',
) as typeof globalThis
