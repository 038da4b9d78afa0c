import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { exitCodes } from '../exit-codes.ts'
import { printableLine } from '../output/printable.ts'
import { CliError } from '../cli-error.ts'
import type { Terminal } from '../terminal/terminal.ts'

/**
 * Runs a command with this process's input and output. Returns the command's exit code or, if a signal ended the command, 128
 * plus the signal's number.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  env: Terminal['env'],
  terminal: Terminal,
): Promise<number> {
  const child = spawn(command, args, { env, stdio: 'inherit' })
  const stop = forwardSignals(child, terminal)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  } catch (error) {
    throw explain(error, command)
  } finally {
    stop()
  }
}

/** Forwards termination signals to the command, which then decides when to exit. */
function forwardSignals(child: ChildProcess, terminal: Terminal): () => void {
  return terminal.onSignal((name) => {
    // On a terminal, both processes receive Ctrl+C, and many programs exit at once when they receive a second one.
    if (name === 'SIGINT' && terminal.isAtScreen) return
    child.kill(name)
  })
}

function explain(error: unknown, command: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const name = printableLine(command).slice(0, 200)
  if (code === 'ENOENT') {
    const hint =
      process.platform === 'win32'
        ? 'if it is not an .exe file, run it through a shell, as in -- cmd /c npm test'
        : 'check its spelling, and that it is in the PATH'
    return new CliError(exitCodes.notFound, `the command '${name}' was not found: ${hint}`)
  }
  if (code === 'EACCES') {
    return new CliError(
      exitCodes.notExecutable,
      `the command '${name}' cannot be run: check that it is a program, and that you have permission to execute it`,
    )
  }
  return error
}
