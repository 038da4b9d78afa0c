import type { Listener, Sandbox } from '../../sandbox/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { Stop } from '../stop.ts'

/** Opens the port of a sandbox. Throws a Stop that says what to do when the machine does not give it. */
export async function openPort(sandbox: Sandbox, port: number): Promise<Listener> {
  try {
    return await sandbox.listen({ port })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new Stop(exitCodes.failed, `port ${port} ${reason}`)
  }
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
