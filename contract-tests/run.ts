// The whole contract suite in one command: `npm run contract`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { countChecks, toJUnit, toPage, toText } from '../src/contract/index.ts'
import { coverageOf, inWords } from './coverage/coverage.ts'
import { runContract } from './run/run-contract.ts'

const usage = `Usage: npm run contract -- [options]
  --target sandbox   everything, against the sandbox of this package: the package's own checks, Dredd, Prism,
                     the known differences and the known bugs (default)
  --target prism     the client against Prism, which answers what the specs document and keeps nothing
  --target URL       what can be asked of any gateway: the same as \`gateway-sms verify URL\`
  --token TOKEN      of a gateway at a URL; better in GATEWAY_SMS_TOKEN, where no other user sees it
  --spend            let a gateway at a URL send messages that cost money and may reach a phone
  --seed N, --runs N from what requests are made, and how many each property makes
  --no-bugs          without the known bugs
  --side NAME        of a gateway at a URL: one part of the checks; can be repeated
  --time-limit TIME  of a gateway at a URL: how long it may take in all, such as 5m
  --junit FILE       write the result as JUnit XML
  --html FILE        write the result as a page, with what was covered`

const options = {
  target: { type: 'string', default: 'sandbox' },
  token: { type: 'string' },
  spend: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  runs: { type: 'string', default: '25' },
  'no-bugs': { type: 'boolean', default: false },
  side: { type: 'string', multiple: true },
  'time-limit': { type: 'string' },
  junit: { type: 'string' },
  html: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const { values, tokens } = readFlags(process.argv.slice(2))

process.exitCode = await run()

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, tokens: true, options })
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return process.exit(2)
  }
}

function run(): Promise<number> | number {
  const { target, help } = values
  if (help) {
    console.log(usage)
    return 0
  }
  if (target === 'sandbox') return againstSandbox()
  if (target === 'prism') return againstPrism()
  if (URL.canParse(target)) return againstAny(target)
  console.error(`--target must be sandbox, prism, or a URL; it is ${target}\n\n${usage}`)
  return 2
}

async function againstSandbox(): Promise<number> {
  const isTerminal = process.stderr.isTTY
  const result = await runContract({
    seed: Number(values.seed),
    runs: Number(values.runs),
    bugs: !values['no-bugs'],
    onProgress: (what) => {
      if (isTerminal) process.stderr.write(`\r\u001b[K${what.slice(0, 100)}`)
    },
  })
  if (isTerminal) process.stderr.write('\r\u001b[K')
  const name = 'the sandbox'
  if (values.junit !== undefined) await writeFile(values.junit, toJUnit(result))
  if (values.html !== undefined) await writeFile(values.html, toPage(name, result))
  process.stdout.write(toText(result))
  const coverage = coverageOf(result)
  console.log(inWords(coverage))
  if (result.bugs !== undefined) {
    console.log(`caught ${result.bugs.caught} of ${result.bugs.known} known bugs`)
  }
  const isAll = coverage.gaps.length === 0 && countChecks(result).notTried === 0
  return result.findings.length === 0 && isAll ? 0 : 1
}

/** A mock keeps nothing, so nothing that was sent before can be asked for: only the client is tried on it. */
function againstPrism(): Promise<number> {
  console.log(
    'The client against Prism, call by call; a mock keeps nothing, so no other check fits it.',
  )
  return spawned('npx', [
    'vitest',
    'run',
    '--project',
    'contract',
    'contract-tests/prism/mock.test.ts',
  ])
}

/** What the command of the package does, with the same words. */
function againstAny(url: string): Promise<number> {
  const rest = tokens.flatMap((token) => {
    if (token.kind !== 'option' || token.name === 'target' || token.name === 'token') return []
    return token.value === undefined ? [token.rawName] : [token.rawName, token.value]
  })
  const main = new URL('../src/cli/main.ts', import.meta.url).pathname
  const token = values.token === undefined ? {} : { GATEWAY_SMS_TOKEN: values.token }
  return spawned(process.execPath, [main, 'verify', url, ...rest], token)
}

async function spawned(
  command: string,
  words: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const env = { ...process.env, ...environment }
  const [code] = await once(spawn(command, words, { stdio: 'inherit', env }), 'exit')
  return Number(code ?? 1)
}
