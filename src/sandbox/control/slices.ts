import { machineTime, ReadableStream, startSoon, TextEncoder } from '../model/platform.ts'

/** How long a slice may hold the process, in milliseconds, and how many characters it may have. */
const maxTime = 10
const maxLength = 65_536

/**
 * A text as a stream of its parts. They are made when they are read, in slices: between two of them the process does what else
 * there is to do. A part may be empty, where something was done that no text comes of yet.
 */
export function streamInSlices(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = parts[Symbol.iterator]()

  /** Makes parts until it is time to pause. */
  function makeSlice(): { text: string; isLast: boolean } {
    const end = machineTime() + maxTime
    let text = ''
    while (text.length < maxLength) {
      const part = left.next()
      if (part.done === true) return { text, isLast: true }
      text += part.value
      if (machineTime() > end) break
    }
    return { text, isLast: false }
  }

  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        let slice = makeSlice()
        while (slice.text === '' && !slice.isLast) {
          await nextTurn()
          slice = makeSlice()
        }
        if (slice.text !== '') controller.enqueue(encoder.encode(slice.text))
        if (slice.isLast) controller.close()
        else await nextTurn()
      },
      cancel: () => void left.return?.(),
    },
    // Nothing is made ahead of the reader.
    { highWaterMark: 0 },
  )
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => startSoon(() => resolve()))
}
