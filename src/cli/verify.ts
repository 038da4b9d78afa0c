import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { askFirst } from './input/ask-first.ts'
import { readCount, readDuration } from './input/flag-values.ts'
import { count } from './output/count.ts'
import { printable } from './output/printable.ts'
import { jsonDocument } from './output/json.ts'
import { UsageError, CliError } from './cli-error.ts'
import type { Context } from './terminal/context.ts'

interface Flags extends ConnectionFlags {
  side?: Side[]
  seed: number
  runs: number
  timeLimit: number
  spend?: true
  yes?: true
  json?: true
  junit?: string
  html?: string
  tokenService?: string
  allowSkipped?: true
}

type Side = (typeof sides)[number]

const sides = ['responses', 'protocol', 'properties', 'model'] as const

/** `gateway-sms verify`: checks a gateway against its documentation. */
export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .description('Check whether a gateway behaves as documented.')
    .argument('[url]', 'URL of the gateway to check, instead of --base-url')
    .addOption(
      new Option(
        '--side <name>',
        `run only one part of the checks (${sides.join(', ')}); can be repeated`,
      )
        .choices(sides)
        .argParser((name: string, others: Side[] | undefined) => [
          ...(others ?? []),
          readSide(name),
        ]),
    )
    .option('--seed <number>', 'seed for the generated requests', readCount, 1)
    .option('--runs <count>', 'number of requests per property', readCount, 25)
    .option('--time-limit <duration>', 'maximum duration of the run', readDuration, 300)
    .option('--spend', 'allow messages that cost money and may reach a phone')
    .option('--token-service <url>', "URL of the token service, if it differs from the gateway's")
    .option('--allow-skipped', 'exit with 0 even if some checks were skipped')
    .option('--yes', 'skip the confirmation before spending money')
    .option('--json', 'print the result as JSON')
    .option('--junit <file>', 'write the result to a file as JUnit XML')
    .option('--html <file>', 'write the result to a file as an HTML page, including the coverage')
    .addHelpText('after', help)
    .action((url: string | undefined, flags: Flags) => verify(context, url, flags))
  addConnectionOptions(command)
}

const help = `
Checking a sandbox is free. The checks use their own accounts, and restore the sandbox's state and
time afterwards. With any other gateway, including other servers on this machine, the checks send only
test messages, and discard every transaction that they open. Add --spend to allow messages that cost
money. The report lists the checks that were skipped, and why.

Exit code 1 means that the gateway differs from its documentation. Exit code 6 means that no
differences were found, but some checks were skipped.

Examples:
  gateway-sms sandbox exec -- gateway-sms verify
  gateway-sms verify http://127.0.0.1:4010 --html report.html`

function readSide(name: string): Side {
  const side = sides.find((each) => each === name)
  if (side === undefined) throw new UsageError(`--side must be one of ${sides.join(', ')}`)
  return side
}

async function verify(context: Context, url: string | undefined, flags: Flags): Promise<void> {
  const { terminal, signal } = context
  const { readVerifyTarget } = await import('./verifying/read-target.ts')
  const { countChecks, describeRun, runChecks, toJUnit, toPage, toText } =
    await import('../contract/index.ts')
  const { target, name, costs, sandbox } = await readVerifyTarget(context, url, flags)
  try {
    if (flags.spend && costs && !flags.yes) {
      await askFirst(context, `${name}: send messages that cost money and may reach a phone?`)
    }
    const spends = sandbox !== undefined ? 'sandbox' : target.maySpend ? 'yes' : 'no'
    if (!flags.json) terminal.write(printable(describeRun(name, spends)))
    const result = await runChecks(target, {
      seed: flags.seed,
      runs: flags.runs,
      timeLimit: flags.timeLimit * 1000,
      signal,
      ...(flags.side === undefined ? {} : { sides: flags.side }),
      onProgress: ({ check, done, total }) => context.progress(`${done} of ${total}: ${check}`),
    })
    context.progress('')
    if (flags.junit !== undefined) await writeReport('--junit', flags.junit, toJUnit(result))
    if (flags.html !== undefined) await writeReport('--html', flags.html, toPage(name, result))
    terminal.write(flags.json ? jsonDocument(result) : printable(toText(result)))
    if (result.responses === 0) {
      const { proxyAdvice } = await import('./output/proxy-advice.ts')
      for (const line of proxyAdvice(terminal.env)) context.remark(line)
    }
    if (result.findings.length > 0) {
      const found = count(result.findings.length, 'difference')
      throw new CliError(exitCodes.failed, `${found} found between ${name} and its documentation`)
    }
    const { skipped } = countChecks(result)
    if (skipped > 0 && flags.allowSkipped !== true) {
      const why = 'see the reasons above, or add --allow-skipped to exit with 0'
      throw new CliError(exitCodes.skipped, `${count(skipped, 'check')} skipped at ${name}: ${why}`)
    }
  } finally {
    await sandbox?.restore()
  }
}

async function writeReport(option: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new CliError(exitCodes.failed, `${option}: the file cannot be written (${reason})`)
  }
}
