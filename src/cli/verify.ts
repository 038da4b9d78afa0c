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
  allowUntried?: true
}

type Side = (typeof sides)[number]

const sides = ['responses', 'protocol', 'properties', 'model'] as const

/** `gateway-sms verify`: checks whether a gateway follows its documents. */
export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .description('Check whether a gateway follows its documents.')
    .argument('[url]', 'address of the gateway, in place of --base-url')
    .addOption(
      new Option('--side <name>', `one part of the checks (${sides.join(', ')}); can be repeated`)
        .choices(sides)
        .argParser((name: string, others: Side[] | undefined) => [
          ...(others ?? []),
          readSide(name),
        ]),
    )
    .option('--seed <number>', 'the same seed makes the same requests', readCount, 1)
    .option('--runs <count>', 'how many requests each property makes', readCount, 25)
    .option('--time-limit <time>', 'how long the run may take', readDuration, 300)
    .option('--spend', 'allow messages that cost money and may reach a phone')
    .option('--token-service <url>', 'address of the token service, if it differs')
    .option('--allow-untried', 'exit with 0 even if some checks could not be tried')
    .option('--yes', 'do not ask before money is spent')
    .option('--json', 'print the result as a JSON document')
    .option('--junit <file>', 'write the result as JUnit XML')
    .option('--html <file>', 'write the result as an HTML page, with the coverage')
    .addHelpText('after', help)
    .action((url: string | undefined, flags: Flags) => verify(context, url, flags))
  addConnectionOptions(command)
}

const help = `
Only a sandbox that proves to be one is free: there the checks use new accounts, and restore its
state and time afterwards. Anywhere else, even on this machine, they send only test messages and
transactions that they discard, unless --spend is given, and report what they could not try.

Exit code 1 means that the gateway differs from its documents, 6 that nothing is wrong but not
everything could be tried.

Example:
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
      await askFirst(context, `Send messages at ${name} that cost money and may reach a phone?`)
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
      throw new CliError(exitCodes.failed, `${found} from the documents at ${name}`)
    }
    const { notTried } = countChecks(result)
    if (notTried > 0 && flags.allowUntried !== true) {
      const why = 'see the reasons above; --allow-untried lets this pass'
      throw new CliError(
        exitCodes.untried,
        `${count(notTried, 'check')} not tried at ${name}: ${why}`,
      )
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
