// How a version is created and published to npm.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = dirname(dirname(import.meta.dirname))
const run = promisify(execFile)

interface Manifest {
  version: string
  workspaces: string[]
  scripts: Record<string, string>
}

test('a changeset becomes the next version and a section of the change log, and passes the checks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-release-'))
  try {
    for (const name of [
      '.changeset/config.json',
      '.gitignore',
      '.oxfmtrc.json',
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
      'redocly.yaml',
      'tools',
      'scripts',
      'spec',
    ]) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await cp(join(root, name), join(folder, name), { recursive: true })
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await writeFile(
      join(folder, '.changeset/brave-cats.md'),
      '---\n"gateway-sms": minor\n---\n\nA brave new rule.\n',
    )
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder })
    await git('init', '--initial-branch=main')
    await git('add', '.changeset')
    await git('commit', '--message=A rule')
    const before = await manifestOf(folder)

    const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
    const npm = (...args: string[]) =>
      run('npm', args, {
        cwd: folder,
        env: { ...Object.fromEntries(outside), npm_config_offline: 'true' },
      })
    await npm('run', 'next-version')

    const after = await manifestOf(folder)
    const [major, minor] = before.version.split('.').map(Number)
    expect(after).toEqual({ ...before, version: `${major}.${Number(minor) + 1}.0` })
    const changes = await readFile(join(folder, 'CHANGELOG.md'), 'utf8')
    expect(changes).toMatch(
      /^# Changelog\n\n## \d+\.\d+\.0\n\n### Minor Changes\n\n- .*A brave new rule\./u,
    )
    expect(await readdir(join(folder, '.changeset'))).toEqual(['config.json'])
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'))
    expect(lock.version).toBe(after.version)
    await npm('run', 'check:spec')
    await npm('run', 'format:check')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('every changeset is for this package', async () => {
  const names = (await readdir(join(root, '.changeset'))).filter((name) => name.endsWith('.md'))
  for (const name of names) {
    const text = await readFile(join(root, '.changeset', name), 'utf8')
    expect(text, name).toMatch(/^---\n['"]?gateway-sms['"]?: (?:patch|minor|major)\n---\n\n\S/u)
  }
})

interface Workflow {
  permissions: object
  jobs: Record<string, Job>
}

interface Job {
  permissions: Record<string, string>
  steps: { run?: string; uses?: string; env?: Record<string, string> }[]
}

test('the release checks, audits and publishes the tarball with provenance', async () => {
  const text = await readFile(join(root, '.github/workflows/release.yml'), 'utf8')
  const { permissions, jobs } = parse(text) as Workflow
  expect(permissions).toEqual({})
  const runs = (name: string) => (jobs[name]?.steps ?? []).map(({ run }) => run ?? '').join('\n')

  for (const each of [
    'npm test',
    'npm run check:docs',
    'npm run check:package',
    'npm run matrix',
    'npm audit --omit=dev',
  ]) {
    expect(runs('check')).toContain(each)
  }
  expect(runs('check')).toContain('npm run tarball && npm run sbom')
  expect(runs('publish')).toContain(
    'npm publish "./gateway-sms-$VERSION.tgz" --provenance --access public',
  )
  expect(runs('release')).toContain('gateway-sms-$VERSION.cdx.json')
  // Jobs that can publish run no code of the repository.
  const idTokens = Object.keys(jobs).filter(
    (name) => jobs[name]?.permissions['id-token'] === 'write',
  )
  expect(idTokens).toEqual(['publish', 'site'])
  for (const name of idTokens) {
    expect(runs(name)).not.toMatch(/npm (?:ci|install|run|test)/u)
    expect(JSON.stringify(jobs[name])).not.toContain('actions/checkout')
  }
})

test('a version that is on npm already is not published again', async () => {
  expect(await runStep('publish', /npm publish/u, { npm: '[ "$1" = publish ]' })).toEqual([
    'npm view gateway-sms@1.2.3 version',
    'npm publish ./gateway-sms-1.2.3.tgz --provenance --access public',
  ])
  const published = 'case "$1" in view) echo 1.2.3;; esac'
  expect(await runStep('publish', /npm publish/u, { npm: published })).toEqual([
    'npm view gateway-sms@1.2.3 version',
  ])
})

test("the release creates or moves the tag that the action's examples name", async () => {
  const { version } = await manifestOf(root)
  const examples = await readFile(join(root, 'examples/github-actions/tests.yml'), 'utf8')
  const tags = new Set(examples.match(/(?<=OWNER\/gateway-sms@)\S+/gu))
  expect([...tags]).toEqual([`v${version.split('.')[0]}`])

  const create = 'gh api repos/o/r/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=abc'
  expect(await runStep('release', /gh api/u, { gh: 'true' })).toEqual([create])
  expect(await runStep('release', /gh api/u, { gh: '[ "$2" = --method ]' })).toEqual([
    create,
    'gh api --method PATCH repos/o/r/git/refs/tags/v1 --raw-field sha=abc --field force=true',
  ])
})

/**
 * Runs a step of a job of the release as GitHub's runner does, with shell scripts in place of programs. Returns the programs'
 * calls.
 */
async function runStep(
  job: string,
  step: RegExp,
  programs: Record<string, string>,
): Promise<string[]> {
  const text = await readFile(join(root, '.github/workflows/release.yml'), 'utf8')
  const { jobs } = parse(text) as Workflow
  const script = jobs[job]?.steps.find(({ run = '' }) => step.test(run))?.run ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-step-'))
  try {
    for (const [name, body] of Object.entries(programs)) {
      const lines = ['#!/bin/sh', `echo "${name} $*" >> "${folder}/calls"`, body, '']
      await writeFile(join(folder, name), lines.join('\n'), { mode: 0o755 })
    }
    await run('bash', ['-e', '-c', script], {
      env: {
        PATH: [folder, process.env['PATH']].join(delimiter),
        VERSION: '1.2.3',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SHA: 'abc',
      },
    })
    return (await readFile(join(folder, 'calls'), 'utf8')).trimEnd().split('\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('every npm script that the release runs exists', async () => {
  const { scripts } = await manifestOf(root)
  const text = await readFile(join(root, '.github/workflows/release.yml'), 'utf8')
  const names = Array.from(text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu), ([, name]) => name)
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(Object.keys(scripts)).toContain(name)
})

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
}
