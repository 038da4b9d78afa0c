import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { addSandboxCommand } from './sandbox.ts'

/** Where a command writes to. */
export interface Terminal {
  write(text: string): void
  writeError(text: string): void
}

const processTerminal: Terminal = {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
}

/** Runs the command line and gives its exit code: 0 when all went well, 1 when a command failed, 2 when it was called wrongly. */
export async function run(
  words: string[],
  terminal: Terminal = processTerminal,
  signal?: AbortSignal,
): Promise<number> {
  try {
    const program = createProgram(terminal, signal)
    await program.parseAsync(words.length === 0 ? ['--help'] : words, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.writeError(`gateway-sms: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function createProgram(terminal: Terminal, signal: AbortSignal | undefined): Command {
  const program = new Command('gateway-sms')
    .description('The Gateway SMS API on your own machine.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: (text, write) => write(`gateway-sms: ${inOneLine(text)}; see --help\n`),
    })
  addSandboxCommand(program, terminal, signal)
  return program
}

/** Commander's message without its prefix, its full stop and its line breaks. */
function inOneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.$/, '')
    .replaceAll(/\s*\n\s*/g, ' ')
}
