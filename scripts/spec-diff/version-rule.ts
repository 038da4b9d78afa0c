import semver from 'semver'

export type Bump = 'major' | 'minor' | 'patch' | 'none'

interface Versions {
  /** The version of the specs in spec/released/. */
  released: string
  /** The version in package.json. */
  packaged: string
  /** The bumps in the changesets. */
  bumps: readonly Bump[]
}

/**
 * Returns what is wrong with the version that the changesets plan; undefined if nothing is wrong.
 *
 * A breaking change needs the next major version or, before 1.0.0, the next minor version. The version of the released specs
 * must be the package's version.
 */
export function versionProblem(versions: Versions, isBreaking: boolean): string | undefined {
  const { released, packaged } = versions
  if (released !== packaged) {
    return `spec/released/ has the specs of ${released}, and package.json is at ${packaged}. Run "npm run spec:release" for each release.`
  }
  if (!isBreaking) return undefined
  const needed = nextBreaking(released)
  const planned = plannedVersion(versions)
  if (semver.gte(planned, needed)) return undefined
  const bump = semver.major(released) === 0 ? 'minor' : 'major'
  const plans = planned === packaged ? 'plan no version' : `plan ${planned}`
  return `A breaking change since ${released} needs version ${needed}, and the changesets ${plans}. Add a ${bump} changeset with "npm run changeset -- add", or undo the change.`
}

/** Returns why the specs cannot be released as a version; undefined if they can be. */
export function releaseProblem(
  version: string,
  released: string,
  isBreaking: boolean,
): string | undefined {
  const parsed = semver.parse(version)
  if (parsed?.version !== version || parsed.prerelease.length > 0) {
    return `"${version}" is not a version such as 1.2.3.`
  }
  const needed = isBreaking ? nextBreaking(released) : released
  if (semver.gte(version, needed)) return undefined
  return isBreaking
    ? `A breaking change since ${released} needs version ${needed}, and this is ${version}.`
    : `${version} is older than ${released}, the version in spec/released/.`
}

function plannedVersion({ packaged, bumps }: Versions): string {
  const largest = (['major', 'minor', 'patch'] as const).find((bump) => bumps.includes(bump))
  return largest === undefined ? packaged : increased(packaged, largest)
}

function nextBreaking(version: string): string {
  return increased(version, semver.major(version) === 0 ? 'minor' : 'major')
}

function increased(version: string, bump: 'major' | 'minor' | 'patch'): string {
  const next = semver.inc(version, bump)
  if (next === null) throw new Error(`"${version}" is not a version such as 1.2.3.`)
  return next
}
