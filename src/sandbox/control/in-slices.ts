import { machineTime, startSoon } from '../model/node-globals.ts'

/** The limits of a slice: the time for which it blocks the process, in milliseconds, and its length in characters. */
const maxTime = 5
const maxLength = 65_536

/**
 * Joins the parts of a text into slices, and lets the process do other work between slices. Reading a part can take time. An
 * empty part means that there is no text yet.
 */
export async function* inSlices(parts: Iterable<string>): AsyncGenerator<string, void> {
  let slice = ''
  let end = machineTime() + maxTime
  for (const part of parts) {
    slice += part
    if (slice.length < maxLength && machineTime() <= end) continue
    if (slice !== '') yield slice
    slice = ''
    await new Promise((resolve) => void startSoon(resolve))
    end = machineTime() + maxTime
  }
  yield slice
}
