import { exitCodes } from './exit-codes.ts'

/**
 * Ends the command with an exit code and, unless the message is empty, a line on stderr. The message never contains a token, a
 * phone number or the text of an SMS.
 */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: number

  constructor(exitCode: number, message = '') {
    super(message)
    this.exitCode = exitCode
  }
}

/** Thrown for invalid arguments or settings. Its message says what is invalid and how to fix it. */
export class UsageError extends CliError {
  constructor(message: string) {
    super(exitCodes.misused, message)
  }
}
