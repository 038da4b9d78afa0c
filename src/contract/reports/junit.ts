import { asCurl } from '../http/curl.ts'
import type { Finding } from '../finding.ts'
import type { CheckResult, RunResult } from '../run-checks.ts'
import { escapeMarkup } from './page.ts'

/** Renders a run as JUnit XML, with a suite for each side and a case for each check. */
export function toJUnit(result: RunResult): string {
  const { checks, findings, took } = result
  const known = new Set(checks.map(({ check }) => check))
  // The finding that ended the run belongs to no check.
  const others = findings
    .filter(({ check }) => !known.has(check))
    .map(({ check, side }) => ({ check, side, took: 0, findings: 1, status: 'failed' as const }))
  const suites = Array.from(
    Map.groupBy([...checks, ...others], ({ side }) => side),
    ([side, own]) => {
      const count = (wanted: CheckResult['status']) =>
        own.filter(({ status }) => status === wanted).length
      const counts = `tests="${own.length}" failures="${count('failed')}" skipped="${count('skipped')}"`
      const cases = own.map((check) => testCase(check, result))
      return `  <testsuite name="${side}" ${counts}>\n${cases.join('')}  </testsuite>\n`
    },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gateway-sms verify" time="${(took / 1000).toFixed(3)}">
${suites.join('')}</testsuites>
`
}

function testCase({ check, side, took, status }: CheckResult, result: RunResult): string {
  const attributes = `classname="gateway-sms.${side}" name="${escapeMarkup(check)}" time="${(took / 1000).toFixed(3)}"`
  if (status === 'passed') return `    <testcase ${attributes}/>\n`
  const inside =
    status === 'failed'
      ? result.findings.filter(({ checks }) => checks.includes(check)).map(failure)
      : [skippedElement(check, result)]
  return `    <testcase ${attributes}>\n${inside.join('')}    </testcase>\n`
}

function failure({ expected, found, places, calls }: Finding): string {
  const message = escapeMarkup(`expected ${expected}, found ${found} (places: ${places})`)
  return `      <failure message="${message}">${escapeMarkup(calls.map(asCurl).join('\n'))}</failure>\n`
}

function skippedElement(check: string, { skipped }: RunResult): string {
  const reasons = skipped.filter((one) => one.check === check).map(({ reason }) => reason)
  return `      <skipped message="${escapeMarkup(reasons.join('; '))}"/>\n`
}
