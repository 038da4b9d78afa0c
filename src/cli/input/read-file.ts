import { readFile } from 'node:fs/promises'
import { Misuse } from '../stop.ts'
import type { Context } from '../terminal/context.ts'

/** Reads the file that an option names, or stdin for `-`, as UTF-8 without a byte order mark. */
export async function readFileOrInput(
  context: Context,
  option: string,
  path: string,
): Promise<string> {
  const text = path === '-' ? await context.readInput(option) : await readText(option, path)
  return text.replace(/^\uFEFF/u, '')
}

async function readText(option: string, path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw new Misuse(`${option}: the file cannot be read (${reasonOf(error)})`)
  }
}

/** Does not quote the path: whoever takes one option for another may have given a text. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8'
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
