import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UsageError } from '../cli-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The environment with the variables of a file, where it has none of its own, as Node's `--env-file` does it. */
export function withEnvFile(env: Environment, file: string): Environment {
  return { ...parseEnv(readText(file)), ...env }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`the file of --env-file cannot be read (${code ?? 'unknown'})`)
  }
}
