/** What a command sees of the outside: where it writes, whom it asks, what it was given. */
export interface Terminal {
  /** What was asked for, and nothing else. */
  write(text: string): void
  /** Remarks, progress and errors. */
  writeError(text: string): void
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether somebody is there to ask, and to show progress to. */
  readonly isInteractive: boolean
  /** How wide the output may be; undefined where it is no screen. */
  readonly columns: number | undefined
  /** Whether a screen is there: then Ctrl+C reaches every process that was started on it. */
  readonly isAtScreen: boolean
  /**
   * Tells of each Ctrl+C, and of each signal that ends the process. Until the function is called that comes back, these do not
   * end it by themselves.
   */
  onSignal(listener: (name: 'SIGINT' | 'SIGTERM') => void): () => void
  /** Reads stdin to its end. */
  readInput(): Promise<Uint8Array>
  /** Asks for a yes. */
  confirm(question: string, signal: AbortSignal): Promise<boolean>
  /** Waits until all is written. Resolves with the system's error code if some of it could not be, such as `ENOSPC`. */
  finish?(): Promise<string | undefined>
  /** Aborted when the output leads nowhere any more. */
  readonly closed?: AbortSignal
  /** Sends the client's requests. @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  readonly now?: () => number
  /** Waits. @defaultValue a timer */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}
