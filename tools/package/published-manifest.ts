/** The fields of package.json that users need. */
const published = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'repository',
  'license',
  'author',
  'bin',
  'files',
  'type',
  'sideEffects',
  'exports',
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'engines',
] as const

/**
 * Returns the tarball's manifest, without the fields for development, such as scripts, workspaces and overrides. With them, npm
 * would offer to run a `prepare` that has nothing to build.
 *
 * npm's provenance needs `repository`. In a GitHub workflow, it is the workflow's repository unless package.json sets one. The
 * same goes for `homepage` and `bugs`.
 */
export function publishedManifest(
  manifest: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...addressesOf(env),
    ...manifest,
    // The packed folder contains only what is to be published.
    files: ['*', '**/*'],
  }
  return Object.fromEntries(
    published.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
  )
}

function addressesOf(env: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const address = repositoryAddress(env)
  if (address === undefined) return {}
  return {
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git` },
  }
}

/** Returns the repository's web address in a GitHub workflow; undefined elsewhere. */
export function repositoryAddress({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return server === undefined || name === undefined ? undefined : `${server}/${name}`
}
