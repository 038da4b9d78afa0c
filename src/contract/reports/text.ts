import { asCurl } from '../http/curl.ts'
import type { Finding, SkippedCheck } from '../finding.ts'
import { countChecks, type RunResult } from '../run-checks.ts'

/** Describes the requests that a run will make, and whether they may cost money. */
export function describeRun(name: string, spends: 'sandbox' | 'yes' | 'no'): string {
  const means = {
    sandbox:
      "The gateway is a sandbox. The checks use new accounts, and restore the sandbox's state and time afterwards.",
    yes: 'The checks send messages that may cost money.',
    no: 'Without --spend, the checks send only test messages, and discard every transaction that they open.',
  }[spends]
  return `Checking ${name}. ${means}\n\n`
}

/** Renders a run's result as text, with the calls that reproduce each difference. */
export function toText(result: RunResult): string {
  const { findings, remarks, exercised, skipped: reasons, responses, took, seed } = result
  const { passed, failed, skipped } = countChecks(result)
  const seen = new Set(exercised.map(({ operation, status }) => `${operation} ${status}`)).size
  const summary = [
    `${count(responses, 'response')} in ${(took / 1000).toFixed(1)} s, ${count(seen, 'documented response')} seen (seed ${seed})`,
    ...bySide(result),
    ...groupedReasons(reasons),
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ]
  return [
    ...findings.map((finding) => describe('✗', finding)),
    ...remarks.map((remark) => describe('remark:', remark)),
    `${summary.join('\n')}\n`,
  ].join('')
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

function bySide({ checks }: RunResult): string[] {
  return Array.from(
    Map.groupBy(checks, ({ side }) => side),
    ([side, own]) => {
      const { passed, failed, skipped } = countChecks({ checks: own })
      return `  ${side.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped`
    },
  )
}

function groupedReasons(skipped: readonly SkippedCheck[]): string[] {
  return Array.from(
    Map.groupBy(skipped, ({ reason }) => reason),
    ([reason, own]) => {
      const names = own.map(({ check }) => check)
      const some = names.length > 3 ? [...names.slice(0, 2), `and ${names.length - 2} more`] : names
      return `  skipped, or run only in part, because ${reason}: ${some.join('; ')}`
    },
  )
}

function describe(mark: string, finding: Finding): string {
  const { check, side, expected, found, source, places, checks, calls } = finding
  const rule = source === undefined ? '' : ` (${source})`
  const lines = [
    `${mark} ${side}: ${check}${rule}`,
    `  expected ${expected}`,
    `  found    ${found}`,
    ...(places > 1
      ? [
          `  in ${places} places, found by ${count(checks.length, 'check')}. The calls for the first place:`,
        ]
      : []),
    ...calls.flatMap((call) => asCurl(call).split('\n')).map((line) => `    ${line}`),
  ]
  return `${lines.join('\n')}\n\n`
}
