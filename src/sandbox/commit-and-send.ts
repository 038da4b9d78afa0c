import type { FileError } from './store/file.ts'
import { startSoon } from './model/platform.ts'

interface PendingResponse {
  send: () => void
  fail: (error: FileError) => void
  /** The number of commits that had failed before this response was added. */
  failures: number
}

export type Tick = ReturnType<typeof createTick>

/**
 * Collects a tick's responses and sends them together, so that they wake a waiting caller only once. With a data file,
 * everything that the tick has changed is written first, in one transaction. `commit` is the store's method.
 */
export function createTick(commit: () => void) {
  let responses: PendingResponse[] = []
  let isScheduled = false
  let failures = 0
  let lastError: FileError | undefined

  /** Commits immediately. If the commit fails, undoes the changes and throws a FileError. */
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
      // The loop below passes the error to the callers.
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
    /** Calls `send` at the end of the tick, or `fail` if the changes could not be stored. */
    add: (send: () => void, fail: (error: FileError) => void): void => {
      responses.push({ send, fail, failures })
      schedule()
    },
    schedule,
    commit: tryCommit,
    flush,
  }
}
