import { buffer } from 'node:stream/consumers'
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
    isAtScreen: stdin.isTTY || stdout.isTTY || stderr.isTTY,
    onSignal,
    // A screen that does not know its size says 0.
    columns: stdout.isTTY ? stdout.columns || undefined : undefined,
    readInput: () => buffer(stdin),
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

function onSignal(listener: (name: 'SIGINT' | 'SIGTERM') => void): () => void {
  const names = ['SIGINT', 'SIGTERM'] as const
  const listeners = names.map((name) => [name, () => listener(name)] as const)
  for (const [name, tell] of listeners) process.on(name, tell)
  return () => {
    for (const [name, tell] of listeners) process.off(name, tell)
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
