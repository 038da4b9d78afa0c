import { text } from 'node:stream/consumers'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  // Whoever reads the output may have read enough (`| head`). That is no reason to stop in the middle of sending.
  const closed = new AbortController()
  stdout.on('error', (error) => {
    ignoreClosedPipe(error)
    closed.abort()
  })
  stderr.on('error', ignoreClosedPipe)
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    env,
    closed: closed.signal,
    isInteractive: stdin.isTTY && stderr.isTTY,
    // A screen that does not know its size says 0.
    columns: stdout.isTTY ? stdout.columns || undefined : undefined,
    readInput: () => text(stdin),
    async confirm(question, signal) {
      const { confirm } = await import('@clack/prompts')
      const answer = await confirm({
        message: question,
        initialValue: false,
        input: stdin,
        output: stderr,
        signal,
      })
      // Escape and Ctrl+C give a symbol.
      return answer === true
    },
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
