import type { Difference } from '../../tools/matrix/differences.ts'
import type { TestResult } from '../../tools/matrix/runner/run-tests.ts'

/** What the results of a runtime come to. */
export interface Verdict {
  passed: number
  /** Known differences, and tests of what only vitest has. */
  leftOut: number
  /** What is wrong, a test each. */
  problems: readonly string[]
}

/** Holds the results of a runtime against the differences that are known of it. A difference that is none any more is a problem. */
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
    else if (isKnown) problems.push(`${file}: ${name}\nholds, and is listed as a difference`)
    else passed += 1
  }
  if (passed === 0) problems.push('no test passed')
  return { passed, leftOut, problems }
}

/** The files that a runtime can run at all. */
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
