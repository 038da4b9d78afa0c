import { buffer } from 'node:stream/consumers'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  // The reader may have read enough (`| head`), or the disk may be full: no reason to stop in the middle of sending.
  const closed = new AbortController()
  const output = noteFailure(stdout, () => closed.abort())
  const remarks = noteFailure(stderr)
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    env,
    closed: closed.signal,
    finish: async () => (await output()) ?? (await remarks()),
    isInteractive: stdin.isTTY && stderr.isTTY,
    isAtScreen: stdin.isTTY || stdout.isTTY || stderr.isTTY,
    onSignal,
    // A screen that does not know its size says 0.
    columns: stdout.isTTY ? stdout.columns || undefined : undefined,
    readInput: () => buffer(stdin),
    async confirm(question, signal) {
      const { confirm } = await import('@clack/prompts')
      const response = await confirm({
        message: question,
        initialValue: false,
        input: stdin,
        output: stderr,
        signal,
      })
      // Escape and Ctrl+C give a symbol.
      return response === true
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

/** Notes the first failure of a stream. What comes back waits for all that was written, and gives the failure's code. */
function noteFailure(stream: NodeJS.WriteStream, onFailure = () => {}) {
  let failure: NodeJS.ErrnoException | undefined
  const note = (error: NodeJS.ErrnoException) => {
    failure ??= error
    onFailure()
  }
  stream.on('error', note)
  return async (): Promise<string | undefined> => {
    if (failure === undefined) {
      await new Promise<void>((resolve) => stream.write('', () => resolve()))
    }
    // A closed pipe is the reader's own wish.
    return failure?.code === 'EPIPE' ? undefined : failure?.code
  }
}
