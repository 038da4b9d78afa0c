import type { Listener, ListenOptions, Sandbox } from '../../sandbox/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'
import { adminTokenVariable } from './options.ts'

/** Opens the port of a sandbox. Throws a CliError that says what to do when the machine does not give it, and a UsageError for a wrong flag. */
export async function openPort(sandbox: Sandbox, options: ListenOptions): Promise<Listener> {
  try {
    return await sandbox.listen(options)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(inFlags(error.message))
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new CliError(exitCodes.failed, `port ${String(options.port)} ${reason}`)
  }
}

/** What is an option to a program is a flag or a variable here. */
function inFlags(message: string): string {
  return message
    .replaceAll("the option 'adminToken'", adminTokenVariable)
    .replaceAll("an 'adminToken'", adminTokenVariable)
    .replaceAll("the option 'allowedHosts'", '--allow-host')
    .replaceAll("the option 'host'", '--host')
    .replaceAll("the sandbox option 'seed'", '--seed')
    .replaceAll("'predictableSecrets: true'", '--predictable-secrets')
}

function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)
  if (code === 'EADDRINUSE')
    return 'is taken: choose another with --port, or a free one with --port 0'
  if (code === 'EACCES')
    return 'is not for everybody: choose one from 1024 on with --port, or a free one with --port 0'
  return undefined
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
