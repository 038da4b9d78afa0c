import { isSmsError, type SmsFailure } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { Stop } from '../stop.ts'
import { printableLine } from './printable.ts'
import { shellWord } from './shell-word.ts'

/** What to say of a failure, a line each, and what to end with. */
export interface Explanation {
  exitCode: number
  lines: string[]
}

/** Explains whatever a command threw. `flags` are those that a further command has to repeat. */
export function explainFailure(error: unknown, signal?: AbortSignal, flags = ''): Explanation {
  if (error instanceof Stop) {
    return { exitCode: error.exitCode, lines: error.message === '' ? [] : [error.message] }
  }
  if (!isSmsError(error)) {
    const message = error instanceof Error ? error.message : String(error)
    return { exitCode: exitCodes.failed, lines: [printableLine(message)] }
  }
  if (error.sent === 'unknown') {
    return {
      exitCode: exitCodes.unknown,
      lines: [printableLine(error.message), ...howToLook(error, flags)],
    }
  }
  if (signal?.aborted && 'reason' in error && error.reason === 'aborted') {
    return { exitCode: exitCodeOf(signal), lines: ['stopped'] }
  }
  return {
    exitCode: error.name === 'ConfigurationError' ? exitCodes.misused : exitCodes.failed,
    lines: [printableLine(error.message)],
  }
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
      `  gateway-sms show ${draft.id}${flags}`,
      `If it is still an open transaction it was not sent, and is not once this is done:`,
      `  gateway-sms cancel ${draft.id}${flags}`,
    ]
  }
  if (key !== undefined) return [...lines, `  gateway-sms find ${shellWord(key)}${flags}`]
  return [...lines, `  gateway-sms list${flags}`]
}
