import type { FileError } from './store/file.ts'
import { startSoon } from './model/platform.ts'

interface PendingResponse {
  send: () => void
  fail: (error: FileError) => void
  /** How many commits had failed before it was added. */
  failures: number
}

/**
 * Collects the responses of a tick and sends them together, because each separate write wakes the caller that waits for it. With a
 * data file, everything that the tick has changed is written first, in one transaction.
 */
export interface Tick {
  /** Sends a response at the end of the tick, or calls `fail` if the changes could not be stored. */
  add: (send: () => void, fail: (error: FileError) => void) => void
  /** Schedules a commit for a change that has no response. */
  schedule: () => void
  /** Commits now. Throws a FileError if that fails, and undoes the changes. */
  commit: () => void
  /** Commits and sends now. */
  flush: () => void
}

/** `commit` is the store's. */
export function createTick(commit: () => void): Tick {
  let responses: PendingResponse[] = []
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
      // The callers hear of it below.
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
