import { machineTime, startSoon } from '../model/platform.ts'

/** How long one slice may block the process, in milliseconds, and how many characters it may have. */
const maxTime = 10
const maxLength = 65_536

/**
 * Joins parts of a text into slices, and lets the process do other work between them. The parts are generated as they are read;
 * an empty part stands for work that has not produced any text yet.
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
