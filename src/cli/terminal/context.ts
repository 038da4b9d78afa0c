import { withDotenv } from '../input/dotenv.ts'
import { printable, printableLine } from '../output/printable.ts'
import { UsageError } from '../cli-error.ts'
import { interrupted } from './interrupted.ts'
import type { Terminal } from './terminal.ts'

/** Everything that a command needs from its environment. */
export interface Context {
  readonly terminal: Terminal
  /**
   * The signal that is aborted when the command must stop. Once a command has read this property, the first Ctrl+C aborts the
   * signal instead of ending the process.
   */
  readonly signal: AbortSignal
  /** Adds a file's variables to the environment. */
  readDotenv(file: string): void
  /** Reads stdin, which works only once. Error messages contain the value of `option`, the option that needs the input. */
  readInput(option: string): Promise<Uint8Array>
  /** Writes a line to stderr. */
  remark(text: string): void
  /** Shows progress on a line that is overwritten each time, but only in a terminal. An empty string clears the line. */
  progress(text: string): void
}

export function createContext(outer: Terminal, given: AbortSignal | undefined): Context {
  let signal = given
  let inputOf: string | undefined
  let { env } = outer
  let isShowing = false
  // Escapes the output, which may contain text from a gateway or a sender.
  const terminal: Terminal = {
    ...outer,
    get env() {
      return env
    },
    write: (text) => outer.write(printable(text)),
    writeError: (text) => outer.writeError(printable(text)),
    confirm: (question, signal) => outer.confirm(printableLine(question), signal),
  }
  const progress = (text: string) => {
    if (!terminal.isInteractive || (text === '' && !isShowing)) return
    // Returns to the first column and erases to the end of the line (ECMA-48).
    outer.writeError(`\r\u001B[K${printableLine(text)}`)
    isShowing = text !== ''
  }
  return {
    terminal,
    get signal() {
      return (signal ??= interrupted())
    },
    readDotenv(file) {
      env = withDotenv(env, file)
    },
    async readInput(option) {
      if (inputOf !== undefined) {
        throw new UsageError(
          `${inputOf} and ${option} cannot both be read from stdin: use a file for one of them`,
        )
      }
      inputOf = option
      return await terminal.readInput()
    },
    remark(text) {
      progress('')
      terminal.writeError(`${text}\n`)
    },
    progress,
  }
}
