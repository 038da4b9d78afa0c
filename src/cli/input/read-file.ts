import { readFile } from 'node:fs/promises'
import { UsageError, CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'

/**
 * Reads the file given to an option, or stdin for `-`. Content that starts with a UTF-16 byte order mark is decoded as UTF-16,
 * and all other content as UTF-8.
 */
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
  // The file is UTF-16 without a byte order mark, UTF-32, or not text at all.
  if (text.includes('\0')) throw new NotText()
  return text
}

/** Returns the encoding that the byte order mark indicates, or UTF-8 if there is no such mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Thrown for bytes that can be decoded but are not text. */
class NotText extends Error {
  readonly code = 'ERR_ENCODING_INVALID_ENCODED_DATA'
}

/** Explains the error without quoting the path, because the user may have passed a message's text by mistake. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8: convert it to UTF-8' : code
}
