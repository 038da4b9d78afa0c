import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { addConnectionOptions, type ConnectionFlags } from './input/connection-options.ts'
import { askFirst } from './input/ask-first.ts'
import { readCount, readDuration } from './input/flag-values.ts'
import { count } from './output/count.ts'
import { jsonDocument } from './output/json.ts'
import { Misuse, Stop } from './stop.ts'
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
}

type Side = (typeof sides)[number]

const sides = ['responses', 'protocol', 'properties', 'model'] as const

/** `gateway-sms verify`: whether a gateway does what its documents say. */
export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .description('Check whether a gateway does what its documents say.')
    .argument('[url]', 'address of the gateway, in place of --base-url')
    .addOption(
      new Option('--side <name>', `one part of the checks (${sides.join(', ')}); can be repeated`)
        .choices(sides)
        .argParser((name: string, others: Side[] | undefined) => [
          ...(others ?? []),
          readSide(name),
        ]),
    )
    .option('--seed <number>', 'from what requests are made', readCount, 1)
    .option('--runs <count>', 'how many requests each property makes', readCount, 25)
    .option('--time-limit <time>', 'how long it may take in all', readDuration, 300)
    .option('--spend', 'let it send messages that cost money and may reach a telephone')
    .option('--yes', 'do not ask before money is spent')
    .option('--json', 'print the result as a JSON document')
    .option('--junit <file>', 'write the result as JUnit XML')
    .option('--html <file>', 'write the result as a page, with what was covered')
    .addHelpText('after', help)
    .action((url: string | undefined, flags: Flags) => verify(context, url, flags))
  addConnectionOptions(command)
}

const help = `
Without --spend it sends test messages, transactions that it discards, and messages to numbers of
fiction only. A sandbox's time is moved where its control API answers.

Exit code 1 means that the gateway does something otherwise.

Example:
  gateway-sms sandbox exec -- gateway-sms verify
  gateway-sms verify http://127.0.0.1:4010 --html report.html`

function readSide(name: string): Side {
  const side = sides.find((each) => each === name)
  if (side === undefined) throw new Misuse(`--side must be one of ${sides.join(', ')}`)
  return side
}

async function verify(context: Context, url: string | undefined, flags: Flags): Promise<void> {
  const { terminal, signal } = context
  const { readVerifyTarget } = await import('./verifying/read-target.ts')
  const { describeRun, describeFindings } = await import('./verifying/describe.ts')
  const { runChecks } = await import('../contract/index.ts')
  const { target, name, costs } = await readVerifyTarget(context, url, flags)
  if (flags.spend && costs && !flags.yes) {
    await askFirst(context, `Send messages at ${name} that cost money and may reach a telephone?`)
  }
  if (!flags.json) terminal.write(describeRun(name, target.maySpend))
  const result = await runChecks(target, {
    seed: flags.seed,
    runs: flags.runs,
    timeLimit: flags.timeLimit * 1000,
    signal,
    ...(flags.side === undefined ? {} : { sides: flags.side }),
    onProgress: ({ check, done, total }) => context.progress(`${done} of ${total}: ${check}`),
  })
  context.progress('')
  if (flags.junit !== undefined) {
    const { toJUnit } = await import('./verifying/junit.ts')
    await writeReport('--junit', flags.junit, toJUnit(result))
  }
  if (flags.html !== undefined) {
    const { toPage } = await import('./verifying/page.ts')
    await writeReport('--html', flags.html, toPage(name, result))
  }
  terminal.write(flags.json ? jsonDocument(result) : describeFindings(result))
  if (result.answers === 0) {
    const { proxyAdvice } = await import('./output/proxy-advice.ts')
    for (const line of proxyAdvice(terminal.env)) context.remark(line)
  }
  if (result.findings.length === 0) return
  const found = count(result.findings.length, 'difference')
  throw new Stop(exitCodes.failed, `${found} from the documents at ${name}`)
}

async function writeReport(option: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new Stop(exitCodes.failed, `${option}: the file cannot be written (${reason})`)
  }
}
