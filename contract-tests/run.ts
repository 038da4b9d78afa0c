// `npm run contract`: runs the entire contract suite.
import { writeFile } from 'node:fs/promises'
import { countChecks, toJUnit, toPage, toText } from '../src/contract/index.ts'
import { readArguments, wholeNumber } from '../tools/script-arguments.ts'
import { coverageOf, inWords } from './coverage/coverage.ts'
import { runContract } from './run/run-contract.ts'

const usage = `Usage: npm run contract -- [options]
Runs the package's checks, Dredd, Prism, the known differences and the known bugs on the sandbox.
  --seed N           the same seed makes the same requests (1)
  --runs N           how many requests each property makes (25)
  --no-bugs          skip the known bugs
  --junit FILE       write the result as JUnit XML
  --html FILE        write the result as an HTML page, with the coverage

The exit code is 0, 1 if something is wrong, or 2 for a wrong argument.`

const { values } = readArguments({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '25' },
    'no-bugs': { type: 'boolean', default: false },
    junit: { type: 'string' },
    html: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else process.exitCode = await run()

async function run(): Promise<number> {
  const seed = wholeNumber('--seed', values.seed, 0)
  const runs = wholeNumber('--runs', values.runs, 1)
  const isTerminal = process.stderr.isTTY
  const result = await runContract({
    seed,
    runs,
    bugs: !values['no-bugs'],
    onProgress: (what) => {
      if (isTerminal) process.stderr.write(`\r\u001b[K${what.slice(0, 100)}`)
    },
  })
  if (isTerminal) process.stderr.write('\r\u001b[K')
  if (values.junit !== undefined) await writeFile(values.junit, toJUnit(result))
  if (values.html !== undefined) await writeFile(values.html, toPage('the sandbox', result))
  process.stdout.write(toText(result))
  const coverage = coverageOf(result)
  console.log(inWords(coverage))
  if (result.bugs !== undefined) {
    console.log(`caught ${result.bugs.caught} of ${result.bugs.known} known bugs`)
  }
  const isAll = coverage.gaps.length === 0 && countChecks(result).skipped === 0
  return result.findings.length === 0 && isAll ? 0 : 1
}
