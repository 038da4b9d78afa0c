import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'

/** Asks a yes-or-no question; the default is no. Ctrl+C, Ctrl+D and an aborted signal count as no. */
export async function confirm(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<boolean> {
  const lines = createInterface({ input, output })
  try {
    const typed = await Promise.race([
      lines.question(`${question} (y/N) `, { signal }),
      once(lines, 'close').then(() => ''),
    ])
    return /^y(?:es)?$/iu.test(typed.trim())
  } catch (error) {
    if (signal.aborted) return false
    throw error
  } finally {
    lines.close()
  }
}
