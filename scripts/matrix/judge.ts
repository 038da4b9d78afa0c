import type { Difference } from '../../tools/matrix/differences.ts'
import type { TestResult } from '../../tools/matrix/runner/run-tests.ts'

/** The verdict on a runtime's results. */
export interface Verdict {
  passed: number
  /** The number of known differences, and of tests that need Vitest. */
  leftOut: number
  /** The failures, one per test. */
  problems: readonly string[]
}

/** Compares a runtime's results with its known differences. A known difference that no longer occurs is a problem. */
export function judge(
  results: readonly TestResult[],
  runtime: string,
  known: readonly Difference[],
): Verdict {
  const ofThis = known.filter(({ runtimes }) => runtimes.includes(runtime))
  let passed = 0
  let leftOut = 0
  const problems: string[] = []
  for (const { file, name, state, reason = '' } of results) {
    const isKnown = ofThis.some((each) => each.file === file && each.name === name)
    if (state === 'left out' || (state === 'failed' && isKnown)) leftOut += 1
    else if (state === 'failed') problems.push(`${file}: ${name}\n${reason}`)
    else if (isKnown)
      problems.push(
        `${file}: ${name}\npasses, although it is a known difference: remove it from the list`,
      )
    else passed += 1
  }
  if (passed === 0) problems.push('no test passed')
  return { passed, leftOut, problems }
}

/** Returns the files that a runtime can run. */
export function filesFor(
  files: readonly string[],
  runtime: string,
  known: readonly Difference[],
): string[] {
  return files.filter(
    (file) =>
      !known.some(
        (each) => each.file === file && each.name === undefined && each.runtimes.includes(runtime),
      ),
  )
}
