import { expect, test } from 'vitest'
import type { Difference } from '../../tools/matrix/differences.ts'
import type { TestResult } from '../../tools/matrix/runner/run-tests.ts'
import { filesFor, judge } from './judge.ts'

const file = 'a.test.ts'
const known: readonly Difference[] = [
  { runtimes: ['Bun'], file, name: 'differs', reason: 'it is Bun' },
  { runtimes: ['Bun'], file: 'b.test.ts', reason: 'it needs a server' },
]

function results(states: Record<string, TestResult['state']>): TestResult[] {
  return Object.entries(states).map(([name, state]) => ({ file, name, state, reason: 'because' }))
}

test('a failed test is a problem with its reason', () => {
  const verdict = judge(results({ holds: 'passed', breaks: 'failed' }), 'Bun', known)
  expect(verdict).toEqual({ passed: 1, leftOut: 0, problems: ['a.test.ts: breaks\nbecause'] })
})

test('a known difference is skipped only in its runtimes', () => {
  const differs = results({ holds: 'passed', differs: 'failed', other: 'left out' })
  expect(judge(differs, 'Bun', known)).toEqual({ passed: 1, leftOut: 2, problems: [] })
  expect(judge(differs, 'Deno', known).problems).toHaveLength(1)
})

test('a known difference that no longer exists is a problem', () => {
  const { problems } = judge(results({ holds: 'passed', differs: 'passed' }), 'Bun', known)
  expect(problems).toEqual([
    'a.test.ts: differs\npasses, although it is a known difference: remove it from the list',
  ])
})

test('a run without tests is a problem', () => {
  expect(judge([], 'Bun', known).problems).toEqual(['no test passed'])
})

test('a file that a runtime cannot run is skipped there', () => {
  const files = [file, 'b.test.ts']
  expect(filesFor(files, 'Bun', known)).toEqual([file])
  expect(filesFor(files, 'Deno', known)).toEqual(files)
})
