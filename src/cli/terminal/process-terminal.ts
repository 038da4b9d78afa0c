import { buffer } from 'node:stream/consumers'
import type { Terminal } from './terminal.ts'

/** Connects the commands to this process's terminal. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  // The reader may have stopped reading (`| head`), or the disk may be full. Neither is a reason to stop in the middle of
  // sending.
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
    // Some terminals report 0 instead of their width.
    columns: stdout.isTTY ? stdout.columns || undefined : undefined,
    readInput: () => buffer(stdin),
    async confirm(question, signal) {
      const { confirm } = await import('./confirm.ts')
      return await confirm(question, stdin, stderr, signal)
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

/**
 * Records a stream's first failure. The returned function waits for pending writes, and then returns the failure's error code,
 * if there was a failure other than a closed pipe.
 */
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
    // The reader closed the pipe on purpose, so this is not a failure.
    return failure?.code === 'EPIPE' ? undefined : failure?.code
  }
}
