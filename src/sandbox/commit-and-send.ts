import type { FileError } from './store/file.ts'
import { startSoon } from './model/platform.ts'

interface PendingResponse {
  send: () => void
  fail: (error: FileError) => void
  /** How many commits had failed before it was added. */
  failures: number
}

export type Tick = ReturnType<typeof createTick>

/**
 * Collects the responses of a tick and sends them together, because each separate write wakes the caller that waits for it. With a
 * data file, everything that the tick has changed is written first, in one transaction. `commit` is the store's.
 */
export function createTick(commit: () => void) {
  let responses: PendingResponse[] = []
  let isScheduled = false
  let failures = 0
  let lastError: FileError | undefined

  /** Commits now. Throws a FileError if that fails, and undoes the changes. */
  function tryCommit(): void {
    try {
      commit()
    } catch (error) {
      failures += 1
      lastError = error as FileError
      throw error
    }
  }

  /** Commits and sends now. */
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

  /** Schedules a commit. */
  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    startSoon(flush)
  }

  return {
    /** Sends a response at the end of the tick, or calls `fail` if the changes could not be stored. */
    add: (send: () => void, fail: (error: FileError) => void): void => {
      responses.push({ send, fail, failures })
      schedule()
    },
    schedule,
    commit: tryCommit,
    flush,
  }
}
