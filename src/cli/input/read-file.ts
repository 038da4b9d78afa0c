import { readFile } from 'node:fs/promises'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'

/** Reads the file that an option names, or stdin for `-`, as text: UTF-8, or UTF-16 with its byte order mark. */
export async function readFileOrInput(
  context: Context,
  option: string,
  path: string,
): Promise<string> {
  try {
    return decode(path === '-' ? await context.readInput(option) : await readFile(path))
  } catch (error) {
    if (error instanceof CliError) throw error
    const source = path === '-' ? 'stdin' : 'the file'
    throw new UsageError(`${option}: ${source} cannot be read (${reasonOf(error)})`)
  }
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  // UTF-16 without its mark, UTF-32, or no text at all.
  if (text.includes('\0')) throw new NotText()
  return text
}

/** The encoding that the byte order mark names. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** What the decoder itself takes for text, and nobody means as such. */
class NotText extends Error {
  readonly code = 'ERR_ENCODING_INVALID_ENCODED_DATA'
}

/** Does not quote the path: it may be a text that was given to the wrong option. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8: save it as UTF-8' : code
}
