import { asCurl, type Finding, type RunResult } from '../../contract/index.ts'
import { count } from '../output/count.ts'
import { printable, printableLine } from '../output/printable.ts'

/** What a run is going to do, and what it may cost. */
export function describeRun(name: string, maySpend: boolean): string {
  const means = maySpend
    ? 'Messages are sent, and paid for if the gateway asks for it.'
    : 'Nothing is sent to a telephone: test messages, transactions that are discarded, numbers of fiction.'
  return `Checking ${printableLine(name)}. ${means}\n\n`
}

/** What came of a run, to be read in ten seconds; each difference with the calls that show it. */
export function describeFindings(result: RunResult): string {
  const { findings, checks, exercised, notTried, answers, took, seed } = result
  const seen = new Set(exercised.map(({ operation, status }) => `${operation} ${status}`)).size
  const summary = [
    `${count(checks.length, 'check')}, ${count(answers, 'answer')}, ${count(seen, 'documented response')} seen, in ${(took / 1000).toFixed(1)} s (seed ${seed})`,
    ...bySide(result),
    ...notTried.map(({ check, reason }) => `not tried: ${check}: ${reason}`),
    findings.length === 0
      ? 'The gateway does what its documents say.'
      : `${count(findings.length, 'difference')} from the documents`,
  ]
  return `${findings.map(describe).join('')}${printable(summary.join('\n'))}\n`
}

function bySide({ checks }: RunResult): string[] {
  const groups = Map.groupBy(checks, ({ side }) => side)
  return Array.from(groups, ([side, own]) => {
    const failed = own.filter(({ findings }) => findings > 0).length
    return `  ${side.padEnd(10)} ${own.length - failed} of ${own.length} hold`
  })
}

function describe({ check, side, expected, found, source, calls }: Finding): string {
  const rule = source === undefined ? '' : ` (${source})`
  const lines = [
    `✗ ${side}: ${check}${rule}`,
    `  expected ${expected}`,
    `  found    ${found}`,
    ...calls.flatMap((call) => asCurl(call).split('\n')).map((line) => `    ${line}`),
  ]
  return `${printable(lines.join('\n'))}\n\n`
}
