import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../generate/spec.ts'
import { readOlder, readReleased } from './older-specs.ts'

const folder = await mkdtemp(join(tmpdir(), 'older-specs-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
await mkdir(join(folder, 'spec'))
await copyFile(join(root, 'spec/tokens.yaml'), join(folder, 'spec/tokens.yaml'))
await writeFile(join(folder, 'other.yaml'), 'openapi: 3.0.3\n')

test('the last release has all specs, and a version', async () => {
  const { since, documents } = await readReleased()
  expect(since).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(documents)).toEqual(['gateway-sms', 'tokens', 'sandbox-control'])
})

test('the specs in a folder are read', async () => {
  const { documents } = await readOlder(join(folder, 'spec'))
  expect(Object.keys(documents)).toEqual(['tokens'])
})

test('a file is read as the spec of its name', async () => {
  const { documents } = await readOlder(join(folder, 'spec/tokens.yaml'))
  expect(Object.keys(documents)).toEqual(['tokens'])
})

test.skipIf(!hasGit())('the specs of a commit are read', async () => {
  // Within a hook git names its own repository in GIT_DIR, which must not be written to.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  )
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' })
  git('init')
  git('add', 'spec')
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.com')
  git('config', 'commit.gpgsign', 'false')
  git('commit', '-m', 'Specs')
  const { since, documents } = await readOlder('HEAD', folder)
  expect(since).toBe('HEAD')
  expect(Object.keys(documents)).toEqual(['tokens'])
})

test.each([
  ['other.yaml', /does not have the name of a spec: gateway-sms\.yaml/],
  ['.', /has no gateway-sms\.yaml, tokens\.yaml/],
  ['nowhere', /is not a folder, a file or a commit/],
  ['--help', /is not a folder, a file or a commit/],
])('a source without specs is refused: %s', async (name, problem) => {
  const against = name.startsWith('--') ? name : join(folder, name)
  await expect(readOlder(against, folder)).rejects.toThrow(problem)
})

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
}
