import { asCurl, type Finding, type RunResult } from '../../contract/index.ts'
import { escapeMarkup } from './escape-markup.ts'

/** A run as JUnit XML, which continuous integration shows: a suite for each side, a case for each check. */
export function toJUnit({ checks, findings, took }: RunResult): string {
  const sides = [...new Set([...checks, ...findings].map(({ side }) => side))]
  const suites = sides.map((side) => {
    const own = checks.filter((check) => check.side === side)
    const found = findings.filter((finding) => finding.side === side)
    const known = new Set(own.map(({ check }) => check))
    const cases = [
      ...own.map(({ check, took }) => testCase(side, check, took, found)),
      // What ended the run is the finding of no check.
      ...found
        .filter(({ check }) => !known.has(check))
        .map(({ check }) => testCase(side, check, 0, found)),
    ]
    const failures = cases.filter((text) => text.includes('<failure')).length
    return `  <testsuite name="${side}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gateway-sms verify" time="${(took / 1000).toFixed(3)}">
${suites.join('')}</testsuites>
`
}

function testCase(side: string, check: string, took: number, found: readonly Finding[]): string {
  const own = found.filter((finding) => finding.check === check)
  const attributes = `classname="gateway-sms.${side}" name="${escapeMarkup(check)}" time="${(took / 1000).toFixed(3)}"`
  if (own.length === 0) return `    <testcase ${attributes}/>\n`
  const failures = own.map(({ expected, found, calls }) => {
    const message = escapeMarkup(`expected ${expected}, found ${found}`)
    return `      <failure message="${message}">${escapeMarkup(calls.map(asCurl).join('\n'))}</failure>\n`
  })
  return `    <testcase ${attributes}>\n${failures.join('')}    </testcase>\n`
}
