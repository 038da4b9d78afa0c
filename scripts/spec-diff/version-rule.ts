/** The versions that a comparison with the last release is about. */
export interface Versions {
  /** That of the specs in spec/released/. */
  released: string
  /** That of package.json. */
  packaged: string
  changelog: string
}

/**
 * What is wrong with the version that the changelog plans, after changes of the spec; undefined if nothing is.
 *
 * A breaking change needs the next major version, or before 1.0.0 the next minor one, in the changelog's first heading:
 * `## 1.0.0 (unreleased)`. The released specs have to be those of the package's version, or an older release would be asked.
 */
export function versionProblem(versions: Versions, isBreaking: boolean): string | undefined {
  const { released, packaged, changelog } = versions
  if (released !== packaged) {
    return `spec/released/ has the specs of ${released}, and package.json is at ${packaged}. With a release belongs "npm run spec:release".`
  }
  if (!isBreaking) return undefined
  const [, heading = ''] = /^## (.+)$/m.exec(changelog) ?? []
  const [planned] = /\d+\.\d+\.\d+/.exec(heading) ?? []
  const needed = nextBreaking(released)
  if (planned !== undefined && isAtLeast(planned, needed)) return undefined
  const has = planned === undefined ? 'names no version' : `names ${planned}`
  return `A breaking change since ${released} needs version ${needed}, and CHANGELOG.md ${has}. Begin it with "## ${needed} (unreleased)", or take the change back.`
}

/** What speaks against taking the specs as those of a version; undefined if nothing does. */
export function releaseProblem(
  version: string,
  released: string,
  isBreaking: boolean,
): string | undefined {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `"${version}" is no version such as 1.2.3.`
  const needed = isBreaking ? nextBreaking(released) : released
  if (isAtLeast(version, needed)) return undefined
  return isBreaking
    ? `A breaking change since ${released} needs version ${needed}, and this would be ${version}.`
    : `${version} is older than ${released}, whose specs spec/released/ has.`
}

function nextBreaking(version: string): string {
  const [major = 0, minor = 0] = numbersOf(version)
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
}

function isAtLeast(version: string, needed: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(needed)]
  const differing = ours.findIndex((number, index) => number !== theirs[index])
  return differing === -1 || (ours[differing] ?? 0) > (theirs[differing] ?? 0)
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number)
}
