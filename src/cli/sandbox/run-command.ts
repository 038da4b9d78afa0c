import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { exitCodes } from '../exit-codes.ts'
import { printableLine } from '../output/printable.ts'
import { CliError } from '../cli-error.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Runs a command with this process's input and output, and gives its exit code: 128 and the number of the signal that ended it. */
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

/** A signal that ends this process is passed on to the command, which decides when to end. */
function forwardSignals(child: ChildProcess, terminal: Terminal): () => void {
  return terminal.onSignal((name) => {
    // At a screen Ctrl+C comes to both: many programs take a second one for an order to drop everything.
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
        ? 'what is not an .exe goes through a shell, as in -- cmd /c npm test'
        : 'is it spelt right, and in the PATH?'
    return new CliError(exitCodes.notFound, `the command '${name}' was not found: ${hint}`)
  }
  if (code === 'EACCES') {
    return new CliError(
      exitCodes.notExecutable,
      `the command '${name}' cannot be run: it is no program, or not executable for you`,
    )
  }
  return error
}
