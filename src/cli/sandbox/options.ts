import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Assumptions, Sandbox, SandboxOptions } from '../../sandbox/index.ts'
import { Misuse } from '../stop.ts'

/** The sandbox that was asked for. */
export interface SandboxFlags {
  port: number
  credit: number
  seed: string
  clock: 'real' | 'manual'
  assume: Record<string, string>
}

/** Adds the flags of a command that starts a sandbox. */
export function addSandboxOptions(command: Command, defaultPort: number): Command {
  return command
    .option('-p, --port <port>', 'port on 127.0.0.1; 0 picks a free one', readPort, defaultPort)
    .option('--credit <euro>', 'euro on the account', readEuro, 100)
    .option('--seed <text>', 'what ids and tokens are made from', 'gateway-sms')
    .addOption(
      new Option('--clock <kind>', 'manual stands still')
        .choices(['real', 'manual'])
        .default('real'),
    )
    .option(
      '--assume <switch=value>',
      'change what is assumed of the gateway; can be repeated',
      readAssumption,
      {},
    )
}

/** Makes the sandbox. Throws a Misuse for a flag outside its limits. */
export async function makeSandbox({ credit, seed, clock, assume }: SandboxFlags): Promise<Sandbox> {
  const { assumptions, createSandbox } = await import('../../sandbox/index.ts')
  const options: SandboxOptions = {
    credit,
    seed,
    clock,
    assumptions: checkAssumptions(assume, assumptions),
  }
  try {
    return createSandbox(options)
  } catch (error) {
    // An option outside its limits.
    if (error instanceof RangeError) throw new Misuse(error.message)
    throw error
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}

function readEuro(text: string): number {
  const euro = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(euro)) return euro
  throw new InvalidArgumentError('An amount is a number such as 5 or 0.5.')
}

/** `NAME=VALUE`, added to those before it. */
function readAssumption(
  text: string,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  const [name = '', value, ...more] = text.split('=')
  if (name === '' || value === undefined || value === '' || more.length > 0) {
    throw new InvalidArgumentError(
      'An assumption is changed by NAME=VALUE; --assumptions lists them.',
    )
  }
  return { ...others, [name]: value }
}

/** What is not known here is quoted in no error, since it may be anything. */
function checkAssumptions(
  chosen: Readonly<Record<string, string>>,
  known: Readonly<Record<string, { values: object }>>,
): Partial<Assumptions> {
  for (const [name, value] of Object.entries(chosen)) {
    const values = Object.hasOwn(known, name) ? Object.keys(known[name]?.values ?? {}) : undefined
    if (values === undefined) {
      throw new Misuse('--assume: there is no such switch; --assumptions lists them')
    }
    if (!values.includes(value)) throw new Misuse(`--assume: ${name} can be ${values.join(' or ')}`)
  }
  return chosen
}
