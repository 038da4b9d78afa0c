import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'

/** Asks for confirmation, and throws an error if the user does not confirm. */
export async function askFirst(context: Context, question: string): Promise<void> {
  checkCanAsk(context)
  const { terminal, signal } = context
  context.progress('')
  if (await terminal.confirm(question, signal)) return
  throw new CliError(exitCodes.failed, 'not confirmed, so nothing was done')
}

/** Throws an error if there is no terminal on which to ask for confirmation. */
export function checkCanAsk({ terminal }: Context): void {
  if (terminal.isInteractive) return
  throw new UsageError(
    'this command requires confirmation, but is not running in an interactive terminal: add --yes',
  )
}
