/** A command's view of the outside world: its output, its confirmations and its environment. */
export interface Terminal {
  /** Writes a result to stdout. */
  write(text: string): void
  /** Writes a warning, progress or an error to stderr. */
  writeError(text: string): void
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the terminal can ask for confirmation and show progress. */
  readonly isInteractive: boolean
  /** The width of the output in columns; undefined if the output is not a terminal. */
  readonly columns: number | undefined
  /** Whether a terminal is attached. If so, Ctrl+C also reaches the processes that this process starts. */
  readonly isAtScreen: boolean
  /**
   * Calls the listener on each SIGINT and SIGTERM, which then no longer end the process. The returned function removes the
   * listener.
   */
  onSignal(listener: (name: 'SIGINT' | 'SIGTERM') => void): () => void
  /** Reads stdin to the end. */
  readInput(): Promise<Uint8Array>
  /** Asks for confirmation, and resolves with true if the user confirms. */
  confirm(question: string, signal: AbortSignal): Promise<boolean>
  /**
   * Waits until all output is written. If writing fails for a reason other than a closed pipe, resolves with the system's error
   * code, such as `ENOSPC`.
   */
  finish?(): Promise<string | undefined>
  /** The signal that is aborted when writing to the output fails, for example because the reader has closed the pipe. */
  readonly closed?: AbortSignal
  /** The client's `fetch`. @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  readonly now?: () => number
  /** Waits for a number of milliseconds. @defaultValue a timer */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}
