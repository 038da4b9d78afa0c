import type { FileError } from './store/file.ts'
import { startSoon } from './model/platform.ts'

/** What is to happen once what led to it is kept. */
interface Response {
  send: () => void
  fail: (error: FileError) => void
  /** How many commits had failed before. */
  failures: number
}

/**
 * Collects the responses of a tick and sends them together: with a data file, after all that the tick has changed was written
 * in one transaction; and in any case in one go, since each write by itself wakes the caller that waits for it.
 */
export interface Tick {
  /** Sends a response at the end of the tick, or fails where what it tells of could not be kept. */
  add: (send: () => void, fail: (error: FileError) => void) => void
  /** Something has changed that nobody waits for. */
  schedule: () => void
  /** Keeps what has changed now. Throws a FileError when that fails, and then all of it is undone. */
  commit: () => void
  /** Sends what there is to send, now. */
  flush: () => void
}

/** `commit` is the store's; what it throws is told to everyone who waits. */
export function createTick(commit: () => void): Tick {
  let responses: Response[] = []
  let isScheduled = false
  let failures = 0
  let lastError: FileError | undefined

  function tryCommit(): void {
    try {
      commit()
    } catch (error) {
      failures += 1
      lastError = error as FileError
      throw error
    }
  }

  function flush(): void {
    isScheduled = false
    const due = responses
    responses = []
    try {
      tryCommit()
    } catch {
      // Everyone who waits is told below.
    }
    for (const response of due) {
      if (response.failures === failures || lastError === undefined) response.send()
      else response.fail(lastError)
    }
  }

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    startSoon(flush)
  }

  return {
    add: (send, fail) => {
      responses.push({ send, fail, failures })
      schedule()
    },
    schedule,
    commit: tryCommit,
    flush,
  }
}
