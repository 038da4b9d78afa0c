import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { MessageFlags } from './message-options.ts'
import { readFileOrInput } from './read-file.ts'

/** Reads the message's text from `--body` or `--body-file`. */
export async function readBody(
  context: Context,
  { body, bodyFile }: Pick<MessageFlags, 'body' | 'bodyFile'>,
): Promise<string> {
  if ((body === undefined) === (bodyFile === undefined)) {
    throw new UsageError(
      'specify the text with either --body <text> or --body-file <path> (- for stdin)',
    )
  }
  // Editors and `echo` end a file with a line break that does not belong to the text.
  const text = body ?? (await fromFile(context, bodyFile)).replace(/\r?\n$/u, '')
  if (text.trim() === '')
    throw new UsageError(`${body === undefined ? '--body-file' : '--body'}: the text is empty`)
  return text
}

async function fromFile(context: Context, path: string | undefined): Promise<string> {
  return await readFileOrInput(context, '--body-file', path ?? '-')
}
