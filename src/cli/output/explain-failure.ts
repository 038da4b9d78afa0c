import { isSmsError, type SmsFailure } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { CliError } from '../cli-error.ts'
import { printableLine } from './printable.ts'
import { proxyAdvice } from './proxy-advice.ts'
import { commandLine } from './shell-word.ts'
import type { Context } from '../terminal/context.ts'

/** What to say of a failure, a line each, and what to end with. */
export interface Explanation {
  exitCode: number
  lines: string[]
}

/** Explains whatever a command threw. `flags` are those that a further command has to repeat. */
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

/** What a command ends with that was told to stop. */
export function exitCodeOf(signal: AbortSignal): number {
  return signal.reason === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted
}

/** How to find out whether a message was sent. */
export function howToLook({ key, draft }: Pick<SmsFailure, 'key' | 'draft'>, flags: string) {
  const lines = ['The message may have been sent. Look before you send it again:']
  if (draft !== undefined) {
    return [
      ...lines,
      `  ${commandLine('show', draft.id, flags)}`,
      `If it is still an open transaction it was not sent, and is not once this is done:`,
      `  ${commandLine('cancel', draft.id, flags)}`,
    ]
  }
  if (key !== undefined) return [...lines, `  ${commandLine('find', key, flags)}`]
  return [...lines, `  gateway-sms list${flags}`]
}
