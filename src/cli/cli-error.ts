import { exitCodes } from './exit-codes.ts'

/** Ends the command with an exit code and, unless it is empty, a line on stderr. No token, number or text is in it. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: number

  constructor(exitCode: number, message = '') {
    super(message)
    this.exitCode = exitCode
  }
}

/** The command was called wrongly: what is wrong, and what to do. */
export class UsageError extends CliError {
  constructor(message: string) {
    super(exitCodes.misused, message)
  }
}
