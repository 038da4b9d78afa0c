import semver from 'semver'

/** How far a changeset moves the version. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** The versions that a comparison with the last release is about. */
export interface Versions {
  /** That of the specs in spec/released/. */
  released: string
  /** That of package.json. */
  packaged: string
  /** What the changesets ask for. */
  bumps: readonly Bump[]
}

/**
 * What is wrong with the version that the changesets plan, after changes of the spec; undefined if nothing is.
 *
 * A breaking change needs the next major version, or before 1.0.0 the next minor one. The released specs have to be those of the
 * package's version, or an older release would be compared with.
 */
export function versionProblem(versions: Versions, isBreaking: boolean): string | undefined {
  const { released, packaged } = versions
  if (released !== packaged) {
    return `spec/released/ has the specs of ${released}, and package.json is at ${packaged}. With a release belongs "npm run spec:release".`
  }
  if (!isBreaking) return undefined
  const needed = nextBreaking(released)
  const planned = plannedVersion(versions)
  if (semver.gte(planned, needed)) return undefined
  const bump = semver.major(released) === 0 ? 'minor' : 'major'
  const plans = planned === packaged ? 'plan no version' : `plan ${planned}`
  return `A breaking change since ${released} needs version ${needed}, and the changesets ${plans}. Add a ${bump} one with "npm run changeset -- add", or take the change back.`
}

/** What speaks against taking the specs as those of a version; undefined if nothing does. */
export function releaseProblem(
  version: string,
  released: string,
  isBreaking: boolean,
): string | undefined {
  const parsed = semver.parse(version)
  if (parsed?.version !== version || parsed.prerelease.length > 0) {
    return `"${version}" is no version such as 1.2.3.`
  }
  const needed = isBreaking ? nextBreaking(released) : released
  if (semver.gte(version, needed)) return undefined
  return isBreaking
    ? `A breaking change since ${released} needs version ${needed}, and this would be ${version}.`
    : `${version} is older than ${released}, whose specs spec/released/ has.`
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
  if (next === null) throw new Error(`"${version}" is no version such as 1.2.3.`)
  return next
}
