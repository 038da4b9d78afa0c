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
 * npm's provenance needs `repository`: in a workflow of GitHub's it is that of the workflow, unless package.json has one.
 */
export function publishedManifest(
  manifest: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  const repository = manifest['repository'] ?? repositoryOf(env)
  const all: Record<string, unknown> = {
    ...manifest,
    // The folder that is packed has nothing else.
    files: ['*', '**/*'],
    ...(repository === undefined ? {} : { repository }),
  }
  return Object.fromEntries(
    published.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
  )
}

function repositoryOf({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: Readonly<Record<string, string | undefined>>): object | undefined {
  if (server === undefined || name === undefined) return undefined
  return { type: 'git', url: `git+${server}/${name}.git` }
}
