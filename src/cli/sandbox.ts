import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Assumptions, Sandbox, SandboxOptions } from '../sandbox/index.ts'
import { Misuse } from './stop.ts'
import type { Context } from './terminal/context.ts'

interface Flags {
  port: number
  credit: number
  seed: string
  clock: 'real' | 'manual'
  assume: Record<string, string>
  assumptions?: boolean
}

const defaultPort = 4010

/** `gateway-sms sandbox`: the gateway on a port of this machine, until it is interrupted. */
export function addSandboxCommand(program: Command, context: Context): void {
  program
    .command('sandbox')
    .description(
      'Start the gateway on this machine. Nothing is sent to a telephone; everything is gone when it stops.',
    )
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
    .option('--assumptions', 'list what is assumed of the gateway, and stop')
    .addHelpText(
      'after',
      '\nExample:\n  gateway-sms sandbox --port 0 --credit 5 --assume repeatedNumber=merged',
    )
    .action(async (flags: Flags) => {
      if (flags.assumptions === true) context.terminal.write(await listAssumptions())
      else await serve(flags, context)
    })
}

async function serve(flags: Flags, { terminal, signal }: Context): Promise<void> {
  await using sandbox = await create(flags)
  const { url } = await sandbox.listen({ port: flags.port })
  terminal.write(describe(sandbox, url))
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  terminal.write('\nStopped.\n')
}

async function create({ credit, seed, clock, assume }: Flags): Promise<Sandbox> {
  const { assumptions, createSandbox } = await import('../sandbox/index.ts')
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

function describe(sandbox: Sandbox, url: string): string {
  const token = sandbox.token()
  const body = JSON.stringify({
    sender: 'Acme',
    body: 'Hi {{name}}!',
    recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
  })
  return `Gateway SMS sandbox on ${url}

  token      ${token}
  account    ${sandbox.credentials.email}, API key ${sandbox.credentials.apiKey}
  credit     ${sandbox.credit} euro

Send a message:

  curl ${url}/messages/ \\
    -H 'Authorization: Bearer ${token}' \\
    -H 'Content-Type: application/json' \\
    -d '${body}'

Ctrl+C stops it, and everything in it is gone.
`
}

async function listAssumptions(): Promise<string> {
  const { assumptions } = await import('../sandbox/index.ts')
  const entries = Object.entries(assumptions).map(
    ([name, { id, statement, default: normal, values }]) => {
      const choices = Object.entries(values).map(
        ([value, meaning]) => `    ${value === normal ? '*' : ' '} ${value}: ${meaning}\n`,
      )
      return `${id} ${name}\n  ${statement}\n${choices.join('')}`
    },
  )
  return `${entries.join('\n')}\n* is the default. Change one with --assume NAME=VALUE.\n`
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
