import { performance } from 'node:perf_hooks'
import { ReadableStream as NodeStream } from 'node:stream/web'
import timers from 'node:timers'
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from 'node:util'
import { runInThisContext } from 'node:vm'

// What the sandbox needs of Node, whatever a test environment has made of the globals: a DOM has timers of its own and may have no
// streams, encoders or fetch.

// Taken once, so that a test's fake timers do not keep anything from happening.
export const {
  setTimeout: startTimer,
  clearTimeout: stopTimer,
  setImmediate: startSoon,
  clearImmediate: stopSoon,
} = timers

/** The machine's own clock, in milliseconds. */
export const machineTime: () => number = performance.now.bind(performance)

export const TextEncoder: typeof globalThis.TextEncoder = NodeEncoder
export const TextDecoder = NodeDecoder as typeof globalThis.TextDecoder
export const ReadableStream = NodeStream as unknown as typeof globalThis.ReadableStream

// No module has these. Jest and vitest's vm pools run tests in a context of their own; this one is Node's.
export const { AbortController, Headers, Request, Response, structuredClone } = runInThisContext(
  'globalThis',
) as typeof globalThis
