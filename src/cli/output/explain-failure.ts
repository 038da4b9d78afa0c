import { isSmsError, type SmsFailure } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { CliError } from '../cli-error.ts'
import { printableLine } from './printable.ts'
import { proxyAdvice } from './proxy-advice.ts'
import { commandLine } from './shell-word.ts'
import type { Context } from '../terminal/context.ts'

/** The lines to print for a failure, and the exit code to return. */
export interface Explanation {
  exitCode: number
  lines: string[]
}

/**
 * Explains any error that a command threw. `flags` are the flags that a follow-up command needs in order to reach the same
 * gateway.
 */
export function explainFailure(error: unknown, context: Context, flags = ''): Explanation {
  if (error instanceof CliError) {
    return { exitCode: error.exitCode, lines: error.message === '' ? [] : [error.message] }
  }
  if (!isSmsError(error)) {
    const message = error instanceof Error ? error.message : String(error)
    return { exitCode: exitCodes.failed, lines: [printableLine(message)] }
  }
  const { signal } = context
  const isAborted = error.name === 'ConnectionError' && error.reason === 'aborted'
  if (error.sent !== 'unknown' && isAborted && signal.aborted) {
    return { exitCode: exitCodeOf(signal), lines: ['stopped'] }
  }
  const isCutOff = error.name === 'ConnectionError' && !isAborted
  return {
    exitCode: exitCodeFor(error),
    lines: [
      printableLine(error.message),
      ...(isCutOff ? proxyAdvice(context.terminal.env) : []),
      ...(error.sent === 'unknown' ? howToLook(error, flags) : []),
    ],
  }
}

function exitCodeFor({ sent, name }: SmsFailure): number {
  if (sent === 'unknown') return exitCodes.unknown
  return name === 'ConfigurationError' ? exitCodes.misused : exitCodes.failed
}

/** Returns the exit code of a command that was interrupted or terminated. */
export function exitCodeOf(signal: AbortSignal): number {
  return signal.reason === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted
}

/** Returns lines that tell the user how to find out whether a message was sent. */
export function howToLook({ key, draft }: Pick<SmsFailure, 'key' | 'draft'>, flags: string) {
  const lines = ['The message may have been sent. Before you send it again, run:']
  if (draft !== undefined) {
    return [
      ...lines,
      `  ${commandLine('show', draft.id, flags)}`,
      `If the message is still an open transaction, it has not been sent. To keep it from being sent, run:`,
      `  ${commandLine('cancel', draft.id, flags)}`,
    ]
  }
  if (key !== undefined) return [...lines, `  ${commandLine('find', key, flags)}`]
  return [...lines, `  gateway-sms list${flags}`]
}
