import { machineTime, ReadableStream, startSoon, TextEncoder } from '../model/platform.ts'

/** How long one slice may block the process, in milliseconds, and how many characters it may have. */
const maxTime = 10
const maxLength = 65_536

/**
 * Streams a text in slices, so that the process can do other work between them. The parts are generated as they are read; an
 * empty part stands for work that has not produced any text yet.
 */
export function streamInSlices(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = parts[Symbol.iterator]()

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
    // Nothing is prepared until the reader requests it.
    { highWaterMark: 0 },
  )
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => startSoon(() => resolve()))
}
