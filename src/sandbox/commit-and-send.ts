import type { FileError } from './store/file.ts'
import { startSoon } from './model/node-globals.ts'

export type Tick = ReturnType<typeof createTick>

/**
 * Collects a tick's responses and sends them together, so that they wake a waiting caller only once. With a data file,
 * everything that the tick has changed is written first, in one transaction. `commit` is a method of the store.
 */
export function createTick(commit: () => void) {
  let responses: (() => void)[] = []
  let isScheduled = false
  let failures = 0
  let lastError: FileError | undefined

  /** Commits immediately. Throws a FileError if the commit fails, in which case the changes are undone. */
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
      // The responses pass the error to the callers.
    }
    for (const respond of due) respond()
  }

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    startSoon(flush)
  }

  return {
    /** Calls `send` at the end of the tick, or `fail` if the changes could not be stored. */
    add: (send: () => void, fail: (error: FileError) => void): void => {
      const before = failures
      responses.push(() => {
        if (before === failures || lastError === undefined) send()
        else fail(lastError)
      })
      schedule()
    },
    schedule,
    commit: tryCommit,
    flush,
  }
}
