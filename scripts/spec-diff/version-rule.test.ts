import { expect, test } from 'vitest'
import { releaseProblem, versionProblem, type Bump } from './version-rule.ts'

test.each<[Bump[], string, boolean, RegExp]>([
  [[], '0.1.0', false, /^$/],
  [[], '0.1.0', true, /needs version 0\.2\.0, and the changesets plan no version.*minor/],
  [['patch'], '0.1.0', true, /plan 0\.1\.1/],
  [['patch', 'minor'], '0.1.0', true, /^$/],
  [['minor'], '1.2.3', true, /needs version 2\.0\.0.*plan 1\.3\.0.*major/],
  [['major'], '1.2.3', true, /^$/],
  [['minor'], '0.9.0', true, /^$/],
  [['none'], '9.9.9', true, /needs version 10\.0\.0/],
])(
  'after changesets %j, released %s, a breaking change (%s) is refused unless its version is planned',
  (bumps, released, breaking, problem) => {
    const found = versionProblem({ bumps, released, packaged: released }, breaking)
    expect(found ?? '').toMatch(problem)
  },
)

test('released specs that are older than the package are refused, with or without a breaking change', () => {
  const versions = { bumps: [], released: '0.1.0', packaged: '0.2.0' }
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
  ['0.10.0', true, /^$/],
  ['next', false, /not a version such as/],
  ['v1.0.0', false, /not a version such as/],
  ['1.0.0-rc.1', false, /not a version such as/],
])(
  'specs are released as %s with a breaking change (%s), or refused',
  (version, breaking, problem) => {
    const found = releaseProblem(version, '0.1.0', breaking)
    expect(found ?? '').toMatch(problem)
  },
)
