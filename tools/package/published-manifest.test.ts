import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedManifest } from './published-manifest.ts'

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

test('fields for development are not published', () => {
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

test('repository, homepage and bugs come from the workflow, unless the manifest sets them', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/gateway-sms' }
  const names = ['repository', 'homepage', 'bugs']
  expect(publishedManifest(manifest, env)).toMatchObject({
    repository: { type: 'git', url: 'git+https://github.com/acme/gateway-sms.git' },
    homepage: 'https://github.com/acme/gateway-sms#readme',
    bugs: { url: 'https://github.com/acme/gateway-sms/issues' },
  })
  for (const name of names) {
    expect(publishedManifest(manifest, {})).not.toHaveProperty(name)
    const own = publishedManifest({ ...manifest, [name]: 'own' }, env)
    expect(own[name]).toBe('own')
  }
})
