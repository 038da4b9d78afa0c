import { expect, test } from 'vitest'
import { releaseProblem, versionProblem } from './version-rule.ts'

test.each([
  ['## Unreleased', '0.1.0', false, /^$/],
  ['## Unreleased', '0.1.0', true, /needs version 0\.2\.0, and CHANGELOG\.md names no version/],
  ['## 0.1.1 (unreleased)', '0.1.0', true, /names 0\.1\.1/],
  ['## 0.2.0 (unreleased)', '0.1.0', true, /^$/],
  ['## 1.3.0 (unreleased)', '1.2.3', true, /needs version 2\.0\.0/],
  ['## [2.0.0] - 2027-01-01', '1.2.3', true, /^$/],
  ['## 10.0.0', '9.9.9', true, /^$/],
])(
  'after %s, released %s, a breaking change (%s) is refused as it should be',
  (heading, released, breaking, problem) => {
    const changelog = `# Changelog\n\n${heading}\n`
    const found = versionProblem({ changelog, released, packaged: released }, breaking)
    expect(found ?? '').toMatch(problem)
  },
)

test('released specs of an older version than the package are refused, breaking change or none', () => {
  const versions = { changelog: '## 0.3.0', released: '0.1.0', packaged: '0.2.0' }
  expect(versionProblem(versions, false)).toMatch(
    /specs of 0\.1\.0, and package\.json is at 0\.2\.0/,
  )
})

test.each([
  ['0.1.1', false, /^$/],
  ['0.1.0', false, /^$/],
  ['0.2.0', true, /^$/],
  ['0.1.1', true, /needs version 0\.2\.0/],
  ['0.0.9', false, /older than 0\.1\.0/],
  ['next', false, /no version such as/],
])(
  'specs are released as %s, with a breaking change (%s), or refused',
  (version, breaking, problem) => {
    const found = releaseProblem(version, '0.1.0', breaking)
    expect(found ?? '').toMatch(problem)
  },
)
