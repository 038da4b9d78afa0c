import type { Listener, ListenOptions, Sandbox } from '../../sandbox/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'
import { adminTokenVariable } from '../input/connection-options.ts'

/** Opens the sandbox's port. Throws a CliError with advice if the port is unavailable, and a UsageError for an invalid flag. */
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

/** Replaces the names of options in an error message with the names of the corresponding flags and environment variables. */
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
    return 'is in use: choose another with --port, or any free one with --port 0'
  if (code === 'EACCES')
    return 'needs more privileges: choose 1024 or higher with --port, or any free one with --port 0'
  return undefined
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
