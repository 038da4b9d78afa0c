import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const files = globSync(['.github/workflows/*.yml', 'examples/github-actions/*.yml'])

/** The examples name this project's own action by the tag of its major version. */
const actionsOfOthers = /uses: (?!OWNER\/gateway-sms@).*/g

interface Workflow {
  name: string
  on: object
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

interface Job {
  'timeout-minutes': number
  permissions?: Record<string, string>
  steps: Step[]
}

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

test('the workflows are found', () => {
  expect(files.length).toBeGreaterThan(2)
})

test.each(files)('%s names only existing scripts and files', (file) => {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run))
  const named = runs.flatMap((run) =>
    Array.from(run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g), ([, name]) => name),
  )
  expect(named.filter((name) => name === undefined || scripts[name] === undefined)).toEqual([])
  const paths = runs.flatMap((run) => run.match(/(?:\.ci|tests|contract-tests)\/[\w./-]+/g) ?? [])
  expect(paths.filter((path) => globSync(path).length === 0)).toEqual([])
})

test.each(files)('%s has limited permissions and a time limit', (file) => {
  const { permissions, jobs } = parse(readFileSync(file, 'utf8')) as Workflow
  expect(permissions).toBeDefined()
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  }
})

test.each(files)('%s pins every action to a commit, with its version in a comment', (file) => {
  const uses = readFileSync(file, 'utf8').match(actionsOfOthers) ?? []
  expect(uses.length).toBeGreaterThan(0)
  for (const each of uses)
    expect(each).toMatch(/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('every workflow pins an action to the same commit', () => {
  const uses = files.flatMap((file) => readFileSync(file, 'utf8').match(actionsOfOthers) ?? [])
  const names = new Set(uses.map((each) => each.replace(/@.*/, '')))
  expect(new Set(uses).size).toBe(names.size)
})

test.each(files)('%s runs no package scripts in jobs with write permissions or secrets', (file) => {
  const { permissions, jobs } = parse(readFileSync(file, 'utf8')) as Workflow
  for (const [name, job] of Object.entries(jobs)) {
    const rights = Object.values(job.permissions ?? permissions)
    const runs = job.steps.map(({ run = '' }) => run).join('\n')
    const mayWrite = rights.includes('write')
    expect(mayWrite && /\bnp[mx] (?!publish |view )|\bnode /.test(runs), name).toBe(false)
    // Scripts could read the credentials that checkout stores in .git.
    const checkouts = job.steps.filter(
      ({ uses = '' }) => !mayWrite && uses.startsWith('actions/checkout@'),
    )
    const kept = checkouts.filter(({ with: options }) => options?.['persist-credentials'] !== false)
    expect(kept, name).toEqual([])
  }
})

test('every job that tests the pages finds a browser, and fails without one', () => {
  const inBrowser = /npm test|npm run (?:test:long|check:docs|matrix$)|\.ci\/run/
  const found = files
    .filter((file) => file.startsWith('.github/'))
    .flatMap((file) => Object.values((parse(readFileSync(file, 'utf8')) as Workflow).jobs))
    .flatMap(({ steps }) =>
      steps
        .map((step, index) => ({ ...step, earlier: steps.slice(0, index) }))
        .filter(({ run = '' }) => inBrowser.test(run)),
    )
  expect(found.length).toBeGreaterThan(4)
  for (const { run, env, earlier } of found) {
    expect(env, run).toMatchObject({ GATEWAY_SMS_BROWSER: 'required' })
    const finds = earlier.filter((step) => step.run?.includes('GATEWAY_SMS_CHROMIUM='))
    expect(finds, run).toHaveLength(1)
  }
})

test('no workflow of the repository has an npm token', () => {
  for (const file of files.filter((each) => each.startsWith('.github/'))) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|registry-url:/)
  }
})
