import { existsSync, rmSync } from 'node:fs'
import { InvalidArgumentError, Option, type Command } from 'commander'
import type {
  ClockKind,
  ListenOptions,
  Sandbox,
  SandboxEvent,
  SandboxOptions,
} from '../../sandbox/index.ts'
import { adminTokenVariable } from '../input/connection-options.ts'
import { readCount, readNumber } from '../input/flag-values.ts'
import { readFileOrInput } from '../input/read-file.ts'
import { printableLine } from '../output/printable.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { checkAssumptions, readAssumption } from './assume.ts'
import type { LogFormat } from './log.ts'

/** The flags that configure the sandbox. */
export interface SandboxFlags {
  port: number
  host?: string
  allowHost?: string[]
  allowCallback?: string[]
  data?: string
  import?: string
  maxMessages?: number
  credit: number
  seed?: string
  predictableSecrets?: boolean
  clock: ClockKind
  throughput?: number
  auth: 'token' | 'any'
  log: LogFormat
  assume: Record<string, string>
}

/** The defaults that differ between the commands that start a sandbox. */
export interface SandboxDefaults {
  port: number
  log: LogFormat
}

/** Adds the flags of a command that starts a sandbox. */
export function addSandboxOptions(command: Command, { port, log }: SandboxDefaults): Command {
  return command
    .option('-p, --port <port>', 'port; 0 picks a free port', readPort, port)
    .option(
      '--host <address>',
      `address to listen on (default: 127.0.0.1); to accept requests from other machines, also set ${adminTokenVariable}`,
    )
    .option('--allow-host <name>', 'host name to accept in requests; can be repeated', readNames)
    .option(
      '--allow-callback <host>',
      'host name, address or range that callbacks may reach in addition to this machine; can be repeated',
      readNames,
    )
    .option('--data <file>', 'keep all data in a file, and load it at the next start')
    .option(
      '--import <file>',
      'start from a snapshot, as returned by GET /_sandbox/v1/snapshot; with --data, the data file must be new',
    )
    .option(
      '--max-messages <count>',
      'keep at most this many messages, and delete the oldest (default: 100000)',
      readCount,
    )
    .option('--credit <euros>', 'initial credit in euros', readEuro, 100)
    .option('--seed <text>', 'seed for ids, tokens and keys (default: random tokens and keys)')
    .option(
      '--predictable-secrets',
      'with --seed and --host: accept that anyone who knows the seed can derive every token',
    )
    .option(
      '--clock <kind>',
      'real, manual (advances only on request), or a multiple of real time such as 60x',
      'real',
    )
    .option(
      '--throughput <rate>',
      'maximum number of recipients to send to per second (default: no limit)',
      readNumber(0, 'The rate must be a number of at least 0'),
    )
    .addOption(
      new Option('--auth <kind>', '`any` disables authentication: requests need no valid token')
        .choices(['token', 'any'])
        .default('token'),
    )
    .addOption(
      new Option('--log <format>', 'format of the event log on stderr, one line per event')
        .choices(['text', 'json', 'none'])
        .default(log),
    )
    .option(
      '--assume <switch=value>',
      'change an assumption about the gateway (see --assumptions); can be repeated',
      readAssumption,
      {},
    )
}

/** Whether the sandbox may already have tokens from an earlier run. */
export function isKept(flags: SandboxFlags): boolean {
  return flags.data !== undefined || flags.import !== undefined
}

/** Creates the sandbox. Throws a UsageError if a flag's value is outside its limits, or if the snapshot is invalid. */
export async function makeSandbox(
  flags: SandboxFlags,
  context: Context,
  onEvent: ((event: SandboxEvent) => void) | undefined,
): Promise<Sandbox> {
  const { assumptions, createSandbox } = await import('../../sandbox/index.ts')
  const { credit, seed, clock, data, maxMessages, throughput, auth, allowCallback } = flags
  if (flags.import !== undefined && data !== undefined && existsSync(data)) {
    throw new UsageError(
      `--import would replace the data in ${printableLine(data)}: to continue with this data, leave out --import, or choose another file with --data`,
    )
  }
  const snapshot =
    flags.import === undefined
      ? undefined
      : await readFileOrInput(context, '--import', flags.import)
  const options: SandboxOptions = {
    credit,
    clock,
    auth,
    onEvent,
    ...(seed === undefined ? {} : { seed }),
    ...(data === undefined ? {} : { data }),
    ...(maxMessages === undefined ? {} : { maxMessages }),
    ...(throughput === undefined ? {} : { throughput }),
    ...(allowCallback === undefined ? {} : { callbacks: { allow: allowCallback } }),
    assumptions: checkAssumptions(flags.assume, assumptions),
  }
  try {
    const sandbox = createSandbox(options)
    if (snapshot !== undefined) await restore(sandbox, snapshot, data)
    return sandbox
  } catch (error) {
    // An option is outside its limits, or a snapshot is invalid.
    if (error instanceof RangeError)
      throw new UsageError(error.message.replace("'callbacks.allow'", '--allow-callback'))
    throw error
  }
}

/** Restores a snapshot. If the snapshot is invalid, deletes the new data file, so that the command can be repeated. */
async function restore(sandbox: Sandbox, snapshot: string, data: string | undefined) {
  try {
    sandbox.restore(snapshot)
  } catch (error) {
    await sandbox.close()
    if (data !== undefined) rmSync(data, { force: true })
    throw error
  }
}

/** Returns the options that determine where the sandbox listens and which requests it accepts. */
export function listenOptions(
  { port, host, allowHost, predictableSecrets }: SandboxFlags,
  { env }: Terminal,
): ListenOptions {
  const adminToken = env[adminTokenVariable]
  return {
    port,
    ...(host === undefined ? {} : { host }),
    ...(allowHost === undefined ? {} : { allowedHosts: allowHost }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(predictableSecrets === undefined ? {} : { predictableSecrets }),
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InvalidArgumentError('The port must be a whole number from 0 to 65535.')
}

function readEuro(text: string): number {
  const euro = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(euro)) return euro
  throw new InvalidArgumentError('The amount must be a number, in euros, such as 5 or 0.5.')
}

function readNames(name: string, others: string[] | undefined): string[] {
  return [...(others ?? []), name]
}
