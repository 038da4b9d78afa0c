import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'

/** Asks, and stops the command unless the response is yes. */
export async function askFirst(context: Context, question: string): Promise<void> {
  checkCanAsk(context)
  const { terminal, signal } = context
  context.progress('')
  if (await terminal.confirm(question, signal)) return
  throw new CliError(exitCodes.failed, 'not confirmed, so nothing was done')
}

/** Refuses a command that would have to ask where nobody can be asked. */
export function checkCanAsk({ terminal }: Context): void {
  if (terminal.isInteractive) return
  throw new UsageError('this has to be confirmed, and there is no terminal to ask at: add --yes')
}
