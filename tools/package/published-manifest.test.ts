import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedManifest } from './published-manifest.ts'

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

test('what is for working on the repository is not published', () => {
  const published = publishedManifest(manifest, {})
  for (const name of ['scripts', 'devDependencies', 'workspaces', 'overrides', 'allowScripts']) {
    expect(manifest).toHaveProperty(name)
    expect(published).not.toHaveProperty(name)
  }
  for (const name of [
    'name',
    'version',
    'bin',
    'type',
    'exports',
    'dependencies',
    'peerDependenciesMeta',
    'engines',
  ]) {
    expect(published[name]).toEqual(manifest[name])
  }
})

test('the repository is that of the workflow, unless the manifest has one', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/gateway-sms' }
  const expected = { type: 'git', url: 'git+https://github.com/acme/gateway-sms.git' }
  const bare = { ...manifest, repository: undefined }
  expect(publishedManifest(bare, env)['repository']).toEqual(expected)
  expect(publishedManifest(bare, {})).not.toHaveProperty('repository')
  const repository = { type: 'git', url: 'git+https://example.com/own.git' }
  expect(publishedManifest({ ...manifest, repository }, env)['repository']).toEqual(repository)
})
