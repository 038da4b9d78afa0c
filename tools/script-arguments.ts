// Reads the arguments of the repository's scripts. A script that cannot start ends with a message and exit code 2.
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Parses the options of a script. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** Returns an option's value as a whole number. */
export function wholeNumber(option: string, text: string, min: number): number {
  if (!/^\d{1,15}$/u.test(text) || Number(text) < min) {
    refuse(`${option} must be a whole number of at least ${min}, but is '${text}'.`)
  }
  return Number(text)
}

/** Refuses names that do not exist. `kind` says what they name, and `hint` which names there are. */
export function checkNames(
  kind: string,
  names: readonly string[],
  known: readonly string[],
  hint = `Use ${known.join(', ')}.`,
): void {
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) refuse(`There is no ${kind} '${unknown.join("', '")}'. ${hint}`)
}

export function refuse(problem: string): never {
  console.error(problem)
  process.exit(2)
}
