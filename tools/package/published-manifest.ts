/** What of package.json concerns those who install the package. */
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
 * The manifest of the tarball. Everything else, such as scripts, workspaces and overrides, is for working on the repository;
 * npm would offer to run a `prepare` that has nothing to build there.
 *
 * npm's provenance needs `repository`: in a workflow of GitHub's it is that of the workflow, unless package.json has one. So are
 * `homepage` and `bugs`.
 */
export function publishedManifest(
  manifest: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...addressesOf(env),
    ...manifest,
    // The folder that is packed has nothing else.
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

/** Where the repository of a workflow of GitHub's is on the web; undefined elsewhere. */
export function repositoryAddress({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return server === undefined || name === undefined ? undefined : `${server}/${name}`
}
