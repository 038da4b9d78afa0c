import { exitCodes } from './exit-codes.ts'

/** Ends the command with an exit code and, unless the message is empty, a line on stderr. Never contains a token, number or text. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: number

  constructor(exitCode: number, message = '') {
    super(message)
    this.exitCode = exitCode
  }
}

/** Wrong arguments or settings. The message says what is wrong and how to fix it. */
export class UsageError extends CliError {
  constructor(message: string) {
    super(exitCodes.misused, message)
  }
}
