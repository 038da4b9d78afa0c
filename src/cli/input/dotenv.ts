import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UsageError } from '../cli-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Adds a file's variables to the environment. As with Node's `--env-file`, variables that are already set take precedence. */
export function withDotenv(env: Environment, file: string): Environment {
  return { ...parseEnv(readText(file)), ...env }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--dotenv: the file cannot be read (${code ?? 'unknown reason'})`)
  }
}
