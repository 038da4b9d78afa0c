import { withEnvFile } from '../input/env-file.ts'
import { printable, printableLine } from '../output/printable.ts'
import { UsageError } from '../cli-error.ts'
import { interrupted } from './interrupted.ts'
import type { Terminal } from './terminal.ts'

/** What a command is given. */
export interface Context {
  readonly terminal: Terminal
  /** Aborted when the command is to stop. From the first look on, Ctrl+C does no longer end the process by itself. */
  readonly signal: AbortSignal
  /** Adds the variables of a file to the terminal's. */
  readEnvFile(file: string): void
  /** Reads stdin, which can be had only once. `option` is the one that asks for it. */
  readInput(option: string): Promise<Uint8Array>
  /** Writes one line for people on stderr. */
  remark(text: string): void
  /** Shows how far the command is, on a line that is written over; nothing if nobody looks. An empty text takes it away. */
  progress(text: string): void
}

export function createContext(outer: Terminal, given: AbortSignal | undefined): Context {
  let signal = given
  let inputOf: string | undefined
  let { env } = outer
  let isShowing = false
  // Whatever is written may hold a gateway's words, or a sender's.
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
    // Back to the first column, and erase to the end of the line (ECMA-48).
    outer.writeError(`\r\u001B[K${printableLine(text)}`)
    isShowing = text !== ''
  }
  return {
    terminal,
    get signal() {
      return (signal ??= interrupted())
    },
    readEnvFile(file) {
      env = withEnvFile(env, file)
    },
    async readInput(option) {
      if (inputOf !== undefined) {
        throw new UsageError(
          `${inputOf} and ${option} cannot both be read from stdin: give a file to one of them`,
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
