import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const files = globSync(['.github/workflows/*.yml', 'examples/github-actions/*.yml'])

interface Workflow {
  name: string
  on: object
  permissions: Record<string, string>
  jobs: Record<string, { 'timeout-minutes': number; steps: { uses?: string; run?: string }[] }>
}

test('there are workflows', () => {
  expect(files.length).toBeGreaterThan(2)
})

test.each(files)('%s names only scripts and files that are there', (file) => {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run))
  const named = runs.flatMap((run) =>
    Array.from(run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g), ([, name]) => name),
  )
  expect(named.filter((name) => name === undefined || scripts[name] === undefined)).toEqual([])
  const paths = runs.flatMap((run) => run.match(/(?:\.ci|tests|contract-tests)\/[\w./-]+/g) ?? [])
  expect(paths.filter((path) => globSync(path).length === 0)).toEqual([])
})

test.each(files)('%s may do little, and not for ever', (file) => {
  const { permissions, jobs } = parse(readFileSync(file, 'utf8')) as Workflow
  expect(permissions).toBeDefined()
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const { uses } of job.steps) expect(uses ?? '@v0').toMatch(/@v\d+$/)
  }
})
